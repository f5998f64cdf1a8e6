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
  /**
   * Internal: takes `amount` of an organization's credit until `expiresAt`. One hold for one
   * `idempotencyKey`, which is unique over all organizations (the order's id): asked again, it answers
   * the same while the credit covers it, and is decided anew while it does not, also once expired,
   * released, with another amount, or when finance has stopped the customer. Never lets concurrent
   * orders pass the limit together.
   */
  holdCredit: HoldCreditResult;
  /**
   * Fixes the prices of up to 5,000 lines for the viewer's organization for 15 minutes, even if lists
   * change meanwhile. The same `idempotencyKey` and lines answer the same quote.
   */
  quotePrices: QuotePricesResult;
  /** Internal: the same for an organization, on checkout; one quote for one `idempotencyKey`. */
  quotePricesFor: QuotePricesResult;
  /**
   * Records money received. It pays the invoice that is named, else the oldest first; the rest is an
   * advance, which pays later invoices by itself. The same `externalId` of an organization is recorded
   * once: again with the same sum and day it answers the same payment, else InvalidInput.
   */
  recordPayment: RecordPaymentResult;
  /** Internal: ends a hold that no order followed. Releasing twice, or an unknown key, changes nothing. */
  releaseCreditHold: Scalars['Boolean']['output'];
  /**
   * Sets the credit terms of a customer, all of them. Goes to the audit log with before and after. The
   * currency can't change while anything is owed, ordered or paid in advance in another.
   */
  setCreditTerms: SetCreditTermsResult;
};


export type MutationholdCreditArgs = {
  input: HoldCreditInput;
};


export type MutationquotePricesArgs = {
  input: QuotePricesInput;
};


export type MutationquotePricesForArgs = {
  input: QuotePricesInput;
  organizationId: Scalars['ID']['input'];
};


export type MutationrecordPaymentArgs = {
  input: RecordPaymentInput;
};


