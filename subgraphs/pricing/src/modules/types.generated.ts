import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CreditMapper, OrganizationMapper } from './credit/schema.mappers.ts';
import type { InvoiceMapper, InvoiceConnectionMapper, OrderMapper, SettlementMapper } from './invoice/schema.mappers.ts';
import type { PaymentMapper, PaymentAllocationMapper, PaymentConnectionMapper } from './payment/schema.mappers.ts';
import type { PriceMapper, PriceExplanationMapper, PriceListMapper, PriceListConnectionMapper, ProductMapper, RejectedPriceMapper } from './priceList/schema.mappers.ts';
import type { PriceQuoteMapper, PricedLineMapper } from './quote/schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Country by ISO 3166-1 alpha-2, `RU`. */
  CountryCode: { input: string; output: string; }
  /** Currency by ISO 4217, `RUB`. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day, `2025-12-31`, without time zone. */
  Date: { input: string; output: string; }
  /** A moment in ISO 8601 with time zone; answers are in UTC, `2025-12-31T21:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A decimal number as a string, in plain notation (`"12.50"`), at most 38 digits. Money and quantities are never floats. Whole JSON numbers are accepted as input. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: never; output: never; }
};

export type Contract = {
  __typename?: 'Contract';
  id: Scalars['ID']['output'];
};

/** The terms of a new price list. */
export type CreatePriceListInput = {
  /** Of level CONTRACT: the contract; null = each of the customer's contracts. */
  contractId?: InputMaybe<Scalars['ID']['input']>;
  /** Of all its prices. */
  currency: Scalars['CurrencyCode']['input'];
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whether its prices come from the ERP alone. */
  isErpManaged?: Scalars['Boolean']['input'];
  /** Whether its prices hold VAT. */
  isVatIncluded?: Scalars['Boolean']['input'];
  /** For whom it is; PROJECT has no lists. */
  level: PriceLevel;
  /** Unique; 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** Of level CONTRACT or ORGANIZATION: the customer. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Between lists of one level the higher wins; -1,000 to 1,000. */
  priority?: Scalars['Int']['input'];
  /** Of level SEGMENT: whom it is for. */
  segment?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it holds; null = open. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** First day on which it no longer holds; null = open. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** The new list, or why there is none. */
export type CreatePriceListResult = IdempotencyConflict | InvalidInput | NotFound | PriceListCreated;

/** A payer's standing. `exposure` is unpaid invoices + shipped not invoiced + open orders + holds − unallocated payments; `available` is `limit − exposure`. */
export type Credit = {
  __typename?: 'Credit';
  /** What may still be ordered; null without a limit. */
  available?: Maybe<Money>;
  /** What counts into exposure. */
  basis: CreditBasis;
  /** Null when nothing limits the customer. */
  block?: Maybe<CreditBlock>;
  /** How much of the seller's money the payer has, by the basis; below zero for a payer in advance. */
  exposure: Money;
  /** Days past due that block nothing. */
  graceDays: Scalars['Int']['output'];
  /** Taken by checkouts that are not orders yet. */
  holds: Money;
  /** Unpaid invoices. */
  invoiced: Money;
  /** Null = prepayment only. */
  limit?: Maybe<Money>;
  /** Days since the oldest of them was due; 0 when nothing is overdue. */
  oldestOverdueDays: Scalars['Int']['output'];
  /** Orders that are placed and not yet shipped. */
  openOrders: Money;
  /** Unpaid invoices past their due date, less payments not yet matched. */
  overdue: Money;
  /** Overdue up to this sum blocks nothing. */
  overdueThreshold: Money;
  /** Days from invoice to due date. */
  paymentDays: Scalars['Int']['output'];
  /** What happens to an order above the available credit. */
  policy: CreditPolicy;
  /** Shipped, not yet invoiced. */
  shippedNotInvoiced: Money;
  /** Paid, not yet matched with an invoice. */
  unallocated: Money;
};

/** What counts into exposure. */
export type CreditBasis =
  /** Invoices. */
  | 'INVOICED'
  /** Invoices, what is shipped, open orders and holds. */
  | 'ORDERED'
  /** Invoices and what is shipped. */
  | 'SHIPPED';

/** What limits the customer now, and what lifts it. */
export type CreditBlock = {
  __typename?: 'CreditBlock';
  /** How hard it is. */
  level: CreditBlockLevel;
  /** Paying this lifts the block by itself; null when only a decision of finance does. */
  liftedBy?: Maybe<Money>;
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

/** The credit is taken. */
export type CreditHeld = {
  __typename?: 'CreditHeld';
  /** Null once an order is confirmed on it. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  holdId: Scalars['ID']['output'];
};

/** What happens to an order above the available credit. */
export type CreditPolicy =
  /** It is accepted as if the credit reached. */
  | 'ALLOW'
  /** It is accepted and waits until the credit reaches. */
  | 'HOLD'
  /** It is not accepted. */
  | 'REFUSE';

/** The credit does not reach. Under policy HOLD the hold is taken all the same and the order waits. */
export type CreditShort = Problem & {
  __typename?: 'CreditShort';
  code: Scalars['String']['output'];
  /** Null when nothing was taken (policy REFUSE or a hard block). */
  holdId?: Maybe<Scalars['ID']['output']>;
  message: Scalars['String']['output'];
  /** Paying this would make the credit reach. */
  needed: Money;
  /** HOLD: the order is accepted and waits; REFUSE: it is not. */
  policy: CreditPolicy;
};

/** The terms hold from now on. */
export type CreditTermsSet = {
  __typename?: 'CreditTermsSet';
  /** The customer; its `credit` shows the new terms. */
  organization: Organization;
};

/** Prices to change in a list. */
export type EditPricesInput = {
  /** The day from which they hold, not before today; null = the day on which they are published. */
  activeFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the list. */
  listId: Scalars['ID']['input'];
  /** The prices, each product once. */
  rows: Array<EditedPriceInput>;
};

/** The price of one product, all its quantity steps. */
export type EditedPriceInput = {
  /** Its SKU, barcode number or another code. */
  sku: Scalars['String']['input'];
  /** All its steps; none = it is taken out of the list. */
  steps: Array<PriceStepInput>;
};

/** Which discrepancies are explained by what. */
export type ExplainPriceDiscrepanciesInput = {
  /** For a person; 1 to 1,000 characters. */
  explanation: Scalars['String']['input'];
  /** Ids of the discrepancies, 1 to 100. */
  ids: Array<Scalars['ID']['input']>;
  /** Whether that settles them. */
  isClosed?: Scalars['Boolean']['input'];
};

/** The discrepancies, or why nothing was noted. */
export type ExplainPriceDiscrepanciesResult = InvalidInput | NotFound | PriceDiscrepanciesExplained;

/** What a checkout takes of a payer's credit. */
export type HoldCreditInput = {
  /** With VAT. */
  amount: Scalars['Decimal']['input'];
  currency: Scalars['CurrencyCode']['input'];
  /** An unconfirmed hold ends by itself then. */
  expiresAt: Scalars['DateTime']['input'];
  idempotencyKey: Scalars['ID']['input'];
  orderId: Scalars['ID']['input'];
  organizationId: Scalars['ID']['input'];
};

export type HoldCreditResult = CreditHeld | CreditShort;

/** The idempotency key was used before with another input. */
export type IdempotencyConflict = Problem & {
  __typename?: 'IdempotencyConflict';
  /** `IDEMPOTENCY_CONFLICT`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** A value of the input is not acceptable. */
export type InvalidInput = Problem & {
  __typename?: 'InvalidInput';
  /** Which rule it breaks, for a program. */
  code: Scalars['String']['output'];
  /** Path of the value in the input, like `lines.0.quantity`; null when it concerns the whole input. */
  field?: Maybe<Scalars['String']['output']>;
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/**
 * What is owed for a shipment: the money side. Its paper is `document`. For those who read invoices or
 * record payments, by whatever way it is reached.
 */
export type Invoice = {
  __typename?: 'Invoice';
  /** The last day on which it is not overdue. */
  dueOn: Scalars['Date']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Day of issue at the seller. */
  issuedOn: Scalars['Date']['output'];
  /** Like `INV-2026-000001`, without gaps within a year. */
  number: Scalars['String']['output'];
  /** The order that the goods were sold by. */
  order?: Maybe<Order>;
  /** Who owes it. */
  organization?: Maybe<Organization>;
  /** What payments have covered of it. */
  paid: Money;
  /** What is still to be paid. */
  residual: Money;
  /** What it is for. */
  shipment?: Maybe<Shipment>;
  /** How far it is paid, as of today. */
  status: InvoiceStatus;
  /** Without VAT. */
  total: Money;
  /** VAT of all lines. */
  totalVat: Money;
  /** What is to be paid. */
  totalWithVat: Money;
};

/** A page of invoices. */
export type InvoiceConnection = {
  __typename?: 'InvoiceConnection';
  /** The invoices with their cursors. */
  edges: Array<InvoiceEdge>;
  /** The invoices. */
  nodes: Array<Invoice>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An invoice and its place in the list. */
export type InvoiceEdge = {
  __typename?: 'InvoiceEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The invoice. */
  node: Invoice;
};

/** Which invoices; all conditions together. */
export type InvoiceFilter = {
  /** Issued on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this order. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Only this customer's; another's list is empty for customers. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  status?: InputMaybe<Array<InvoiceStatus>>;
  /** Issued before this day. */
  until?: InputMaybe<Scalars['Date']['input']>;
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

/** What a product costs in a list. */
export type ListedPrice = {
  __typename?: 'ListedPrice';
  /** The day from which they hold. */
  activeFrom: Scalars['Date']['output'];
  /** The product. */
  product: Product;
  /** What brought them; null where it was made before publications were kept. */
  publication?: Maybe<PricePublication>;
  /** SKU as the catalogue had it when the price was published. */
  sku: Scalars['String']['output'];
  /** Its quantity steps, lowest first. */
  steps: Array<PriceStep>;
};

/** A page of the prices of a list. */
export type ListedPriceConnection = {
  __typename?: 'ListedPriceConnection';
  /** The prices with their cursors. */
  edges: Array<ListedPriceEdge>;
  /** The prices. */
  nodes: Array<ListedPrice>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many products the list has that the search finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A price and its place in the list. */
export type ListedPriceEdge = {
  __typename?: 'ListedPriceEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The price. */
  node: ListedPrice;
};

/** Language of names and texts. */
export type Locale =
  /** English. */
  | 'EN'
  /** Russian. */
  | 'RU';

/** An amount in a currency. Amounts have two digits after the point, unit prices four. */
export type Money = {
  __typename?: 'Money';
  /** How much, in whole units of the currency: roubles, not kopecks. */
  amount: Scalars['Decimal']['output'];
  /** In which currency. */
  currency: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Compares a draft anew with the prices as they are now, after it was refused as CHANGED_MEANWHILE or rejected; it is READY then. Needs `pricelists:write`. */
  comparePricePublication: PricePublicationResult;
  /** Makes an empty price list. Nobody sees a price of it before a publication of it is approved. Needs `pricelists:write`. */
  createPriceList: CreatePriceListResult;
  /** Makes a draft of a publication of prices that are given one by one, at most 1,000. Needs `pricelists:write`. */
  editPrices: PricePublicationResult;
  /** Notes why prices differ, and closes them if wished. One that is closed is opened again when a later file still has it. Needs `pricelists:write`. */
  explainPriceDiscrepancies: ExplainPriceDiscrepanciesResult;
  /**
   * Internal: takes `amount` of an organization's credit until `expiresAt`. One hold for one
   * `idempotencyKey`, which is unique over all organizations (the order's id): asked again, it answers
   * the same while the credit covers it, and is decided anew while it does not, also once expired,
   * released, with another amount, or when finance has stopped the customer. Never lets concurrent
   * orders pass the limit together.
   */
  holdCredit: HoldCreditResult;
  /**
   * Approves a submitted publication and writes its prices, all or none; they hold from `activeFrom`. Only a
   * person who has neither made nor submitted it may. A large one goes on in the background: it is
   * PUBLISHING, and PUBLISHED a little later. Needs `pricelists:approve`.
   */
  publishPriceList: PublishPriceListResult;
  /**
   * Fixes the prices of up to 5,000 lines for the viewer's organization for 15 minutes, even if lists
   * change meanwhile. The same `idempotencyKey` and lines answer the same quote.
   */
  quotePrices: QuotePricesResult;
  /** Internal: the same for an organization (under a contract), on checkout; one quote for one `idempotencyKey`. */
  quotePricesFor: QuotePricesResult;
  /**
   * Compares a file of the ERP with the prices of a list as they are today, in the background: what differs
   * comes into the journal, what agrees again is closed there. No price is changed. Needs `pricelists:write`.
   */
  reconcilePrices: PricePublicationResult;
  /**
   * Records money received. It pays the invoice that is named, else the oldest first; the rest is an
   * advance, which pays later invoices by itself. The same `externalId` of an organization is recorded
   * once: again with the same sum and day it answers the same payment, else InvalidInput.
   */
  recordPayment: RecordPaymentResult;
  /** Sends a submitted publication back with a reason. Needs `pricelists:approve`. */
  rejectPricePublication: PricePublicationResult;
  /** Internal: ends a hold that no order followed. Releasing twice, or an unknown key, changes nothing. */
  releaseCreditHold: Scalars['Boolean']['output'];
  /**
   * Sets the credit terms of a customer, all of them. Goes to the audit log with before and after. The
   * currency can't change while anything is owed, ordered or paid in advance in another.
   */
  setCreditTerms: SetCreditTermsResult;
  /** Hands a READY draft over to those who approve. Needs `pricelists:write`. */
  submitPricePublication: PricePublicationResult;
  /**
   * Makes a draft that puts the prices of a published publication back as they were before it. Products whose
   * prices were published again since are left as they are. Needs `pricelists:write`.
   */
  undoPricePublication: PricePublicationResult;
  /**
   * Reads a file that was uploaded by `POST /files` into a draft of a publication: CSV, TSV, XLSX or
   * CommerceML offers. It is read and compared in the background (READING, then READY); prices stay as they
   * are until a second person publishes it. The mapping is remembered for the next file with these columns.
   * Needs `pricelists:write`.
   */
  uploadPrices: PricePublicationResult;
  /** Takes back a publication that is not published yet; its rows are thrown away. Needs `pricelists:write`. */
  withdrawPricePublication: PricePublicationResult;
};


export type MutationcomparePricePublicationArgs = {
  input: PricePublicationInput;
};


export type MutationcreatePriceListArgs = {
  input: CreatePriceListInput;
};


export type MutationeditPricesArgs = {
  input: EditPricesInput;
};


export type MutationexplainPriceDiscrepanciesArgs = {
  input: ExplainPriceDiscrepanciesInput;
};


export type MutationholdCreditArgs = {
  input: HoldCreditInput;
};


export type MutationpublishPriceListArgs = {
  input: PublishPriceListInput;
};


export type MutationquotePricesArgs = {
  input: QuotePricesInput;
};


export type MutationquotePricesForArgs = {
  contractId?: InputMaybe<Scalars['ID']['input']>;
  input: QuotePricesInput;
  organizationId: Scalars['ID']['input'];
};


export type MutationreconcilePricesArgs = {
  input: ReconcilePricesInput;
};


export type MutationrecordPaymentArgs = {
  input: RecordPaymentInput;
};


export type MutationrejectPricePublicationArgs = {
  input: RejectPricePublicationInput;
};


export type MutationreleaseCreditHoldArgs = {
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationsetCreditTermsArgs = {
  input: SetCreditTermsInput;
};


export type MutationsubmitPricePublicationArgs = {
  input: PricePublicationInput;
};


export type MutationundoPricePublicationArgs = {
  input: UndoPricePublicationInput;
};


export type MutationuploadPricesArgs = {
  input: UploadPricesInput;
};


export type MutationwithdrawPricePublicationArgs = {
  input: PricePublicationInput;
};

/** What the input names does not exist, or the viewer may not see it. */
export type NotFound = Problem & {
  __typename?: 'NotFound';
  /** `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** The id, number or code that was not found. */
  id?: Maybe<Scalars['String']['output']>;
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

export type Order = {
  __typename?: 'Order';
  id: Scalars['ID']['output'];
  /** Invoices and payments of the order; null until the order is placed. */
  settlement?: Maybe<Settlement>;
};

export type Organization = {
  __typename?: 'Organization';
  /** What it may buy without paying first, and what it owes. Null without the scope `credit:read`. */
  credit?: Maybe<Credit>;
  id: Scalars['ID']['output'];
};

/** Where a page stands in its connection. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Opaque; pass it as `after` for the next page. Null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is something before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Opaque; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Money received from a customer. */
export type Payment = {
  __typename?: 'Payment';
  /** The invoices it paid, in the order it did. */
  allocations: Array<PaymentAllocation>;
  /** How much was received. */
  amount: Money;
  /** Number of the payment order, or the provider's id. */
  externalId: Scalars['String']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Who paid. */
  organization?: Maybe<Organization>;
  /** The payer's own words. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** Day of receipt at the seller. */
  receivedOn: Scalars['Date']['output'];
  /** Not yet matched with an invoice. */
  unallocated: Money;
};

/** The part of a payment that paid one invoice. */
export type PaymentAllocation = {
  __typename?: 'PaymentAllocation';
  /** How much of the payment it took. */
  amount: Money;
  /** The invoice. */
  invoice: Invoice;
};

/** A page of payments. */
export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  /** The payments with their cursors. */
  edges: Array<PaymentEdge>;
  /** The payments. */
  nodes: Array<Payment>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A payment and its place in the list. */
export type PaymentEdge = {
  __typename?: 'PaymentEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The payment. */
  node: Payment;
};

/** Which payments. */
export type PaymentFilter = {
  /** Only this customer's; another's list is empty for customers. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Recorded and laid on invoices. */
export type PaymentRecorded = {
  __typename?: 'PaymentRecorded';
  /** The payment, with the invoices it paid. */
  payment: Payment;
};

/** What a product costs the viewer's organization, and why. */
export type Price = {
  __typename?: 'Price';
  /** Why it is this price. */
  explanation: PriceExplanation;
  /** The list it comes from; null where the viewer lacks the scope `pricelists:read`. */
  list?: Maybe<PriceList>;
  /** The quantity in base units from which this price holds. */
  tierFrom: Scalars['Decimal']['output'];
  /** For one base unit, without VAT; 4 decimals at most. */
  unitPrice: Money;
  /** The same with VAT, for display; amounts of lines take VAT from the line, not from here. */
  unitPriceWithVat: Money;
  /** The first day on which it no longer holds; null = open. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Per cent, such as 22; null = without VAT (без НДС), which is not 0 %. */
  vatRate?: Maybe<Scalars['Decimal']['output']>;
};

/** What a publication changes of one product. */
export type PriceChange = {
  __typename?: 'PriceChange';
  /** Steps as they are to be, lowest first; empty for one that is taken out. */
  after: Array<PriceStep>;
  /** Steps as they are, lowest first; empty for a new one. */
  before: Array<PriceStep>;
  /** What the product costs the seller, as the list's prices are; null where it is not known. */
  cost?: Maybe<Money>;
  /** The lowest price that leaves the margin of its price group; null where the cost is not known. */
  floor?: Maybe<Money>;
  /** Whether a step is below cost. */
  isBelowCost: Scalars['Boolean']['output'];
  /** Whether a step is below the floor price. */
  isBelowFloor: Scalars['Boolean']['output'];
  /** By how many per cent the price moves, at the step where it moves most; 2 decimals. Null unless CHANGED. */
  movePercent?: Maybe<Scalars['Decimal']['output']>;
  /** What becomes of its price. */
  outcome: PriceChangeOutcome;
  /** The product. */
  product: Product;
  /** Its SKU. */
  sku: Scalars['String']['output'];
};

/** A page of changes. */
export type PriceChangeConnection = {
  __typename?: 'PriceChangeConnection';
  /** The changes with their cursors. */
  edges: Array<PriceChangeEdge>;
  /** The changes. */
  nodes: Array<PriceChange>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A change and its place in the list. */
export type PriceChangeEdge = {
  __typename?: 'PriceChangeEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: PriceChange;
};

/** What becomes of a product's price. */
export type PriceChangeOutcome =
  /** Its price changes. */
  | 'CHANGED'
  /** New to the list. */
  | 'CREATED'
  /** It is taken out of the list. */
  | 'GONE';

/** Which changes to show, and in which order. */
export type PriceChangesShown =
  /** All, by SKU. */
  | 'ALL'
  /** Below cost, by SKU. */
  | 'BELOW_COST'
  /** Below the floor price, by SKU. */
  | 'BELOW_FLOOR'
  /** Prices that change, by SKU. */
  | 'CHANGED'
  /** New ones, by SKU. */
  | 'CREATED'
  /** Prices that fall, the most first. */
  | 'FALLS'
  /** Those taken out, by SKU. */
  | 'GONE'
  /** Prices that rise, the most first. */
  | 'RISES';

/** A column and what it gives. */
export type PriceColumnInput = {
  /** As the header calls it. */
  column: Scalars['String']['input'];
  /** What it gives. */
  field: PriceFileField;
};

/** What was noted. */
export type PriceDiscrepanciesExplained = {
  __typename?: 'PriceDiscrepanciesExplained';
  /** The discrepancies as they are now. */
  discrepancies: Array<PriceDiscrepancy>;
};

/** A price that differs between portal and ERP. */
export type PriceDiscrepancy = {
  __typename?: 'PriceDiscrepancy';
  /** Why it is, as far as the portal can tell. */
  cause: PriceDiscrepancyCause;
  /** When it was closed: by a person, or by a file that agrees. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the ERP has, lowest step first; empty where it has no price. */
  erp: Array<PriceStep>;
  /** Who said so. */
  explainedBy?: Maybe<Scalars['String']['output']>;
  /** What a person said of it. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** When it was first found. */
  foundAt: Scalars['DateTime']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** The list on the portal. */
  list: PriceList;
  /** What the portal has, lowest step first; empty where it has no price. */
  portal: Array<PriceStep>;
  /** From which day the portal has its price; null where it has none. */
  portalSince?: Maybe<Scalars['Date']['output']>;
  /** The product. */
  product: Product;
  /** When a file last had it. */
  seenAt: Scalars['DateTime']['output'];
  /** Its SKU. */
  sku: Scalars['String']['output'];
  /** What became of it. */
  status: PriceDiscrepancyStatus;
};

/** Why a price differs. */
export type PriceDiscrepancyCause =
  /** Nothing of these. */
  | 'DIFFERENT'
  /** The ERP's price is the one that the portal had before. */
  | 'ERP_BEHIND'
  /** The ERP's complete file does not have the product. */
  | 'NOT_IN_ERP'
  /** The portal's list does not have the product. */
  | 'NOT_ON_PORTAL'
  /** A publication with the ERP's price is on its way: a draft, or active from a later day. */
  | 'NOT_PUBLISHED_YET';

/** A page of discrepancies. */
export type PriceDiscrepancyConnection = {
  __typename?: 'PriceDiscrepancyConnection';
  /** The discrepancies with their cursors. */
  edges: Array<PriceDiscrepancyEdge>;
  /** The discrepancies. */
  nodes: Array<PriceDiscrepancy>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A discrepancy and its place in the list. */
export type PriceDiscrepancyEdge = {
  __typename?: 'PriceDiscrepancyEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The discrepancy. */
  node: PriceDiscrepancy;
};

/** Which discrepancies. */
export type PriceDiscrepancyFilter = {
  /** Of one of these causes. */
  causes?: InputMaybe<Array<PriceDiscrepancyCause>>;
  /** Of one list. */
  listId?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these statuses. */
  statuses?: InputMaybe<Array<PriceDiscrepancyStatus>>;
};

/** What became of a discrepancy. */
export type PriceDiscrepancyStatus =
  /** It is settled. */
  | 'CLOSED'
  /** A person said why it is. */
  | 'EXPLAINED'
  /** Nobody has looked at it. */
  | 'OPEN';

/** Why this price: what was considered, in data. */
export type PriceExplanation = {
  __typename?: 'PriceExplanation';
  /** Level of the winning list. */
  level: PriceLevel;
  /** Name of the winning list. */
  listName: Scalars['String']['output'];
  /** The date that the price was asked for. */
  pricingDate: Scalars['Date']['output'];
  /** The candidates that lost, each with the reason. */
  rejected: Array<RejectedPrice>;
  /** The quantity step that applies, in base units. */
  tierFrom: Scalars['Decimal']['output'];
};

/** A column of a file. */
export type PriceFileColumn = {
  __typename?: 'PriceFileColumn';
  /** What it gives: as remembered, or known by its name; null where it gives nothing. */
  field?: Maybe<PriceFileField>;
  /** As the header calls it. */
  name: Scalars['String']['output'];
};

/** What a column of a price file can give. */
export type PriceFileField =
  /** Day from which the price holds, as `2026-01-31` or `31.01.2026`: the same in all rows, and that of the publication. */
  | 'ACTIVE_FROM'
  /** Currency of the price: it must be the list's. */
  | 'CURRENCY'
  /** Quantity in base units from which the price holds; 1 where it is blank. */
  | 'FROM'
  /** Price of one base unit. A file must give it. */
  | 'PRICE'
  /** SKU, barcode number or another code of the product. A file must give it. */
  | 'SKU';

/** A form of price files. */
export type PriceFileFormat =
  /** CommerceML 2 or 3, `offers.xml` or `prices.xml`. */
  | 'COMMERCEML'
  /** Rows of delimited text: CSV, TSV and the like. */
  | 'TABLE'
  /** An Excel workbook; its first sheet with rows. */
  | 'XLSX';

/** What a file looks like. */
export type PriceFilePreview = {
  __typename?: 'PriceFilePreview';
  /** Its columns in order; empty for CommerceML. */
  columns: Array<PriceFileColumn>;
  /** Of a TABLE. */
  delimiter?: Maybe<Scalars['String']['output']>;
  /** Such as `utf-8` or `windows-1251`; null for a workbook. */
  encoding?: Maybe<Scalars['String']['output']>;
  /** Its form. */
  format: PriceFileFormat;
  /** Of CommerceML: the kinds of prices that it has, one of which is to be read. */
  priceTypes: Array<PriceFileType>;
  /** The first rows, at most 10. */
  rows: Array<Array<Scalars['String']['output']>>;
};

/** Which file to look into. */
export type PriceFilePreviewInput = {
  /** Null: found out. One character, or `tab`. */
  delimiter?: InputMaybe<Scalars['String']['input']>;
  /** Null: found out. */
  encoding?: InputMaybe<Scalars['String']['input']>;
  /** Id that the upload answered. */
  fileId: Scalars['ID']['input'];
};

/** The preview, or why there is none. */
export type PriceFilePreviewResult = InvalidInput | NotFound | PriceFilePreview;

/** A kind of prices in a CommerceML file. */
export type PriceFileType = {
  __typename?: 'PriceFileType';
  /** As the file writes it. */
  currency?: Maybe<Scalars['String']['output']>;
  /** Such as `Розничная`. */
  name: Scalars['String']['output'];
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

/** Prices of many products for one kind of buyer. Only with the scope `pricelists:read`. */
export type PriceList = {
  __typename?: 'PriceList';
  /** Of level CONTRACT: the contract it is of; null = it is for all contracts of its organization. */
  contract?: Maybe<Contract>;
  /** Of all its prices. */
  currency: Scalars['CurrencyCode']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Whether its prices come from the ERP alone: people can't change them here, and each try is in the audit log. */
  isErpManaged: Scalars['Boolean']['output'];
  /** Whether its prices hold VAT; `Price.unitPrice` never does. */
  isVatIncluded: Scalars['Boolean']['output'];
  /** For whom it is. */
  level: PriceLevel;
  /** Unique. */
  name: Scalars['String']['output'];
  /** Its prices on a day, by SKU. */
  prices: ListedPriceConnection;
  /** Between lists of one level the higher wins. */
  priority: Scalars['Int']['output'];
  /** Its publications, latest first, drafts included. */
  publications: PricePublicationConnection;
  /** Number of prices in it, quantity steps counted each. */
  rowCount: Scalars['Int']['output'];
  /** Of level SEGMENT: whom it is for. */
  segment?: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; null = open. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null = open. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};


/** Prices of many products for one kind of buyer. Only with the scope `pricelists:read`. */
export type PriceListpricesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Prices of many products for one kind of buyer. Only with the scope `pricelists:read`. */
export type PriceListpublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of price lists. */
export type PriceListConnection = {
  __typename?: 'PriceListConnection';
  /** The price lists with their cursors. */
  edges: Array<PriceListEdge>;
  /** The price lists. */
  nodes: Array<PriceList>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** The list is made. */
export type PriceListCreated = {
  __typename?: 'PriceListCreated';
  /** The new list. */
  list: PriceList;
};

/** A price list and its place in the list. */
export type PriceListEdge = {
  __typename?: 'PriceListEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The price list. */
  node: PriceList;
};

/** How many changed prices moved by how much. */
export type PriceMoveBucket = {
  __typename?: 'PriceMoveBucket';
  /** Per cent, this included; null = without limit. */
  from?: Maybe<Scalars['Decimal']['output']>;
  /** How many products. */
  products: Scalars['Int']['output'];
  /** Per cent, this not included; null = without limit. */
  until?: Maybe<Scalars['Decimal']['output']>;
};

/** A change of a price list that is previewed, approved by a second person and published as one. */
export type PricePublication = {
  __typename?: 'PricePublication';
  /** The day from which its prices hold; null = the day on which it is published. */
  activeFrom?: Maybe<Scalars['Date']['output']>;
  /** The products that change. */
  changes: PriceChangeConnection;
  /** How many products and rows there are of each kind. */
  counts: PricePublicationCounts;
  /** When it was decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who published or rejected it; null before. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** What stopped it, for a person; null where nothing did. */
  failure?: Maybe<Scalars['String']['output']>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Where it comes from. */
  kind: PricePublicationKind;
  /** The list that it changes. */
  list: PriceList;
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** Who made it: `person:…`, `program:…` or `service:…`. */
  madeBy: Scalars['String']['output'];
  /** What becomes of products that it does not name. */
  mode: PricePublicationMode;
  /** How many changed prices fall or rise by how much, from the deepest fall to the highest rise; the same buckets each time. */
  moves: Array<PriceMoveBucket>;
  /** From 0 to 1, while it is being read. */
  progress: Scalars['Float']['output'];
  /** When its prices were written; null before. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was rejected. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Of kind RESTORE: what it takes back. */
  restores?: Maybe<PricePublication>;
  /** How far it is. */
  status: PricePublicationStatus;
  /** When it was submitted. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who submitted it; null before. */
  submittedBy?: Maybe<Scalars['String']['output']>;
  /** Name of the file, or what was edited. */
  title: Scalars['String']['output'];
  /** Whether the viewer may publish or reject it now: it waits, and the viewer has neither made nor submitted it. */
  viewerCanApprove: Scalars['Boolean']['output'];
  /** Whether the viewer may submit it now. */
  viewerCanSubmit: Scalars['Boolean']['output'];
  /** The first rows that can't be taken, in the order of the file. */
  wrongRows: Array<WrongPriceRow>;
  /** Download of all wrong rows, each with its reason; null where there are none. */
  wrongRowsUrl?: Maybe<Scalars['String']['output']>;
};


/** A change of a price list that is previewed, approved by a second person and published as one. */
export type PricePublicationchangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  show?: PriceChangesShown;
};


/** A change of a price list that is previewed, approved by a second person and published as one. */
export type PricePublicationwrongRowsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of publications. */
export type PricePublicationConnection = {
  __typename?: 'PricePublicationConnection';
  /** The publications with their cursors. */
  edges: Array<PricePublicationEdge>;
  /** The publications. */
  nodes: Array<PricePublication>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** How many there are of each kind. */
export type PricePublicationCounts = {
  __typename?: 'PricePublicationCounts';
  /** Changed or new products with a step below their cost. */
  belowCost: Scalars['Int']['output'];
  /** Changed or new products with a step below their floor price, those below cost among them. */
  belowFloor: Scalars['Int']['output'];
  /** Products whose price changes. */
  changed: Scalars['Int']['output'];
  /** Products that are new to the list. */
  created: Scalars['Int']['output'];
  /** Products that are taken out of the list. */
  gone: Scalars['Int']['output'];
  /** Products whose price is so already. */
  unchanged: Scalars['Int']['output'];
  /** Rows whose SKU the catalogue does not have. */
  unknownSkus: Scalars['Int']['output'];
  /** Rows that can't be taken, unknown SKUs among them. */
  wrong: Scalars['Int']['output'];
};

/** A publication and its place in the list. */
export type PricePublicationEdge = {
  __typename?: 'PricePublicationEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The publication. */
  node: PricePublication;
};

/** Which publications. */
export type PricePublicationFilter = {
  /** Of one list. */
  listId?: InputMaybe<Scalars['ID']['input']>;
  /** In one of these statuses. */
  statuses?: InputMaybe<Array<PricePublicationStatus>>;
};

/** Which publication. */
export type PricePublicationInput = {
  /** Id of the publication. */
  id: Scalars['ID']['input'];
};

/** Where a publication comes from. */
export type PricePublicationKind =
  /** Prices that were edited in place. */
  | 'EDIT'
  /** A file of the command line, or the demo's. */
  | 'IMPORT'
  /** A file of the ERP that is only compared; its discrepancies are in `priceDiscrepancies`. */
  | 'RECONCILE'
  /** Puts back what another publication changed. */
  | 'RESTORE'
  /** A file that a person or a program uploaded. */
  | 'UPLOAD';

/** What becomes of products that a publication does not name. */
export type PricePublicationMode =
  /** They are taken out of the list. Products in wrong rows keep what these rows don't tell. */
  | 'FULL'
  /** They keep their prices; quantity steps that a file does not name stay, too. */
  | 'PARTIAL';

/** The publication is not in a state for this. Nothing was changed. */
export type PricePublicationRefused = Problem & {
  __typename?: 'PricePublicationRefused';
  /** `WRONG_STATUS`, `CHANGED_MEANWHILE` (compare it anew), `NOTHING_TO_DO`, `SAME_PERSON` (another must approve), `DAY_PASSED` or `ERP_MANAGED`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
  /** SKUs of the first products that were changed meanwhile. */
  skus: Array<Scalars['String']['output']>;
};

/** The publication, or why it stays as it was. */
export type PricePublicationResult = InvalidInput | NotFound | PricePublicationRefused | PricePublicationSaved;

/** The publication as it is now. */
export type PricePublicationSaved = {
  __typename?: 'PricePublicationSaved';
  /** The publication as it is now. */
  publication: PricePublication;
};

/** How far a publication is. */
export type PricePublicationStatus =
  /** Stopped; nothing was changed. */
  | 'FAILED'
  /** Its prices hold from `activeFrom`. */
  | 'PUBLISHED'
  /** Approved; its prices are being written. */
  | 'PUBLISHING'
  /** Its prices are being read and compared. */
  | 'READING'
  /** To be looked at and submitted; one that only compares is done. */
  | 'READY'
  /** Sent back. */
  | 'REJECTED'
  /** Waits for a second person. */
  | 'SUBMITTED'
  /** Taken back by its side. */
  | 'WITHDRAWN';

/** Prices fixed for a time. */
export type PriceQuote = {
  __typename?: 'PriceQuote';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** In the order of the input. */
  lines: Array<PricedLine>;
  /** Without VAT: the sum of the rounded lines. */
  total: Money;
  /** The sum of the lines' VAT. */
  totalVat: Money;
  /** What the lines cost together. */
  totalWithVat: Money;
  /** The prices are fixed until then. */
  validUntil: Scalars['DateTime']['output'];
};

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

/** A quantity step of a price as its list has it: with VAT where the list's prices include it. */
export type PriceStep = {
  __typename?: 'PriceStep';
  /** In base units. */
  from: Scalars['Decimal']['output'];
  /** For one base unit; 4 decimals at most. */
  unitPrice: Money;
};

/** A quantity step. */
export type PriceStepInput = {
  /** In base units. */
  from?: Scalars['Decimal']['input'];
  /** For one base unit, in the list's currency; 4 decimals at most. */
  unitPrice: Scalars['Decimal']['input'];
};

/** A quantity step of a price list. */
export type PriceTier = {
  __typename?: 'PriceTier';
  /** In base units. */
  from: Scalars['Decimal']['output'];
  /** For one base unit, without VAT. */
  unitPrice: Money;
};

/** A line with its price and amounts. */
export type PricedLine = {
  __typename?: 'PricedLine';
  /** The price of one base unit, and why it is this one. */
  price: Price;
  /** What is priced. */
  product?: Maybe<Product>;
  /** Its id, also where the product can no longer be seen. */
  productId: Scalars['ID']['output'];
  /** In base units. */
  quantity: Scalars['Decimal']['output'];
  /** Quantity × unit price, rounded to kopecks, without VAT. */
  total: Money;
  /** What the line costs. */
  totalWithVat: Money;
  /** VAT of `total`, rounded to kopecks; 0 for goods sold without VAT. */
  vat: Money;
};

/** Some products have no price for this organization: they are sold on request. */
export type PricesMissing = Problem & {
  __typename?: 'PricesMissing';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  productIds: Array<Scalars['ID']['output']>;
};

/** Why a mutation was refused, with the facts in the implementing type. Nothing was changed. */
export type Problem = {
  /** Stable code for a program. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

export type Product = {
  __typename?: 'Product';
  id: Scalars['ID']['output'];
  isPriceShown: Scalars['Boolean']['output'];
  /**
   * The price of the viewer's organization for a quantity in base units on a date (default: today at
   * the seller); under a contract without the lists of other contracts. Without a quantity it is the price of one base unit or, where all quantity steps begin
   * above one, of the lowest step. The seller's people see base prices. Null = on request, never zero:
   * also where `isPriceShown` is false.
   * A quantity of zero or less is BAD_USER_INPUT.
   */
  price?: Maybe<Price>;
  /** The quantity steps of the list that the price comes from, lowest first. */
  priceTiers?: Maybe<Array<PriceTier>>;
};


export type ProductpriceArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};


export type ProductpriceTiersArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
};

/** Which publication to approve. */
export type PublishPriceListInput = {
  /** Another day than the draft says, not before today; null = as the draft says. */
  activeFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the publication. */
  publicationId: Scalars['ID']['input'];
};

/** The publication, approved, or why it is not. */
export type PublishPriceListResult = IdempotencyConflict | InvalidInput | NotFound | PricePublicationRefused | PricePublicationSaved;

export type Query = {
  __typename?: 'Query';
  /** Invoices, newest first. Customers see their own, the seller's people those of all. */
  invoices: InvoiceConnection;
  /** Payments received, newest first. Customers see their own, the seller's people those of all. */
  payments: PaymentConnection;
  /** The journal of prices that differ between portal and ERP, the latest found first. Needs `pricelists:read`, at the seller. */
  priceDiscrepancies: PriceDiscrepancyConnection;
  /** What a file of prices looks like: its form, columns and first rows, with the mapping that would be used. Needs `pricelists:write`. */
  priceFilePreview: PriceFilePreviewResult;
  /** Internal: prices of lines for an organization (under a contract) now, without keeping them. Lines without a price are left out. */
  priceLines: Array<PricedLine>;
  /** One price list; null where there is none. Needs `pricelists:read`, at the seller. */
  priceList?: Maybe<PriceList>;
  /** Price lists, the most specific level first, then by name. For the seller's people; customers see their prices, not lists. */
  priceLists: PriceListConnection;
  /** One of them; null where there is none. Needs `pricelists:read`, at the seller. */
  pricePublication?: Maybe<PricePublication>;
  /** Changes of price lists, latest first: drafts, those that wait for a second person, and what was published. Needs `pricelists:read`, at the seller. */
  pricePublications: PricePublicationConnection;
};


export type QueryinvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerypaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerypriceDiscrepanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriceDiscrepancyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerypriceFilePreviewArgs = {
  input: PriceFilePreviewInput;
};


export type QuerypriceLinesArgs = {
  contractId?: InputMaybe<Scalars['ID']['input']>;
  lines: Array<QuoteLineInput>;
  organizationId: Scalars['ID']['input'];
};


export type QuerypriceListArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypriceListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerypricePublicationArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypricePublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PricePublicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A product and how much of it. */
export type QuoteLineInput = {
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** In base units; above zero, at most 1,000,000,000, at most 6 decimals. */
  quantity: Scalars['Decimal']['input'];
};

/** Lines to be priced, and the key under which that happens once. */
export type QuotePricesInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** 1 to 5,000; each is priced by its own quantity. */
  lines: Array<QuoteLineInput>;
};

/** The quote, or why there is none. */
export type QuotePricesResult = IdempotencyConflict | InvalidInput | PriceQuote | PricesMissing;

/** Which file of the ERP to compare with which list, and how to read it. */
export type ReconcilePricesInput = {
  /** What its columns give; null = as `priceFilePreview` says. */
  columns?: InputMaybe<Array<PriceColumnInput>>;
  /** Null: found out. */
  delimiter?: InputMaybe<Scalars['String']['input']>;
  /** Null: found out. */
  encoding?: InputMaybe<Scalars['String']['input']>;
  /** Id that the upload of the file answered. */
  fileId: Scalars['ID']['input'];
  /** Whether the ERP has no other prices than those of the file. */
  isComplete?: Scalars['Boolean']['input'];
  /** Id of the list. */
  listId: Scalars['ID']['input'];
  /** Of CommerceML: which kind of prices, by name. Null where the file has only one. */
  priceType?: InputMaybe<Scalars['String']['input']>;
};

/** Money received, as the bank statement or the provider tells it. */
export type RecordPaymentInput = {
  /** Above zero, at most 2 decimals. */
  amount: Scalars['Decimal']['input'];
  /** That of the customer's account. */
  currency: Scalars['CurrencyCode']['input'];
  /** Number of the payment order, or the provider's id; 1 to 100 characters. */
  externalId: Scalars['String']['input'];
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** Pays this invoice first. */
  invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Who paid. */
  organizationId: Scalars['ID']['input'];
  /** At most 500 characters. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Not in the future, at most 10 years ago. */
  receivedOn: Scalars['Date']['input'];
};

/** The payment, or why it was not recorded. */
export type RecordPaymentResult = IdempotencyConflict | InvalidInput | NotFound | PaymentRecorded;

/** Which publication to send back. */
export type RejectPricePublicationInput = {
  /** Id of the publication. */
  id: Scalars['ID']['input'];
  /** Why, for a person; 1 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** A price of a list that is valid on the date and lost. */
export type RejectedPrice = {
  __typename?: 'RejectedPrice';
  /** Level of its list. */
  level: PriceLevel;
  /** Name of its list. */
  listName: Scalars['String']['output'];
  /** Why it lost. */
  reason: PriceRejection;
  /** The quantity step, in base units. */
  tierFrom: Scalars['Decimal']['output'];
  /** For one base unit, without VAT. */
  unitPrice: Money;
};

/** The credit terms of a customer. */
export type SetCreditTermsInput = {
  /** What counts into exposure. */
  basis?: CreditBasis;
  /** The one currency of the account. */
  currency: Scalars['CurrencyCode']['input'];
  /** Days past due that block nothing, 0 to 365. */
  graceDays?: Scalars['Int']['input'];
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** Stops all ordering until set back. */
  isStopped?: Scalars['Boolean']['input'];
  /** Null = prepayment only. */
  limit?: InputMaybe<Scalars['Decimal']['input']>;
  /** The customer. */
  organizationId: Scalars['ID']['input'];
  /** Overdue up to this sum blocks nothing. */
  overdueThreshold?: Scalars['Decimal']['input'];
  /** Days from invoice to due date, 0 to 365. */
  paymentDays?: Scalars['Int']['input'];
  /** What happens to an order above the available credit. */
  policy?: CreditPolicy;
};

/** The terms are set, or why not. */
export type SetCreditTermsResult = CreditTermsSet | IdempotencyConflict | InvalidInput | NotFound;

/** How far an order is invoiced and paid. */
export type Settlement = {
  __typename?: 'Settlement';
  /** Sum of the invoices, with VAT. */
  invoiced: Money;
  /** Oldest first. */
  invoices: Array<Invoice>;
  /** What payments have covered of it. */
  paid: Money;
};

export type Shipment = {
  __typename?: 'Shipment';
  id: Scalars['ID']['output'];
};

/** Which publication to take back. */
export type UndoPricePublicationInput = {
  /** The day from which the former prices hold again, not before today; null = the day on which it is published. */
  activeFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Id of the published publication. */
  id: Scalars['ID']['input'];
};

/** Which file to read into which list, and how. */
export type UploadPricesInput = {
  /** The day from which the prices hold, not before today; null = as the file says, else the day on which it is published. */
  activeFrom?: InputMaybe<Scalars['Date']['input']>;
  /** What its columns give; null = as `priceFilePreview` says. */
  columns?: InputMaybe<Array<PriceColumnInput>>;
  /** Null: found out. */
  delimiter?: InputMaybe<Scalars['String']['input']>;
  /** Null: found out. */
  encoding?: InputMaybe<Scalars['String']['input']>;
  /** Id that the upload of the file answered. */
  fileId: Scalars['ID']['input'];
  /** Id of the list. */
  listId: Scalars['ID']['input'];
  /** What becomes of products that the file does not name. */
  mode?: PricePublicationMode;
  /** Of CommerceML: which kind of prices, by name. Null where the file has only one. */
  priceType?: InputMaybe<Scalars['String']['input']>;
};

/** A row that can't be taken. */
export type WrongPriceRow = {
  __typename?: 'WrongPriceRow';
  /** What is wrong of it: `sku`, `price`, `from`, `currency` or `activeFrom`. */
  field: Scalars['String']['output'];
  /** Why it can't be taken, for a person. */
  reason: Scalars['String']['output'];
  /** Its number in the file, from 1, the header. */
  row: Scalars['Int']['output'];
  /** As the file has it. */
  value?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Invoice: Invoice;
  Order: Order;
  Organization: Organization;
  Payment: Payment;
  PriceList: PriceList;
  Product: Product;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  PriceList:
    ( { __typename: 'PriceList' }
    & GraphQLRecursivePick<FederationTypes['PriceList'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Product'], {"isPriceShown":true}>
        | GraphQLRecursivePick<FederationTypes['Product'], {"isPriceShown":true}>
        | GraphQLRecursivePick<FederationTypes['Product'], {"isPriceShown":true}> ) );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreatePriceListResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PriceListCreated, 'list'> & { list: _RefType['PriceList'] } & { __typename: 'PriceListCreated' } )
  ;
  ExplainPriceDiscrepanciesResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PriceDiscrepanciesExplained, 'discrepancies'> & { discrepancies: Array<_RefType['PriceDiscrepancy']> } & { __typename: 'PriceDiscrepanciesExplained' } )
  ;
  HoldCreditResult:
    | ( CreditHeld & { __typename: 'CreditHeld' } )
    | ( Omit<CreditShort, 'policy'> & { policy: _RefType['CreditPolicy'] } & { __typename: 'CreditShort' } )
  ;
  PriceFilePreviewResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PriceFilePreview, 'columns' | 'format'> & { columns: Array<_RefType['PriceFileColumn']>, format: _RefType['PriceFileFormat'] } & { __typename: 'PriceFilePreview' } )
  ;
  PricePublicationResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PricePublicationRefused & { __typename: 'PricePublicationRefused' } )
    | ( Omit<PricePublicationSaved, 'publication'> & { publication: _RefType['PricePublication'] } & { __typename: 'PricePublicationSaved' } )
  ;
  PublishPriceListResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PricePublicationRefused & { __typename: 'PricePublicationRefused' } )
    | ( Omit<PricePublicationSaved, 'publication'> & { publication: _RefType['PricePublication'] } & { __typename: 'PricePublicationSaved' } )
  ;
  QuotePricesResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( PriceQuoteMapper & { __typename: 'PriceQuote' } )
    | ( PricesMissing & { __typename: 'PricesMissing' } )
  ;
  RecordPaymentResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PaymentRecorded, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'PaymentRecorded' } )
  ;
  SetCreditTermsResult:
    | ( Omit<CreditTermsSet, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'CreditTermsSet' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Omit<CreditShort, 'policy'> & { policy: _RefType['CreditPolicy'] } & { __typename: 'CreditShort' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PricePublicationRefused & { __typename: 'PricePublicationRefused' } )
    | ( PricesMissing & { __typename: 'PricesMissing' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Contract: ResolverTypeWrapper<Contract>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreatePriceListInput: CreatePriceListInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CreatePriceListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePriceListResult']>;
  Credit: ResolverTypeWrapper<CreditMapper>;
  CreditBasis: ResolverTypeWrapper<'ORDERED' | 'SHIPPED' | 'INVOICED'>;
  CreditBlock: ResolverTypeWrapper<Omit<CreditBlock, 'level'> & { level: ResolversTypes['CreditBlockLevel'] }>;
  CreditBlockLevel: ResolverTypeWrapper<'WARN' | 'HOLD_SHIPMENT' | 'PREPAID_ONLY' | 'STOP'>;
  CreditHeld: ResolverTypeWrapper<CreditHeld>;
  CreditPolicy: ResolverTypeWrapper<'HOLD' | 'REFUSE' | 'ALLOW'>;
  CreditShort: ResolverTypeWrapper<Omit<CreditShort, 'policy'> & { policy: ResolversTypes['CreditPolicy'] }>;
  CreditTermsSet: ResolverTypeWrapper<Omit<CreditTermsSet, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  EditPricesInput: EditPricesInput;
  EditedPriceInput: EditedPriceInput;
  ExplainPriceDiscrepanciesInput: ExplainPriceDiscrepanciesInput;
  ExplainPriceDiscrepanciesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExplainPriceDiscrepanciesResult']>;
  HoldCreditInput: HoldCreditInput;
  HoldCreditResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldCreditResult']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Invoice: ResolverTypeWrapper<InvoiceMapper>;
  InvoiceConnection: ResolverTypeWrapper<InvoiceConnectionMapper>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilter: InvoiceFilter;
  InvoiceStatus: ResolverTypeWrapper<'OPEN' | 'PARTLY_PAID' | 'PAID' | 'OVERDUE'>;
  ListedPrice: ResolverTypeWrapper<Omit<ListedPrice, 'product' | 'publication'> & { product: ResolversTypes['Product'], publication?: Maybe<ResolversTypes['PricePublication']> }>;
  ListedPriceConnection: ResolverTypeWrapper<Omit<ListedPriceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ListedPriceEdge']>, nodes: Array<ResolversTypes['ListedPrice']> }>;
  ListedPriceEdge: ResolverTypeWrapper<Omit<ListedPriceEdge, 'node'> & { node: ResolversTypes['ListedPrice'] }>;
  Locale: Locale;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<NotFound>;
  Order: ResolverTypeWrapper<OrderMapper>;
  Organization: ResolverTypeWrapper<OrganizationMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentMapper>;
  PaymentAllocation: ResolverTypeWrapper<PaymentAllocationMapper>;
  PaymentConnection: ResolverTypeWrapper<PaymentConnectionMapper>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFilter: PaymentFilter;
  PaymentRecorded: ResolverTypeWrapper<Omit<PaymentRecorded, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  Price: ResolverTypeWrapper<PriceMapper>;
  PriceChange: ResolverTypeWrapper<Omit<PriceChange, 'outcome' | 'product'> & { outcome: ResolversTypes['PriceChangeOutcome'], product: ResolversTypes['Product'] }>;
  PriceChangeConnection: ResolverTypeWrapper<Omit<PriceChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PriceChangeEdge']>, nodes: Array<ResolversTypes['PriceChange']> }>;
  PriceChangeEdge: ResolverTypeWrapper<Omit<PriceChangeEdge, 'node'> & { node: ResolversTypes['PriceChange'] }>;
  PriceChangeOutcome: ResolverTypeWrapper<'CREATED' | 'CHANGED' | 'GONE'>;
  PriceChangesShown: ResolverTypeWrapper<'ALL' | 'CHANGED' | 'CREATED' | 'GONE' | 'RISES' | 'FALLS' | 'BELOW_COST' | 'BELOW_FLOOR'>;
  PriceColumnInput: PriceColumnInput;
  PriceDiscrepanciesExplained: ResolverTypeWrapper<Omit<PriceDiscrepanciesExplained, 'discrepancies'> & { discrepancies: Array<ResolversTypes['PriceDiscrepancy']> }>;
  PriceDiscrepancy: ResolverTypeWrapper<Omit<PriceDiscrepancy, 'cause' | 'list' | 'product' | 'status'> & { cause: ResolversTypes['PriceDiscrepancyCause'], list: ResolversTypes['PriceList'], product: ResolversTypes['Product'], status: ResolversTypes['PriceDiscrepancyStatus'] }>;
  PriceDiscrepancyCause: ResolverTypeWrapper<'NOT_PUBLISHED_YET' | 'NOT_IN_ERP' | 'NOT_ON_PORTAL' | 'ERP_BEHIND' | 'DIFFERENT'>;
  PriceDiscrepancyConnection: ResolverTypeWrapper<Omit<PriceDiscrepancyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PriceDiscrepancyEdge']>, nodes: Array<ResolversTypes['PriceDiscrepancy']> }>;
  PriceDiscrepancyEdge: ResolverTypeWrapper<Omit<PriceDiscrepancyEdge, 'node'> & { node: ResolversTypes['PriceDiscrepancy'] }>;
  PriceDiscrepancyFilter: PriceDiscrepancyFilter;
  PriceDiscrepancyStatus: ResolverTypeWrapper<'OPEN' | 'EXPLAINED' | 'CLOSED'>;
  PriceExplanation: ResolverTypeWrapper<PriceExplanationMapper>;
  PriceFileColumn: ResolverTypeWrapper<Omit<PriceFileColumn, 'field'> & { field?: Maybe<ResolversTypes['PriceFileField']> }>;
  PriceFileField: ResolverTypeWrapper<'SKU' | 'PRICE' | 'FROM' | 'CURRENCY' | 'ACTIVE_FROM'>;
  PriceFileFormat: ResolverTypeWrapper<'TABLE' | 'XLSX' | 'COMMERCEML'>;
  PriceFilePreview: ResolverTypeWrapper<Omit<PriceFilePreview, 'columns' | 'format'> & { columns: Array<ResolversTypes['PriceFileColumn']>, format: ResolversTypes['PriceFileFormat'] }>;
  PriceFilePreviewInput: PriceFilePreviewInput;
  PriceFilePreviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PriceFilePreviewResult']>;
  PriceFileType: ResolverTypeWrapper<PriceFileType>;
  PriceLevel: ResolverTypeWrapper<'PROJECT' | 'CONTRACT' | 'ORGANIZATION' | 'SEGMENT' | 'BASE'>;
  PriceList: ResolverTypeWrapper<PriceListMapper>;
  PriceListConnection: ResolverTypeWrapper<PriceListConnectionMapper>;
  PriceListCreated: ResolverTypeWrapper<Omit<PriceListCreated, 'list'> & { list: ResolversTypes['PriceList'] }>;
  PriceListEdge: ResolverTypeWrapper<Omit<PriceListEdge, 'node'> & { node: ResolversTypes['PriceList'] }>;
  PriceMoveBucket: ResolverTypeWrapper<PriceMoveBucket>;
  PricePublication: ResolverTypeWrapper<Omit<PricePublication, 'changes' | 'kind' | 'list' | 'mode' | 'restores' | 'status'> & { changes: ResolversTypes['PriceChangeConnection'], kind: ResolversTypes['PricePublicationKind'], list: ResolversTypes['PriceList'], mode: ResolversTypes['PricePublicationMode'], restores?: Maybe<ResolversTypes['PricePublication']>, status: ResolversTypes['PricePublicationStatus'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PricePublicationConnection: ResolverTypeWrapper<Omit<PricePublicationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PricePublicationEdge']>, nodes: Array<ResolversTypes['PricePublication']> }>;
  PricePublicationCounts: ResolverTypeWrapper<PricePublicationCounts>;
  PricePublicationEdge: ResolverTypeWrapper<Omit<PricePublicationEdge, 'node'> & { node: ResolversTypes['PricePublication'] }>;
  PricePublicationFilter: PricePublicationFilter;
  PricePublicationInput: PricePublicationInput;
  PricePublicationKind: ResolverTypeWrapper<'UPLOAD' | 'EDIT' | 'RESTORE' | 'IMPORT' | 'RECONCILE'>;
  PricePublicationMode: ResolverTypeWrapper<'PARTIAL' | 'FULL'>;
  PricePublicationRefused: ResolverTypeWrapper<PricePublicationRefused>;
  PricePublicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PricePublicationResult']>;
  PricePublicationSaved: ResolverTypeWrapper<Omit<PricePublicationSaved, 'publication'> & { publication: ResolversTypes['PricePublication'] }>;
  PricePublicationStatus: ResolverTypeWrapper<'READING' | 'READY' | 'SUBMITTED' | 'PUBLISHING' | 'PUBLISHED' | 'REJECTED' | 'WITHDRAWN' | 'FAILED'>;
  PriceQuote: ResolverTypeWrapper<PriceQuoteMapper>;
  PriceRejection: ResolverTypeWrapper<'LESS_SPECIFIC' | 'LOWER_TIER' | 'QUANTITY_TOO_SMALL' | 'LOWER_PRIORITY' | 'NOT_CHEAPEST'>;
  PriceStep: ResolverTypeWrapper<PriceStep>;
  PriceStepInput: PriceStepInput;
  PriceTier: ResolverTypeWrapper<PriceTier>;
  PricedLine: ResolverTypeWrapper<PricedLineMapper>;
  PricesMissing: ResolverTypeWrapper<PricesMissing>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Product: ResolverTypeWrapper<ProductMapper>;
  PublishPriceListInput: PublishPriceListInput;
  PublishPriceListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishPriceListResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteLineInput: QuoteLineInput;
  QuotePricesInput: QuotePricesInput;
  QuotePricesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuotePricesResult']>;
  ReconcilePricesInput: ReconcilePricesInput;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPaymentResult']>;
  RejectPricePublicationInput: RejectPricePublicationInput;
  RejectedPrice: ResolverTypeWrapper<RejectedPriceMapper>;
  SetCreditTermsInput: SetCreditTermsInput;
  SetCreditTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCreditTermsResult']>;
  Settlement: ResolverTypeWrapper<SettlementMapper>;
  Shipment: ResolverTypeWrapper<Shipment>;
  UndoPricePublicationInput: UndoPricePublicationInput;
  UploadPricesInput: UploadPricesInput;
  WrongPriceRow: ResolverTypeWrapper<WrongPriceRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Contract: Contract;
  ID: Scalars['ID']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  CreatePriceListInput: CreatePriceListInput;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  CreatePriceListResult: ResolversUnionTypes<ResolversParentTypes>['CreatePriceListResult'];
  Credit: CreditMapper;
  CreditBlock: CreditBlock;
  CreditHeld: CreditHeld;
  CreditShort: CreditShort;
  CreditTermsSet: Omit<CreditTermsSet, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  EditPricesInput: EditPricesInput;
  EditedPriceInput: EditedPriceInput;
  ExplainPriceDiscrepanciesInput: ExplainPriceDiscrepanciesInput;
  ExplainPriceDiscrepanciesResult: ResolversUnionTypes<ResolversParentTypes>['ExplainPriceDiscrepanciesResult'];
  HoldCreditInput: HoldCreditInput;
  HoldCreditResult: ResolversUnionTypes<ResolversParentTypes>['HoldCreditResult'];
  IdempotencyConflict: IdempotencyConflict;
  InvalidInput: InvalidInput;
  Invoice: InvoiceMapper;
  InvoiceConnection: InvoiceConnectionMapper;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilter: InvoiceFilter;
  ListedPrice: Omit<ListedPrice, 'product' | 'publication'> & { product: ResolversParentTypes['Product'], publication?: Maybe<ResolversParentTypes['PricePublication']> };
  ListedPriceConnection: Omit<ListedPriceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ListedPriceEdge']>, nodes: Array<ResolversParentTypes['ListedPrice']> };
  ListedPriceEdge: Omit<ListedPriceEdge, 'node'> & { node: ResolversParentTypes['ListedPrice'] };
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFound: NotFound;
  Order: OrderMapper;
  Organization: OrganizationMapper;
  PageInfo: PageInfo;
  Payment: PaymentMapper;
  PaymentAllocation: PaymentAllocationMapper;
  PaymentConnection: PaymentConnectionMapper;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilter: PaymentFilter;
  PaymentRecorded: Omit<PaymentRecorded, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  Price: PriceMapper;
  PriceChange: Omit<PriceChange, 'product'> & { product: ResolversParentTypes['Product'] };
  PriceChangeConnection: Omit<PriceChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PriceChangeEdge']>, nodes: Array<ResolversParentTypes['PriceChange']> };
  PriceChangeEdge: Omit<PriceChangeEdge, 'node'> & { node: ResolversParentTypes['PriceChange'] };
  PriceColumnInput: PriceColumnInput;
  PriceDiscrepanciesExplained: Omit<PriceDiscrepanciesExplained, 'discrepancies'> & { discrepancies: Array<ResolversParentTypes['PriceDiscrepancy']> };
  PriceDiscrepancy: Omit<PriceDiscrepancy, 'list' | 'product'> & { list: ResolversParentTypes['PriceList'], product: ResolversParentTypes['Product'] };
  PriceDiscrepancyConnection: Omit<PriceDiscrepancyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PriceDiscrepancyEdge']>, nodes: Array<ResolversParentTypes['PriceDiscrepancy']> };
  PriceDiscrepancyEdge: Omit<PriceDiscrepancyEdge, 'node'> & { node: ResolversParentTypes['PriceDiscrepancy'] };
  PriceDiscrepancyFilter: PriceDiscrepancyFilter;
  PriceExplanation: PriceExplanationMapper;
  PriceFileColumn: PriceFileColumn;
  PriceFilePreview: Omit<PriceFilePreview, 'columns'> & { columns: Array<ResolversParentTypes['PriceFileColumn']> };
  PriceFilePreviewInput: PriceFilePreviewInput;
  PriceFilePreviewResult: ResolversUnionTypes<ResolversParentTypes>['PriceFilePreviewResult'];
  PriceFileType: PriceFileType;
  PriceList: PriceListMapper;
  PriceListConnection: PriceListConnectionMapper;
  PriceListCreated: Omit<PriceListCreated, 'list'> & { list: ResolversParentTypes['PriceList'] };
  PriceListEdge: Omit<PriceListEdge, 'node'> & { node: ResolversParentTypes['PriceList'] };
  PriceMoveBucket: PriceMoveBucket;
  PricePublication: Omit<PricePublication, 'changes' | 'list' | 'restores'> & { changes: ResolversParentTypes['PriceChangeConnection'], list: ResolversParentTypes['PriceList'], restores?: Maybe<ResolversParentTypes['PricePublication']> };
  Float: Scalars['Float']['output'];
  PricePublicationConnection: Omit<PricePublicationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PricePublicationEdge']>, nodes: Array<ResolversParentTypes['PricePublication']> };
  PricePublicationCounts: PricePublicationCounts;
  PricePublicationEdge: Omit<PricePublicationEdge, 'node'> & { node: ResolversParentTypes['PricePublication'] };
  PricePublicationFilter: PricePublicationFilter;
  PricePublicationInput: PricePublicationInput;
  PricePublicationRefused: PricePublicationRefused;
  PricePublicationResult: ResolversUnionTypes<ResolversParentTypes>['PricePublicationResult'];
  PricePublicationSaved: Omit<PricePublicationSaved, 'publication'> & { publication: ResolversParentTypes['PricePublication'] };
  PriceQuote: PriceQuoteMapper;
  PriceStep: PriceStep;
  PriceStepInput: PriceStepInput;
  PriceTier: PriceTier;
  PricedLine: PricedLineMapper;
  PricesMissing: PricesMissing;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: ProductMapper;
  PublishPriceListInput: PublishPriceListInput;
  PublishPriceListResult: ResolversUnionTypes<ResolversParentTypes>['PublishPriceListResult'];
  Query: Record<PropertyKey, never>;
  QuoteLineInput: QuoteLineInput;
  QuotePricesInput: QuotePricesInput;
  QuotePricesResult: ResolversUnionTypes<ResolversParentTypes>['QuotePricesResult'];
  ReconcilePricesInput: ReconcilePricesInput;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RecordPaymentResult'];
  RejectPricePublicationInput: RejectPricePublicationInput;
  RejectedPrice: RejectedPriceMapper;
  SetCreditTermsInput: SetCreditTermsInput;
  SetCreditTermsResult: ResolversUnionTypes<ResolversParentTypes>['SetCreditTermsResult'];
  Settlement: SettlementMapper;
  Shipment: Shipment;
  UndoPricePublicationInput: UndoPricePublicationInput;
  UploadPricesInput: UploadPricesInput;
  WrongPriceRow: WrongPriceRow;
};

export type ContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export type CreatePriceListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePriceListResult'] = ResolversParentTypes['CreatePriceListResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'PriceListCreated', ParentType, ContextType>;
};

export type CreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credit'] = ResolversParentTypes['Credit']> = {
  available?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['CreditBasis'], ParentType, ContextType>;
  block?: Resolver<Maybe<ResolversTypes['CreditBlock']>, ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  graceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  oldestOverdueDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openOrders?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overdueThreshold?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paymentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['CreditPolicy'], ParentType, ContextType>;
  shippedNotInvoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unallocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CreditBasisResolvers = EnumResolverSignature<{ INVOICED?: any, ORDERED?: any, SHIPPED?: any }, ResolversTypes['CreditBasis']>;

export type CreditBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditBlock'] = ResolversParentTypes['CreditBlock']> = {
  level?: Resolver<ResolversTypes['CreditBlockLevel'], ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type CreditBlockLevelResolvers = EnumResolverSignature<{ HOLD_SHIPMENT?: any, PREPAID_ONLY?: any, STOP?: any, WARN?: any }, ResolversTypes['CreditBlockLevel']>;

export type CreditHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditHeld'] = ResolversParentTypes['CreditHeld']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holdId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditPolicyResolvers = EnumResolverSignature<{ ALLOW?: any, HOLD?: any, REFUSE?: any }, ResolversTypes['CreditPolicy']>;

export type CreditShortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditShort'] = ResolversParentTypes['CreditShort']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holdId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['CreditPolicy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditTermsSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditTermsSet'] = ResolversParentTypes['CreditTermsSet']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type ExplainPriceDiscrepanciesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainPriceDiscrepanciesResult'] = ResolversParentTypes['ExplainPriceDiscrepanciesResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'PriceDiscrepanciesExplained', ParentType, ContextType>;
};

export type HoldCreditResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldCreditResult'] = ResolversParentTypes['HoldCreditResult']> = {
  __resolveType?: TypeResolveFn<'CreditHeld' | 'CreditShort', ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  residual?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalVat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalWithVat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type InvoiceStatusResolvers = EnumResolverSignature<{ OPEN?: any, OVERDUE?: any, PAID?: any, PARTLY_PAID?: any }, ResolversTypes['InvoiceStatus']>;

export type ListedPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedPrice'] = ResolversParentTypes['ListedPrice']> = {
  activeFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['PricePublication']>, ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PriceStep']>, ParentType, ContextType>;
};

export type ListedPriceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedPriceConnection'] = ResolversParentTypes['ListedPriceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListedPriceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ListedPrice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListedPriceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedPriceEdge'] = ResolversParentTypes['ListedPriceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ListedPrice'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  comparePricePublication?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationcomparePricePublicationArgs, 'input'>>;
  createPriceList?: Resolver<ResolversTypes['CreatePriceListResult'], ParentType, ContextType, RequireFields<MutationcreatePriceListArgs, 'input'>>;
  editPrices?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationeditPricesArgs, 'input'>>;
  explainPriceDiscrepancies?: Resolver<ResolversTypes['ExplainPriceDiscrepanciesResult'], ParentType, ContextType, RequireFields<MutationexplainPriceDiscrepanciesArgs, 'input'>>;
  holdCredit?: Resolver<ResolversTypes['HoldCreditResult'], ParentType, ContextType, RequireFields<MutationholdCreditArgs, 'input'>>;
  publishPriceList?: Resolver<ResolversTypes['PublishPriceListResult'], ParentType, ContextType, RequireFields<MutationpublishPriceListArgs, 'input'>>;
  quotePrices?: Resolver<ResolversTypes['QuotePricesResult'], ParentType, ContextType, RequireFields<MutationquotePricesArgs, 'input'>>;
  quotePricesFor?: Resolver<ResolversTypes['QuotePricesResult'], ParentType, ContextType, RequireFields<MutationquotePricesForArgs, 'input' | 'organizationId'>>;
  reconcilePrices?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationreconcilePricesArgs, 'input'>>;
  recordPayment?: Resolver<ResolversTypes['RecordPaymentResult'], ParentType, ContextType, RequireFields<MutationrecordPaymentArgs, 'input'>>;
  rejectPricePublication?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationrejectPricePublicationArgs, 'input'>>;
  releaseCreditHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationreleaseCreditHoldArgs, 'idempotencyKey'>>;
  setCreditTerms?: Resolver<ResolversTypes['SetCreditTermsResult'], ParentType, ContextType, RequireFields<MutationsetCreditTermsArgs, 'input'>>;
  submitPricePublication?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationsubmitPricePublicationArgs, 'input'>>;
  undoPricePublication?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationundoPricePublicationArgs, 'input'>>;
  uploadPrices?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationuploadPricesArgs, 'input'>>;
  withdrawPricePublication?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationwithdrawPricePublicationArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['Settlement']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['Credit']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['PaymentAllocation']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unallocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaymentAllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAllocation'] = ResolversParentTypes['PaymentAllocation']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentRecorded'] = ResolversParentTypes['PaymentRecorded']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Price'] = ResolversParentTypes['Price']> = {
  explanation?: Resolver<ResolversTypes['PriceExplanation'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  tierFrom?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPriceWithVat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vatRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PriceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChange'] = ResolversParentTypes['PriceChange']> = {
  after?: Resolver<Array<ResolversTypes['PriceStep']>, ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['PriceStep']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isBelowCost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isBelowFloor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  movePercent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PriceChangeOutcome'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriceChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangeConnection'] = ResolversParentTypes['PriceChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PriceChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangeEdge'] = ResolversParentTypes['PriceChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceChange'], ParentType, ContextType>;
};

export type PriceChangeOutcomeResolvers = EnumResolverSignature<{ CHANGED?: any, CREATED?: any, GONE?: any }, ResolversTypes['PriceChangeOutcome']>;

export type PriceChangesShownResolvers = EnumResolverSignature<{ ALL?: any, BELOW_COST?: any, BELOW_FLOOR?: any, CHANGED?: any, CREATED?: any, FALLS?: any, GONE?: any, RISES?: any }, ResolversTypes['PriceChangesShown']>;

export type PriceDiscrepanciesExplainedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceDiscrepanciesExplained'] = ResolversParentTypes['PriceDiscrepanciesExplained']> = {
  discrepancies?: Resolver<Array<ResolversTypes['PriceDiscrepancy']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceDiscrepancyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceDiscrepancy'] = ResolversParentTypes['PriceDiscrepancy']> = {
  cause?: Resolver<ResolversTypes['PriceDiscrepancyCause'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  erp?: Resolver<Array<ResolversTypes['PriceStep']>, ParentType, ContextType>;
  explainedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
  portal?: Resolver<Array<ResolversTypes['PriceStep']>, ParentType, ContextType>;
  portalSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PriceDiscrepancyStatus'], ParentType, ContextType>;
};

export type PriceDiscrepancyCauseResolvers = EnumResolverSignature<{ DIFFERENT?: any, ERP_BEHIND?: any, NOT_IN_ERP?: any, NOT_ON_PORTAL?: any, NOT_PUBLISHED_YET?: any }, ResolversTypes['PriceDiscrepancyCause']>;

export type PriceDiscrepancyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceDiscrepancyConnection'] = ResolversParentTypes['PriceDiscrepancyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceDiscrepancyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PriceDiscrepancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceDiscrepancyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceDiscrepancyEdge'] = ResolversParentTypes['PriceDiscrepancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceDiscrepancy'], ParentType, ContextType>;
};

export type PriceDiscrepancyStatusResolvers = EnumResolverSignature<{ CLOSED?: any, EXPLAINED?: any, OPEN?: any }, ResolversTypes['PriceDiscrepancyStatus']>;

export type PriceExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceExplanation'] = ResolversParentTypes['PriceExplanation']> = {
  level?: Resolver<ResolversTypes['PriceLevel'], ParentType, ContextType>;
  listName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pricingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rejected?: Resolver<Array<ResolversTypes['RejectedPrice']>, ParentType, ContextType>;
  tierFrom?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PriceFileColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceFileColumn'] = ResolversParentTypes['PriceFileColumn']> = {
  field?: Resolver<Maybe<ResolversTypes['PriceFileField']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriceFileFieldResolvers = EnumResolverSignature<{ ACTIVE_FROM?: any, CURRENCY?: any, FROM?: any, PRICE?: any, SKU?: any }, ResolversTypes['PriceFileField']>;

export type PriceFileFormatResolvers = EnumResolverSignature<{ COMMERCEML?: any, TABLE?: any, XLSX?: any }, ResolversTypes['PriceFileFormat']>;

export type PriceFilePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceFilePreview'] = ResolversParentTypes['PriceFilePreview']> = {
  columns?: Resolver<Array<ResolversTypes['PriceFileColumn']>, ParentType, ContextType>;
  delimiter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['PriceFileFormat'], ParentType, ContextType>;
  priceTypes?: Resolver<Array<ResolversTypes['PriceFileType']>, ParentType, ContextType>;
  rows?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceFilePreviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceFilePreviewResult'] = ResolversParentTypes['PriceFilePreviewResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'PriceFilePreview', ParentType, ContextType>;
};

export type PriceFileTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceFileType'] = ResolversParentTypes['PriceFileType']> = {
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriceLevelResolvers = EnumResolverSignature<{ BASE?: any, CONTRACT?: any, ORGANIZATION?: any, PROJECT?: any, SEGMENT?: any }, ResolversTypes['PriceLevel']>;

export type PriceListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceList'] = ResolversParentTypes['PriceList'], FederationReferenceType extends FederationReferenceTypes['PriceList'] = FederationReferenceTypes['PriceList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PriceList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isErpManaged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isVatIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PriceLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prices?: Resolver<ResolversTypes['ListedPriceConnection'], ParentType, ContextType, RequireFields<PriceListpricesArgs, 'first'>>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['PricePublicationConnection'], ParentType, ContextType, RequireFields<PriceListpublicationsArgs, 'first'>>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PriceListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListConnection'] = ResolversParentTypes['PriceListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PriceList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceListCreatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListCreated'] = ResolversParentTypes['PriceListCreated']> = {
  list?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListEdge'] = ResolversParentTypes['PriceListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
};

export type PriceMoveBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceMoveBucket'] = ResolversParentTypes['PriceMoveBucket']> = {
  from?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type PricePublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricePublication'] = ResolversParentTypes['PricePublication']> = {
  activeFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['PriceChangeConnection'], ParentType, ContextType, RequireFields<PricePublicationchangesArgs, 'first' | 'show'>>;
  counts?: Resolver<ResolversTypes['PricePublicationCounts'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PricePublicationKind'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['PricePublicationMode'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['PriceMoveBucket']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restores?: Resolver<Maybe<ResolversTypes['PricePublication']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PricePublicationStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanApprove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wrongRows?: Resolver<Array<ResolversTypes['WrongPriceRow']>, ParentType, ContextType, RequireFields<PricePublicationwrongRowsArgs, 'first'>>;
  wrongRowsUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PricePublicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricePublicationConnection'] = ResolversParentTypes['PricePublicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PricePublicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PricePublication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PricePublicationCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricePublicationCounts'] = ResolversParentTypes['PricePublicationCounts']> = {
  belowCost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  belowFloor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownSkus?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wrong?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PricePublicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricePublicationEdge'] = ResolversParentTypes['PricePublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PricePublication'], ParentType, ContextType>;
};

export type PricePublicationKindResolvers = EnumResolverSignature<{ EDIT?: any, IMPORT?: any, RECONCILE?: any, RESTORE?: any, UPLOAD?: any }, ResolversTypes['PricePublicationKind']>;

export type PricePublicationModeResolvers = EnumResolverSignature<{ FULL?: any, PARTIAL?: any }, ResolversTypes['PricePublicationMode']>;

export type PricePublicationRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricePublicationRefused'] = ResolversParentTypes['PricePublicationRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skus?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PricePublicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricePublicationResult'] = ResolversParentTypes['PricePublicationResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'PricePublicationRefused' | 'PricePublicationSaved', ParentType, ContextType>;
};

export type PricePublicationSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricePublicationSaved'] = ResolversParentTypes['PricePublicationSaved']> = {
  publication?: Resolver<ResolversTypes['PricePublication'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PricePublicationStatusResolvers = EnumResolverSignature<{ FAILED?: any, PUBLISHED?: any, PUBLISHING?: any, READING?: any, READY?: any, REJECTED?: any, SUBMITTED?: any, WITHDRAWN?: any }, ResolversTypes['PricePublicationStatus']>;

export type PriceQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceQuote'] = ResolversParentTypes['PriceQuote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PricedLine']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalVat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalWithVat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceRejectionResolvers = EnumResolverSignature<{ LESS_SPECIFIC?: any, LOWER_PRIORITY?: any, LOWER_TIER?: any, NOT_CHEAPEST?: any, QUANTITY_TOO_SMALL?: any }, ResolversTypes['PriceRejection']>;

export type PriceStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceStep'] = ResolversParentTypes['PriceStep']> = {
  from?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PriceTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceTier'] = ResolversParentTypes['PriceTier']> = {
  from?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PricedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricedLine'] = ResolversParentTypes['PricedLine']> = {
  price?: Resolver<ResolversTypes['Price'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalWithVat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PricesMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricesMissing'] = ResolversParentTypes['PricesMissing']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType?: TypeResolveFn<'CreditShort' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'PricePublicationRefused' | 'PricesMissing', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType, Partial<ProductpriceArgs>>;
  priceTiers?: Resolver<Maybe<Array<ResolversTypes['PriceTier']>>, ParentType, ContextType, Partial<ProductpriceTiersArgs>>;
};

export type PublishPriceListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishPriceListResult'] = ResolversParentTypes['PublishPriceListResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'PricePublicationRefused' | 'PricePublicationSaved', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, RequireFields<QueryinvoicesArgs, 'first'>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<QuerypaymentsArgs, 'first'>>;
  priceDiscrepancies?: Resolver<ResolversTypes['PriceDiscrepancyConnection'], ParentType, ContextType, RequireFields<QuerypriceDiscrepanciesArgs, 'first'>>;
  priceFilePreview?: Resolver<ResolversTypes['PriceFilePreviewResult'], ParentType, ContextType, RequireFields<QuerypriceFilePreviewArgs, 'input'>>;
  priceLines?: Resolver<Array<ResolversTypes['PricedLine']>, ParentType, ContextType, RequireFields<QuerypriceLinesArgs, 'lines' | 'organizationId'>>;
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType, RequireFields<QuerypriceListArgs, 'id'>>;
  priceLists?: Resolver<ResolversTypes['PriceListConnection'], ParentType, ContextType, RequireFields<QuerypriceListsArgs, 'first'>>;
  pricePublication?: Resolver<Maybe<ResolversTypes['PricePublication']>, ParentType, ContextType, RequireFields<QuerypricePublicationArgs, 'id'>>;
  pricePublications?: Resolver<ResolversTypes['PricePublicationConnection'], ParentType, ContextType, RequireFields<QuerypricePublicationsArgs, 'first'>>;
};

export type QuotePricesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotePricesResult'] = ResolversParentTypes['QuotePricesResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'PriceQuote' | 'PricesMissing', ParentType, ContextType>;
};

export type RecordPaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPaymentResult'] = ResolversParentTypes['RecordPaymentResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'PaymentRecorded', ParentType, ContextType>;
};

