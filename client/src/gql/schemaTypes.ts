export type AddToCartInput = {
  cartId?: string | null | undefined;
  idempotencyKey: string;
  /** 5,000 at most. */
  lines: Array<CartLineInput>;
};

export type ApproveOrderInput = {
  idempotencyKey: string;
  orderId: string;
};

export type CancelOrderInput = {
  idempotencyKey: string;
  orderId: string;
  reason: string;
};

export type CartLineChange = {
  lineId: string;
  quantity: string;
};

/** Names the product by id or by SKU. */
export type CartLineInput = {
  productId?: string | null | undefined;
  /** In base units. */
  quantity: string;
  sku?: string | null | undefined;
};

export type CartLineRefusalCode =
  /** Announced or discontinued. */
  | 'NOT_ORDERABLE'
  /** Below the minimum or not a multiple of the step; see `nearest`. */
  | 'QUANTITY_NOT_ALLOWED'
  /** Unknown, or not for this customer: the two can't be told apart. */
  | 'UNKNOWN_PRODUCT';

export type ChangeCartLinesInput = {
  cartId: string;
  lines: Array<CartLineChange>;
};

export type ConfirmOrderInput = {
  idempotencyKey: string;
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

export type DocumentKind =
  /** Счёт на оплату. */
  | 'INVOICE'
  /** УПД: invoice and delivery note in one. */
  | 'UPD';

export type DocumentStatus =
  | 'ANNULLED'
  | 'DELIVERED'
  | 'DRAFT'
  | 'ISSUED'
  | 'REJECTED'
  | 'SENT'
  | 'SIGNED';

export type FileFormat =
  | 'JSON'
  | 'PDF'
  | 'XML';

/** Which invoices; all conditions together. */
export type InvoiceFilter = {
  /** Issued on this day or later. */
  from?: string | null | undefined;
  orderId?: string | null | undefined;
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
  | 'PAID'
  /** Something is paid, and it is not due yet. */
  | 'PARTLY_PAID';

/** Language of names and texts. */
export type Locale =
  | 'EN'
  | 'RU';

export type Mode =
  /** Do it. */
  | 'COMMIT'
  /** Say what would happen. */
  | 'VALIDATE';

export type OrderFilter = {
  from?: string | null | undefined;
  organizationId?: string | null | undefined;
  /** Part of a number, or an external number. */
  search?: string | null | undefined;
  status?: Array<OrderStatus> | null | undefined;
  until?: string | null | undefined;
};

export type OrderHoldKind =
  /** Over the limit of the person who placed it; `approveOrder` lifts it. */
  | 'APPROVAL'
  /** The customer's credit does not reach; a payment lifts it by itself. */
  | 'CREDIT_LIMIT'
  /** The goods are no longer set aside; lifted by itself once they are again. */
  | 'STOCK';

export type OrderStatus =
  | 'AWAITING_APPROVAL'
  | 'CANCELLED'
  | 'CLOSED'
  | 'CONFIRMED'
  | 'DELIVERED'
  | 'DRAFT'
  /** Waits for credit. */
  | 'ON_HOLD'
  | 'PARTLY_SHIPPED'
  | 'PICKING'
  | 'PLACED'
  | 'SHIPPED';

/** On which side of the trade an organization stands. */
export type OrganizationKind =
  /** It buys. */
  | 'CUSTOMER'
  /** It sells: the company that runs this installation. Its people are the staff. */
  | 'SELLER';

export type PlaceOrderInput = {
  /** The buyer takes the prices of the moment, whatever they are, until then; later only `expectedTotalWithVat`. */
  acceptPricesUntil?: string | null | undefined;
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
  mode?: Mode | null | undefined;
  wantedDate?: string | null | undefined;
};

/** How specific a price is: the most specific level that has a price wins (project, organization, contract, segment, base). */
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
  /** Of one of the brands. */
  brandIds?: Array<string> | null | undefined;
  /** In one of the categories or below them. */
  categoryIds?: Array<string> | null | undefined;
  /** By default PUBLISHED and ANNOUNCED, with `catalog:write` also DRAFT. */
  status?: Array<ProductStatus> | null | undefined;
};

export type ProductSort =
  /** By name in `locale`. */
  | 'NAME'
  /** What came into the catalogue last first. */
  | 'NEWEST'
  /** What sells most first. */
  | 'POPULARITY'
  /** How well the search is met, then popularity. */
  | 'RELEVANCE'
  | 'SKU';

export type ProductStatus =
  /** Shown, can't be ordered yet. */
  | 'ANNOUNCED'
  /** No longer sold; lists leave it out unless asked for it. */
  | 'DISCONTINUED'
  /** Not published yet; seen with `catalog:write` only. */
  | 'DRAFT'
  /** On sale. */
  | 'PUBLISHED';

export type QuickOrderInput = {
  addToCart?: boolean | null | undefined;
  /** The cart to fill; without it the current one. */
  cartId?: string | null | undefined;
  idempotencyKey: string;
  rows: Array<QuickOrderRowInput>;
};

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
  | 'OK'
  /** Below the minimum or not a multiple of the step; nothing is adjusted by itself. */
  | 'QTY_ADJUST_SUGGESTED';

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
  idempotencyKey: string;
  /** Pays this invoice first. */
  invoiceId?: string | null | undefined;
  organizationId: string;
  /** At most 500 characters. */
  purpose?: string | null | undefined;
  /** Not in the future, at most 10 years ago. */
  receivedOn: string;
};

export type RecordTrackingInput = {
  /** When it happened; not in the future. */
  at: string;
  /** The carrier's id of the event: the same twice is one event. */
  eventId: string;
  note?: string | null | undefined;
  place?: string | null | undefined;
  shipmentId: string;
  status: ShipmentStatus;
};

export type RepeatOrderInput = {
  cartId?: string | null | undefined;
  idempotencyKey: string;
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

export type ShipLineInput = {
  orderLineId: string;
  /** In base units; at most what is left of the line. */
  quantity: string;
};

export type ShipOrderInput = {
  carrier?: string | null | undefined;
  /** 1 to 200 characters; the same key ships once. */
  idempotencyKey: string;
  /** Null = all that is left. */
  lines?: Array<ShipLineInput> | null | undefined;
  orderId: string;
  trackingNumber?: string | null | undefined;
};

export type ShipmentStatus =
  /** The carrier has it. */
  | 'ACCEPTED'
  /** Handed over. */
  | 'DELIVERED'
  /** Left the warehouse. */
  | 'DISPATCHED'
  /** An attempt to hand it over failed. */
  | 'FAILED'
  | 'IN_TRANSIT'
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

export type StartPickingInput = {
  /** 1 to 200 characters. */
  idempotencyKey: string;
  orderId: string;
};

/** Where to go on. */
export type SwitchOrganizationInput = {
  /** Id of an organization of which the viewer is a member. */
  organizationId: string;
};
