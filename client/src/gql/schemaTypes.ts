/** Lines to put into a cart. */
export type AddToCartInput = {
  /** Null = the current one. */
  cartId?: string | null | undefined;
  /** The same key and input again adds nothing and answers the cart as it is. */
  idempotencyKey: string;
  /** 5,000 at most. */
  lines: Array<CartLineInput>;
};

/** An order to let pass. */
export type ApproveOrderInput = {
  /** The same key and input again answers the same. */
  idempotencyKey: string;
  /** Id of the order. */
  orderId: string;
};

/** An order to give up. */
export type CancelOrderInput = {
  /** The same key and input again answers the same. */
  idempotencyKey: string;
  /** Id of the order. */
  orderId: string;
  /** 1 to 500 characters; both sides read it. */
  reason: string;
};

/** The new quantity of a line. */
export type CartLineChange = {
  /** Id of the line. */
  lineId: string;
  /** In base units; zero takes the line out. */
  quantity: string;
};

/** Names the product by id or by SKU. */
export type CartLineInput = {
  /** Id of the product. */
  productId?: string | null | undefined;
  /** In base units. */
  quantity: string;
  /** Its article number, in whatever case, with or without blanks and dashes. */
  sku?: string | null | undefined;
};

/** Why a line can't be ordered. */
export type CartLineRefusalCode =
  /** Announced or discontinued. */
  | 'NOT_ORDERABLE'
  /** Below the minimum or not a multiple of the step; see `nearest`. */
  | 'QUANTITY_NOT_ALLOWED'
  /** Unknown, or not for this customer: the two can't be told apart. */
  | 'UNKNOWN_PRODUCT';

/** New quantities of lines of one cart. */
export type ChangeCartLinesInput = {
  /** Id of the cart. */
  cartId: string;
  /** The lines that change; others stay as they are. */
  lines: Array<CartLineChange>;
};

/** An order to take on. */
export type ConfirmOrderInput = {
  /** The same key and input again answers the same. */
  idempotencyKey: string;
  /** Id of the order. */
  orderId: string;
};

/** A key to issue. */
export type CreateApiKeyInput = {
  /** When it is to end, at most five years from now. Null = a year from now. */
  expiresAt?: string | null | undefined;
  /** The same key and input again answers the same API key, without its secret. */
  idempotencyKey: string;
  /** What people call it, 1 to 100 characters. */
  name: string;
  /** What the program may do, such as `orders:read`; at least one. */
  scopes: Array<string>;
};

/** The ladder of blocks, the mildest first. */
export type CreditBlockLevel =
  /** Overdue past the grace days and above the threshold, or over the limit: orders are taken, goods wait. */
  | 'HOLD_SHIPMENT'
  /** Overdue for 15 days: only orders that are paid in advance. */
  | 'PREPAID_ONLY'
  /** Finance stopped all ordering. */
  | 'STOP'
  /** Something is overdue; nothing is blocked. */
  | 'WARN';

/** What happens to an order above the available credit. */
export type CreditPolicy =
  /** It is accepted as if the credit reached. */
  | 'ALLOW'
  /** It is accepted and waits until the credit reaches. */
  | 'HOLD'
  /** It is not accepted. */
  | 'REFUSE';

/** Sorts of papers. */
export type DocumentKind =
  /** Счёт на оплату. */
  | 'INVOICE'
  /** УПД: invoice and delivery note in one. */
  | 'UPD';

/** Where a paper is in its exchange. */
export type DocumentStatus =
  /** Both sides agreed that it is void. */
  | 'ANNULLED'
  /** The customer has it. */
  | 'DELIVERED'
  /** Not issued yet. */
  | 'DRAFT'
  /** It has its number and never changes again. */
  | 'ISSUED'
  /** The customer refused to sign. */
  | 'REJECTED'
  /** On its way to the customer through an operator of electronic exchange. */
  | 'SENT'
  /** By both sides. */
  | 'SIGNED';