export type RejectedPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectedPrice'] = ResolversParentTypes['RejectedPrice']> = {
  level?: Resolver<ResolversTypes['PriceLevel'], ParentType, ContextType>;
  listName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PriceRejection'], ParentType, ContextType>;
  tierFrom?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SetCreditTermsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCreditTermsResult'] = ResolversParentTypes['SetCreditTermsResult']> = {
  __resolveType?: TypeResolveFn<'CreditTermsSet' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement']> = {
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WrongPriceRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongPriceRow'] = ResolversParentTypes['WrongPriceRow']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Contract?: ContractResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CreatePriceListResult?: CreatePriceListResultResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  CreditBasis?: CreditBasisResolvers;
  CreditBlock?: CreditBlockResolvers<ContextType>;
  CreditBlockLevel?: CreditBlockLevelResolvers;
  CreditHeld?: CreditHeldResolvers<ContextType>;
  CreditPolicy?: CreditPolicyResolvers;
  CreditShort?: CreditShortResolvers<ContextType>;
  CreditTermsSet?: CreditTermsSetResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  ExplainPriceDiscrepanciesResult?: ExplainPriceDiscrepanciesResultResolvers<ContextType>;
  HoldCreditResult?: HoldCreditResultResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceStatus?: InvoiceStatusResolvers;
  ListedPrice?: ListedPriceResolvers<ContextType>;
  ListedPriceConnection?: ListedPriceConnectionResolvers<ContextType>;
  ListedPriceEdge?: ListedPriceEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentAllocation?: PaymentAllocationResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentRecorded?: PaymentRecordedResolvers<ContextType>;
  Price?: PriceResolvers<ContextType>;
  PriceChange?: PriceChangeResolvers<ContextType>;
  PriceChangeConnection?: PriceChangeConnectionResolvers<ContextType>;
  PriceChangeEdge?: PriceChangeEdgeResolvers<ContextType>;
  PriceChangeOutcome?: PriceChangeOutcomeResolvers;
  PriceChangesShown?: PriceChangesShownResolvers;
  PriceDiscrepanciesExplained?: PriceDiscrepanciesExplainedResolvers<ContextType>;
  PriceDiscrepancy?: PriceDiscrepancyResolvers<ContextType>;
  PriceDiscrepancyCause?: PriceDiscrepancyCauseResolvers;
  PriceDiscrepancyConnection?: PriceDiscrepancyConnectionResolvers<ContextType>;
  PriceDiscrepancyEdge?: PriceDiscrepancyEdgeResolvers<ContextType>;
  PriceDiscrepancyStatus?: PriceDiscrepancyStatusResolvers;
  PriceExplanation?: PriceExplanationResolvers<ContextType>;
  PriceFileColumn?: PriceFileColumnResolvers<ContextType>;
  PriceFileField?: PriceFileFieldResolvers;
  PriceFileFormat?: PriceFileFormatResolvers;
  PriceFilePreview?: PriceFilePreviewResolvers<ContextType>;
  PriceFilePreviewResult?: PriceFilePreviewResultResolvers<ContextType>;
  PriceFileType?: PriceFileTypeResolvers<ContextType>;
  PriceLevel?: PriceLevelResolvers;
  PriceList?: PriceListResolvers<ContextType>;
  PriceListConnection?: PriceListConnectionResolvers<ContextType>;
  PriceListCreated?: PriceListCreatedResolvers<ContextType>;
  PriceListEdge?: PriceListEdgeResolvers<ContextType>;
  PriceMoveBucket?: PriceMoveBucketResolvers<ContextType>;
  PricePublication?: PricePublicationResolvers<ContextType>;
  PricePublicationConnection?: PricePublicationConnectionResolvers<ContextType>;
  PricePublicationCounts?: PricePublicationCountsResolvers<ContextType>;
  PricePublicationEdge?: PricePublicationEdgeResolvers<ContextType>;
  PricePublicationKind?: PricePublicationKindResolvers;
  PricePublicationMode?: PricePublicationModeResolvers;
  PricePublicationRefused?: PricePublicationRefusedResolvers<ContextType>;
  PricePublicationResult?: PricePublicationResultResolvers<ContextType>;
  PricePublicationSaved?: PricePublicationSavedResolvers<ContextType>;
  PricePublicationStatus?: PricePublicationStatusResolvers;
  PriceQuote?: PriceQuoteResolvers<ContextType>;
  PriceRejection?: PriceRejectionResolvers;
  PriceStep?: PriceStepResolvers<ContextType>;
  PriceTier?: PriceTierResolvers<ContextType>;
  PricedLine?: PricedLineResolvers<ContextType>;
  PricesMissing?: PricesMissingResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  PublishPriceListResult?: PublishPriceListResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuotePricesResult?: QuotePricesResultResolvers<ContextType>;
  RecordPaymentResult?: RecordPaymentResultResolvers<ContextType>;
  RejectedPrice?: RejectedPriceResolvers<ContextType>;
  SetCreditTermsResult?: SetCreditTermsResultResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  WrongPriceRow?: WrongPriceRowResolvers<ContextType>;
};