export type MutationreleaseCreditHoldArgs = {
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationsetCreditTermsArgs = {
  input: SetCreditTermsInput;
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
  /** Of all its prices. */
  currency: Scalars['CurrencyCode']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Whether its prices hold VAT; `Price.unitPrice` never does. */
  isVatIncluded: Scalars['Boolean']['output'];
  /** For whom it is. */
  level: PriceLevel;
  /** Unique. */
  name: Scalars['String']['output'];
  /** Between lists of one level the higher wins. */
  priority: Scalars['Int']['output'];
  /** Number of prices in it, quantity steps counted each. */
  rowCount: Scalars['Int']['output'];
  /** Of level SEGMENT: whom it is for. */
  segment?: Maybe<Scalars['String']['output']>;
  /** First day on which it holds; null = open. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null = open. */
  validUntil?: Maybe<Scalars['Date']['output']>;
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

/** A price list and its place in the list. */
export type PriceListEdge = {
  __typename?: 'PriceListEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The price list. */
  node: PriceList;
};

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
   * the seller). Without a quantity it is the price of one base unit or, where all quantity steps begin
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

export type Query = {
  __typename?: 'Query';
  /** Invoices, newest first. Customers see their own, the seller's people those of all. */
  invoices: InvoiceConnection;
  /** Payments received, newest first. Customers see their own, the seller's people those of all. */
  payments: PaymentConnection;
  /** Internal: prices of lines for an organization now, without keeping them. Lines without a price are left out. */
  priceLines: Array<PricedLine>;
  /** Price lists, the most specific level first, then by name. For the seller's people; customers see their prices, not lists. */
  priceLists: PriceListConnection;
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


export type QuerypriceLinesArgs = {
  lines: Array<QuoteLineInput>;
  organizationId: Scalars['ID']['input'];
};


export type QuerypriceListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
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
  HoldCreditResult:
    | ( CreditHeld & { __typename: 'CreditHeld' } )
    | ( Omit<CreditShort, 'policy'> & { policy: _RefType['CreditPolicy'] } & { __typename: 'CreditShort' } )
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
    | ( PricesMissing & { __typename: 'PricesMissing' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  Credit: ResolverTypeWrapper<CreditMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CreditBasis: ResolverTypeWrapper<'ORDERED' | 'SHIPPED' | 'INVOICED'>;
  CreditBlock: ResolverTypeWrapper<Omit<CreditBlock, 'level'> & { level: ResolversTypes['CreditBlockLevel'] }>;
  CreditBlockLevel: ResolverTypeWrapper<'WARN' | 'HOLD_SHIPMENT' | 'PREPAID_ONLY' | 'STOP'>;
  CreditHeld: ResolverTypeWrapper<CreditHeld>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CreditPolicy: ResolverTypeWrapper<'HOLD' | 'REFUSE' | 'ALLOW'>;
  CreditShort: ResolverTypeWrapper<Omit<CreditShort, 'policy'> & { policy: ResolversTypes['CreditPolicy'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CreditTermsSet: ResolverTypeWrapper<Omit<CreditTermsSet, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  HoldCreditInput: HoldCreditInput;
  HoldCreditResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldCreditResult']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Invoice: ResolverTypeWrapper<InvoiceMapper>;
  InvoiceConnection: ResolverTypeWrapper<InvoiceConnectionMapper>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilter: InvoiceFilter;
  InvoiceStatus: ResolverTypeWrapper<'OPEN' | 'PARTLY_PAID' | 'PAID' | 'OVERDUE'>;
  Locale: Locale;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  PriceExplanation: ResolverTypeWrapper<PriceExplanationMapper>;
  PriceLevel: ResolverTypeWrapper<'PROJECT' | 'CONTRACT' | 'ORGANIZATION' | 'SEGMENT' | 'BASE'>;
  PriceList: ResolverTypeWrapper<PriceListMapper>;
  PriceListConnection: ResolverTypeWrapper<PriceListConnectionMapper>;
  PriceListEdge: ResolverTypeWrapper<Omit<PriceListEdge, 'node'> & { node: ResolversTypes['PriceList'] }>;
  PriceQuote: ResolverTypeWrapper<PriceQuoteMapper>;
  PriceRejection: ResolverTypeWrapper<'LESS_SPECIFIC' | 'LOWER_TIER' | 'QUANTITY_TOO_SMALL' | 'LOWER_PRIORITY' | 'NOT_CHEAPEST'>;
  PriceTier: ResolverTypeWrapper<PriceTier>;
  PricedLine: ResolverTypeWrapper<PricedLineMapper>;
  PricesMissing: ResolverTypeWrapper<PricesMissing>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Product: ResolverTypeWrapper<ProductMapper>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteLineInput: QuoteLineInput;
  QuotePricesInput: QuotePricesInput;
  QuotePricesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuotePricesResult']>;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPaymentResult']>;
  RejectedPrice: ResolverTypeWrapper<RejectedPriceMapper>;
  SetCreditTermsInput: SetCreditTermsInput;
  SetCreditTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCreditTermsResult']>;
  Settlement: ResolverTypeWrapper<SettlementMapper>;
  Shipment: ResolverTypeWrapper<Shipment>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CountryCode: Scalars['CountryCode']['output'];
  Credit: CreditMapper;
  Int: Scalars['Int']['output'];
  CreditBlock: CreditBlock;
  CreditHeld: CreditHeld;
  ID: Scalars['ID']['output'];
  CreditShort: CreditShort;
  String: Scalars['String']['output'];
  CreditTermsSet: Omit<CreditTermsSet, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  HoldCreditInput: HoldCreditInput;
  HoldCreditResult: ResolversUnionTypes<ResolversParentTypes>['HoldCreditResult'];
  IdempotencyConflict: IdempotencyConflict;
  InvalidInput: InvalidInput;
  Invoice: InvoiceMapper;
  InvoiceConnection: InvoiceConnectionMapper;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilter: InvoiceFilter;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
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
  PriceExplanation: PriceExplanationMapper;
  PriceList: PriceListMapper;
  PriceListConnection: PriceListConnectionMapper;
  PriceListEdge: Omit<PriceListEdge, 'node'> & { node: ResolversParentTypes['PriceList'] };
  PriceQuote: PriceQuoteMapper;
  PriceTier: PriceTier;
  PricedLine: PricedLineMapper;
  PricesMissing: PricesMissing;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: ProductMapper;
  Query: Record<PropertyKey, never>;
  QuoteLineInput: QuoteLineInput;
  QuotePricesInput: QuotePricesInput;
  QuotePricesResult: ResolversUnionTypes<ResolversParentTypes>['QuotePricesResult'];
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RecordPaymentResult'];
  RejectedPrice: RejectedPriceMapper;
  SetCreditTermsInput: SetCreditTermsInput;
  SetCreditTermsResult: ResolversUnionTypes<ResolversParentTypes>['SetCreditTermsResult'];
  Settlement: SettlementMapper;
  Shipment: Shipment;
};

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

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

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  holdCredit?: Resolver<ResolversTypes['HoldCreditResult'], ParentType, ContextType, RequireFields<MutationholdCreditArgs, 'input'>>;
  quotePrices?: Resolver<ResolversTypes['QuotePricesResult'], ParentType, ContextType, RequireFields<MutationquotePricesArgs, 'input'>>;
  quotePricesFor?: Resolver<ResolversTypes['QuotePricesResult'], ParentType, ContextType, RequireFields<MutationquotePricesForArgs, 'input' | 'organizationId'>>;
  recordPayment?: Resolver<ResolversTypes['RecordPaymentResult'], ParentType, ContextType, RequireFields<MutationrecordPaymentArgs, 'input'>>;
  releaseCreditHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationreleaseCreditHoldArgs, 'idempotencyKey'>>;
  setCreditTerms?: Resolver<ResolversTypes['SetCreditTermsResult'], ParentType, ContextType, RequireFields<MutationsetCreditTermsArgs, 'input'>>;
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

export type PriceExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceExplanation'] = ResolversParentTypes['PriceExplanation']> = {
  level?: Resolver<ResolversTypes['PriceLevel'], ParentType, ContextType>;
  listName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pricingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rejected?: Resolver<Array<ResolversTypes['RejectedPrice']>, ParentType, ContextType>;
  tierFrom?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type PriceLevelResolvers = EnumResolverSignature<{ BASE?: any, CONTRACT?: any, ORGANIZATION?: any, PROJECT?: any, SEGMENT?: any }, ResolversTypes['PriceLevel']>;

export type PriceListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceList'] = ResolversParentTypes['PriceList'], FederationReferenceType extends FederationReferenceTypes['PriceList'] = FederationReferenceTypes['PriceList']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PriceList']> | FederationReferenceType, FederationReferenceType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isVatIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PriceLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type PriceListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListEdge'] = ResolversParentTypes['PriceListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
};

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
  __resolveType?: TypeResolveFn<'CreditShort' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'PricesMissing', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType, Partial<ProductpriceArgs>>;
  priceTiers?: Resolver<Maybe<Array<ResolversTypes['PriceTier']>>, ParentType, ContextType, Partial<ProductpriceTiersArgs>>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, RequireFields<QueryinvoicesArgs, 'first'>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<QuerypaymentsArgs, 'first'>>;
  priceLines?: Resolver<Array<ResolversTypes['PricedLine']>, ParentType, ContextType, RequireFields<QuerypriceLinesArgs, 'lines' | 'organizationId'>>;
  priceLists?: Resolver<ResolversTypes['PriceListConnection'], ParentType, ContextType, RequireFields<QuerypriceListsArgs, 'first'>>;
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

export type Resolvers<ContextType = Context> = {
  CountryCode?: GraphQLScalarType;
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
  HoldCreditResult?: HoldCreditResultResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceStatus?: InvoiceStatusResolvers;
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
  PriceExplanation?: PriceExplanationResolvers<ContextType>;
  PriceLevel?: PriceLevelResolvers;
  PriceList?: PriceListResolvers<ContextType>;
  PriceListConnection?: PriceListConnectionResolvers<ContextType>;
  PriceListEdge?: PriceListEdgeResolvers<ContextType>;
  PriceQuote?: PriceQuoteResolvers<ContextType>;
  PriceRejection?: PriceRejectionResolvers;
  PriceTier?: PriceTierResolvers<ContextType>;
  PricedLine?: PricedLineResolvers<ContextType>;
  PricesMissing?: PricesMissingResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuotePricesResult?: QuotePricesResultResolvers<ContextType>;
  RecordPaymentResult?: RecordPaymentResultResolvers<ContextType>;
  RejectedPrice?: RejectedPriceResolvers<ContextType>;
  SetCreditTermsResult?: SetCreditTermsResultResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
};