/** What a document's file is written in. */
export type FileFormat =
  /** For programs: all that the document says. */
  | 'JSON'
  /** For people. */
  | 'PDF'
  /** For the exchange of electronic documents. */
  | 'XML';

/** Which invoices; all conditions together. */
export type InvoiceFilter = {
  /** Issued on this day or later. */
  from?: string | null | undefined;
  /** Only those of this order. */
  orderId?: string | null | undefined;
  /** Only this customer's; another's list is empty for customers. */
  organizationId?: string | null | undefined;
  /** Any of these. */
  status?: Array<InvoiceStatus> | null | undefined;
  /** Issued before this day. */
  until?: string | null | undefined;
};

/** How far an invoice is paid. */
export type InvoiceStatus =
  /** Nothing is paid, and it is not due yet. */
  | 'OPEN'
  /** Its due date has passed and something is still to be paid. */
  | 'OVERDUE'
  /** Nothing is left to pay. */
  | 'PAID'
  /** Something is paid, and it is not due yet. */
  | 'PARTLY_PAID';

/** Language of names and texts. */
export type Locale =
  /** English. */
  | 'EN'
  /** Russian. */
  | 'RU';

/** Whether a command is only to be tried. */
export type Mode =
  /** Do it. */
  | 'COMMIT'
  /** Say what would happen. */
  | 'VALIDATE';

/** Which orders to list; all conditions hold at once. */
export type OrderFilter = {
  /** Placed at this moment or later. */
  from?: string | null | undefined;
  /** Only of this customer; for customers, another's list is empty. */
  organizationId?: string | null | undefined;
  /** Part of a number or of an external number; 100 characters at most. */
  search?: string | null | undefined;
  /** In one of these states. */
  status?: Array<OrderStatus> | null | undefined;
  /** Placed before this moment. */
  until?: string | null | undefined;
};

/** What an order may wait for. */
export type OrderHoldKind =
  /** Over the limit of the person who placed it; `approveOrder` lifts it. */
  | 'APPROVAL'
  /** The customer's credit does not reach; a payment lifts it by itself. */
  | 'CREDIT_LIMIT'
  /** The goods are no longer set aside; lifted by itself once they are again. */
  | 'STOCK';

/** Where an order stands. */
export type OrderStatus =
  /** Over its maker's limit: waits for a colleague's approval. */
  | 'AWAITING_APPROVAL'
  /** There will be no delivery. */
  | 'CANCELLED'
  /** Nothing is left to be done. */
  | 'CLOSED'
  /** The seller took it on. */
  | 'CONFIRMED'
  /** All has arrived. */
  | 'DELIVERED'
  /** Still a cart; no order has it. */
  | 'DRAFT'
  /** Waits for credit or goods; see `holds`. */
  | 'ON_HOLD'
  /** A part has left. */
  | 'PARTLY_SHIPPED'
  /** The warehouse is at it. */
  | 'PICKING'
  /** Waits for the seller to take it on. */
  | 'PLACED'
  /** All has left. */
  | 'SHIPPED';

/** On which side of the trade an organization stands. */
export type OrganizationKind =
  /** It buys. */
  | 'CUSTOMER'
  /** It sells: the company that runs this installation. Its people are the staff. */
  | 'SELLER';

/** A cart to be ordered. */
export type PlaceOrderInput = {
  /** The buyer takes the prices of the moment, whatever they are, until then; later only `expectedTotalWithVat`. */
  acceptPricesUntil?: string | null | undefined;
  /** One's own cart, or one shared in the organization. */
  cartId: string;
  /** 2,000 characters at most. */
  comment?: string | null | undefined;
  /** One of the organization's addresses. */
  deliveryAddressId?: string | null | undefined;
  /** The total with VAT that the buyer was shown: another one is answered with PricesChanged, not placed. */
  expectedTotalWithVat?: string | null | undefined;
  /** The customer's own number; 100 characters at most. */
  externalNumber?: string | null | undefined;
  /** 1 to 200 characters, unique in the organization; best a random UUID. */
  idempotencyKey: string;
  /** `VALIDATE` to look before ordering. */
  mode?: Mode | null | undefined;
  /** When the goods are wanted. */
  wantedDate?: string | null | undefined;
};

/** How specific a price is: the most specific level that has a price wins (project, contract, organization, segment, base). */
export type PriceLevel =
  /** For everybody. */
  | 'BASE'
  /** Agreed in a contract with the organization. */
  | 'CONTRACT'
  /** The organization's own price. */
  | 'ORGANIZATION'
  /** Agreed for one project. */
  | 'PROJECT'
  /** For all of a segment, such as dealers. */
  | 'SEGMENT';

/** Why a price lost. */
export type PriceRejection =
  /** A more specific level won. */
  | 'LESS_SPECIFIC'
  /** Another list of the level has a higher priority. */
  | 'LOWER_PRIORITY'
  /** A higher quantity step of the same level applies. */
  | 'LOWER_TIER'
  /** Another list of the level and the same priority is cheaper; of equal prices one is taken, always the same. */
  | 'NOT_CHEAPEST'
  /** The quantity is below the step. */
  | 'QUANTITY_TOO_SMALL';

/** A product passes if it passes each part that is given. An empty list is as none given. */
export type ProductFilter = {
  /** Of one of the brands; at most 500. */
  brandIds?: Array<string> | null | undefined;
  /** In one of the categories or below them; at most 500. */
  categoryIds?: Array<string> | null | undefined;
  /** By default PUBLISHED and ANNOUNCED, with `catalog:write` also DRAFT. */
  status?: Array<ProductStatus> | null | undefined;
};

/** In which order products stand. */
export type ProductSort =
  /** By name in `locale`. */
  | 'NAME'
  /** What came into the catalogue last first. */
  | 'NEWEST'
  /** What sells most first. */
  | 'POPULARITY'
  /** How well the search is met, then popularity. */
  | 'RELEVANCE'
  /** By article number. */
  | 'SKU';

/** Whether a product is on sale, and for whom it is there. */
export type ProductStatus =
  /** Shown, can't be ordered yet. */
  | 'ANNOUNCED'
  /** No longer sold; lists leave it out unless asked for it. */
  | 'DISCONTINUED'
  /** Not published yet; seen with `catalog:write` only. */
  | 'DRAFT'
  /** On sale. */
  | 'PUBLISHED';

/** Rows as pasted, typed or read from a file. */
export type QuickOrderInput = {
  /** Whether rows that are right go into the cart. */
  addToCart?: boolean | null | undefined;
  /** The cart to fill; without it the current one. */
  cartId?: string | null | undefined;
  /** The same key and input again adds nothing. */
  idempotencyKey: string;
  /** 5,000 at most. */
  rows: Array<QuickOrderRowInput>;
};

/** What may become of a row. */
export type QuickOrderOutcome =
  /** The code stands for several products; see `candidates`. */
  | 'AMBIGUOUS'
  /** Not a number above zero. */
  | 'BAD_QUANTITY'
  /** The same product as an earlier row, to which its quantity was added. */
  | 'MERGED'
  /** Unknown, or not for this customer: the two can't be told apart. */
  | 'NOT_FOUND'
  /** Announced or discontinued. */
  | 'NOT_ORDERABLE'
  /** Can be ordered. */
  | 'OK'
  /** Below the minimum or not a multiple of the step; nothing is adjusted by itself. */
  | 'QTY_ADJUST_SUGGESTED';

/** A row as typed. */
export type QuickOrderRowInput = {
  /** SKU or GTIN, as typed; `00123` stays `00123`. */
  code: string;
  /** As typed; a decimal comma is read as a point. */
  quantity: string;
};

/** Money received, as the bank statement or the provider tells it. */
export type RecordPaymentInput = {
  /** Above zero, at most 2 decimals. */
  amount: string;
  /** That of the customer's account. */
  currency: string;
  /** Number of the payment order, or the provider's id; 1 to 100 characters. */
  externalId: string;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** Pays this invoice first. */
  invoiceId?: string | null | undefined;
  /** Who paid. */
  organizationId: string;
  /** At most 500 characters. */
  purpose?: string | null | undefined;
  /** Not in the future, at most 10 years ago. */
  receivedOn: string;
};

/** One event of a carrier. */
export type RecordTrackingInput = {
  /** When it happened; not in the future. */
  at: string;
  /** The carrier's id of the event: the same twice is one event. */
  eventId: string;
  /** What else is to be known. */
  note?: string | null | undefined;
  /** Where it happened. */
  place?: string | null | undefined;
  /** `Shipment.id`. */
  shipmentId: string;
  /** Where the shipment is from then on. */
  status: ShipmentStatus;
};

/** A past order to order again. */
export type RepeatOrderInput = {
  /** Null = the current one. */
  cartId?: string | null | undefined;
  /** The same key and input again adds nothing. */
  idempotencyKey: string;
  /** One of the organization's orders. */
  orderId: string;
};

/** A key to end. */
export type RevokeApiKeyInput = {
  /** Id of the key. */
  id: string;
};

/** A set of scopes that a person holds in one organization. */
export type Role =
  /** Customer: бухгалтер; sees debt, invoices and documents, and signs them. */
  | 'ACCOUNTANT'
  /** Seller: everything. */
  | 'ADMIN'
  /** Reads everything, also with queries of their own. */
  | 'ANALYST'
  /** Customer: закупщик; fills carts and orders. */
  | 'BUYER'
  /** Seller: the catalogue. */
  | 'CONTENT'
  /** Seller: payments, credit terms, invoices and documents. */
  | 'FINANCE'
  /** Customer: руководитель; both of these, approves orders, manages people and API keys. */
  | 'HEAD'
  /** Seller: answers customers and confirms orders. */
  | 'SALES'
  /** Seller: sales, and approves what goes beyond a salesperson's powers. */
  | 'SALES_HEAD'
  /** Seller: stock and shipments. */
  | 'WAREHOUSE';

/** So much of one line of the order. */
export type ShipLineInput = {
  /** `OrderLine.id`. */
  orderLineId: string;
  /** In base units; at most what is left of the line. */
  quantity: string;
};

/** What leaves, and with whom. */
export type ShipOrderInput = {
  /** Who carries it, by name. */
  carrier?: string | null | undefined;
  /** 1 to 200 characters; the same key ships once. */
  idempotencyKey: string;
  /** Null = all that is left. */
  lines?: Array<ShipLineInput> | null | undefined;
  /** An order that is confirmed, being picked or partly shipped. */
  orderId: string;
  /** The carrier's number; of all the shipments made. */
  trackingNumber?: string | null | undefined;
};

/** Where a shipment is. */
export type ShipmentStatus =
  /** The carrier has it. */
  | 'ACCEPTED'
  /** Handed over. */
  | 'DELIVERED'
  /** Left the warehouse. */
  | 'DISPATCHED'
  /** An attempt to hand it over failed. */
  | 'FAILED'
  /** Between the carrier's places. */
  | 'IN_TRANSIT'
  /** With the courier. */
  | 'OUT_FOR_DELIVERY'
  /** On its way back. */
  | 'RETURNED';

/** Who signs in, and the proof of it. */
export type SignInInput = {
  /** In any case of letters. */
  email: string;
  /** As it was set. */
  password: string;
  /** Six digits of the authenticator, or a recovery code. */
  totp?: string | null | undefined;
};

/** Which order is being picked. */
export type StartPickingInput = {
  /** 1 to 200 characters. */
  idempotencyKey: string;
  /** A confirmed order. */
  orderId: string;
};

/** Where to go on. */
export type SwitchOrganizationInput = {
  /** Id of an organization of which the viewer is a member. */
  organizationId: string;
};
