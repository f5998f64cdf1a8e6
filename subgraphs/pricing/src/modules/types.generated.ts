import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AdjustmentMapper, AdjustmentConnectionMapper, AdjustmentMadeMapper } from './adjustment/schema.mappers.ts';
import type { BankEntriesConfirmedMapper, BankEntryMapper, BankEntryConnectionMapper, BankEntryIgnoredMapper, BankStatementMapper, BankStatementImportedMapper } from './bank/schema.mappers.ts';
import type { ChangeRequestMapper, ChangeRequestConnectionMapper } from './approval/schema.mappers.ts';
import type { ConsideredPromotionMapper, PriceMapper, PriceDiscountMapper, PriceExplanationMapper, PriceListMapper, PriceListConnectionMapper, ProductMapper, RejectedPriceMapper } from './priceList/schema.mappers.ts';
import type { CreditMapper, CreditBlockMapper, CreditChangeMapper, CreditChangeConnectionMapper, CreditChangeRejectedMapper, CreditHistoryConnectionMapper, CreditHistoryEntryMapper, CreditTermsMapper, CreditTermsAwaitApprovalMapper, CreditTermsSetMapper, LedgerAccountMapper, OrganizationMapper, PayerSetMapper } from './credit/schema.mappers.ts';
import type { DebtorMapper, DebtorConnectionMapper, ReceivablesMapper, StatementMapper, StatementLineMapper, StatementLineConnectionMapper } from './statement/schema.mappers.ts';
import type { DiscountPreviewLineMapper } from './matrix/schema.mappers.ts';
import type { InvoiceMapper, InvoiceConnectionMapper, OrderMapper, SettlementMapper } from './invoice/schema.mappers.ts';
import type { ListedPriceMapper, ListedPriceConnectionMapper, PriceChangeMapper, PriceChangeConnectionMapper, PriceFilePreviewMapper, PricePublicationMapper, PricePublicationConnectionMapper, PriceStepMapper } from './publication/schema.mappers.ts';
import type { PaymentMapper, PaymentAllocatedMapper, PaymentAllocationMapper, PaymentConnectionMapper, PaymentReversedMapper } from './payment/schema.mappers.ts';
import type { PaymentBegunMapper, PaymentIntentMapper } from './provider/schema.mappers.ts';
import type { PeriodClosedMapper, SellerEntityMapper, SellerEntitySetMapper } from './sellerEntity/schema.mappers.ts';
import type { PriceDiscrepancyMapper, PriceDiscrepancyConnectionMapper } from './discrepancy/schema.mappers.ts';
import type { PriceQuoteMapper, PricedLineMapper, PricedPartMapper } from './quote/schema.mappers.ts';
import type { ProjectMapper, ProjectConnectionMapper, ProjectPriceMapper, ProjectPriceConnectionMapper } from './project/schema.mappers.ts';
import type { PromotionMapper, PromotionConnectionMapper } from './promotion/schema.mappers.ts';
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

/** What somebody does on the page of the built-in provider. */
export type ActInSandboxInput = {
  /** What is played. */
  action: SandboxAction;
  /** Unguessable part of the page's address. */
  key: Scalars['String']['input'];
};

/** What lowers or raises a debt without goods or money: a credit note, a correction or a write-off. */
export type Adjustment = {
  __typename?: 'Adjustment';
  /** With VAT; above zero. */
  amount: Money;
  /** When it was asked for. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asked for it, as `person:…`; for the seller only. */
  askedBy?: Maybe<Scalars['String']['output']>;
  /** The day it stands in the books under; null until it is booked. */
  bookedOn?: Maybe<Scalars['Date']['output']>;
  /** The contract it belongs to; null = none in particular. */
  contract?: Maybe<Contract>;
  /** The day it is dated, and booked unless that day was closed by then. */
  day: Scalars['Date']['output'];
  /** Who approved or rejected it, as `person:…`; for the seller only. Null while it waits, and for credit notes. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was rejected; for the seller only. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** Of a correction that raises the debt: the last day on which it is not overdue. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** The invoice it was laid on first; of a correction that raises the debt, the claim it made. */
  invoice?: Maybe<Invoice>;
  /** True where the customer owes more by it, as by an opening balance; else it owes less. */
  isDebit: Scalars['Boolean']['output'];
  /** What sort it is. */
  kind: AdjustmentKind;
  /** Like `CRN-2026-000001`, `COR-…` or `WRO-…`; without gaps within a kind and year. */
  number: Scalars['String']['output'];
  /** Whose account it is on. */
  organization: Organization;
  /** Why, in one's own words. Customers read it, too. */
  reason: Scalars['String']['output'];
  /** The legal entity of the seller whose books it is in. */
  seller: Organization;
  /** Whether it is booked. */
  status: AdjustmentStatus;
  /** What of it is not laid on invoices yet; 0 for one that raises the debt or isn't booked. */
  unallocated: Money;
  /** The VAT in it; only of credit notes above zero. */
  vat: Money;
  /** Whether it waits for a decision that the viewer may take. */
  viewerCanDecide: Scalars['Boolean']['output'];
};

/** A page of adjustments. */
export type AdjustmentConnection = {
  __typename?: 'AdjustmentConnection';
  /** The adjustments with their cursors. */
  edges: Array<AdjustmentEdge>;
  /** The adjustments. */
  nodes: Array<Adjustment>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An adjustment and its place in the list. */
export type AdjustmentEdge = {
  __typename?: 'AdjustmentEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The adjustment. */
  node: Adjustment;
};

/** Which adjustments; all conditions together. */
export type AdjustmentFilter = {
  /** Any of these. */
  kind?: InputMaybe<Array<AdjustmentKind>>;
  /** Only this customer's; another's list is empty for customers. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  status?: InputMaybe<Array<AdjustmentStatus>>;
};

/** Sorts of adjustments. */
export type AdjustmentKind =
  /** An opening balance, a rounding, a mistake. */
  | 'CORRECTION'
  /** For goods returned or priced too high; takes its VAT back. */
  | 'CREDIT_NOTE'
  /** A debt that is given up. */
  | 'WRITE_OFF';

/** Booked, or waiting for another person: see its `status`. */
export type AdjustmentMade = {
  __typename?: 'AdjustmentMade';
  /** As it is now. */
  adjustment: Adjustment;
};

/** The adjustment, or why there is none. */
export type AdjustmentResult = AdjustmentMade | IdempotencyConflict | InvalidInput | NotFound | PeriodIsClosed;

/** Whether an adjustment counts. */
export type AdjustmentStatus =
  /** Waits for another person. */
  | 'ASKED'
  /** In the books. */
  | 'BOOKED'
  /** Not approved; it counts nothing. */
  | 'REJECTED';

/** Open invoices by how long they are past due. */
export type Ageing = {
  __typename?: 'Ageing';
  /** For 1 to 30 days. */
  days1To30: Money;
  /** For 31 to 60 days. */
  days31To60: Money;
  /** For 61 to 90 days. */
  days61To90: Money;
  /** Not due yet. */
  notDue: Money;
  /** For more than 90 days. */
  over90Days: Money;
};

/** How a payment is laid on invoices. */
export type AllocatePaymentInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** Invoices that it is laid on, in this order; at most 200. */
  lay?: InputMaybe<Array<LaidOnInvoiceInput>>;
  /** Id of the payment. */
  paymentId: Scalars['ID']['input'];
  /** Invoices that the payment is taken off, wholly; at most 200. */
  takeBack?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The payment, or why nothing was moved. */
export type AllocatePaymentResult = IdempotencyConflict | InvalidInput | NotFound | PaymentAllocated;

/** Goods may leave in spite of a block. */
export type AllowShippingInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** The customer. */
  organizationId: Scalars['ID']['input'];
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** In the future, at most 30 days on. */
  until: Scalars['DateTime']['input'];
};

/** An exchange rate that was applied. */
export type AppliedExchange = {
  __typename?: 'AppliedExchange';
  /** From this currency. */
  from: Scalars['CurrencyCode']['output'];
  /** The day that the rate is of; of two rates the older's. */
  on: Scalars['Date']['output'];
  /** Units of `to` for one of `from`; 8 decimals at most. */
  rate: Scalars['Decimal']['output'];
  /** Where it is from. */
  source: Scalars['String']['output'];
  /** Into this one. */
  to: Scalars['CurrencyCode']['output'];
};

/** A price to ask for. */
export type AskProjectPriceInput = {
  /** How much can be ordered at it in all, in base units; above 0, 6 decimals at most. */
  cap: Scalars['Decimal']['input'];
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** For whoever decides; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Of what. */
  productId: Scalars['ID']['input'];
  /** For which project. */
  projectId: Scalars['ID']['input'];
  /** For one base unit, without VAT, in the customer's currency; above 0, 4 decimals at most. */
  unitPrice: Scalars['Decimal']['input'];
  /** First day. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it no longer holds; two years later at most. */
  validUntil: Scalars['Date']['input'];
};

/** The entries that are recorded, and those that are not. */
export type BankEntriesConfirmed = {
  __typename?: 'BankEntriesConfirmed';
  /** Recorded, each with its payment. */
  confirmed: Array<BankEntry>;
  /** Not recorded. */
  refused: Array<BankEntryRefusal>;
};

/** Money received, as a bank statement tells it. */
export type BankEntry = {
  __typename?: 'BankEntry';
  /** Account of the seller that it came to. */
  account?: Maybe<Scalars['String']['output']>;
  /** How much came in; null where it can't be understood. */
  amount?: Maybe<Money>;
  /** The day on which the bank booked it; null where it can't be understood. */
  bookedOn?: Maybe<Scalars['Date']['output']>;
  /** How the payer was recognised; null where it wasn't, or a person said. */
  certainty?: Maybe<BankMatchCertainty>;
  /** Of an entry that can't be understood: what of it, and why. */
  fault?: Maybe<BankEntryFault>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Invoices of the payer that the purpose names or, once confirmed, that a person said; in their order. */
  invoices: Array<Invoice>;
  /** Number of the payment order, or the bank's reference; null where it can't be understood. */
  number?: Maybe<Scalars['String']['output']>;
  /** Whose payment it seems to be or, once confirmed, is; null = a person has to say. */
  payer?: Maybe<Organization>;
  /** The account it came from. */
  payerAccount?: Maybe<Scalars['String']['output']>;
  /** The payer's name at its bank. */
  payerName?: Maybe<Scalars['String']['output']>;
  /** The payer's tax id (INN). */
  payerTaxId?: Maybe<Scalars['String']['output']>;
  /** Of a confirmed entry: the payment. */
  payment?: Maybe<Payment>;
  /** Where it begins in the file: the line of a text, the row of a table, the entry of an XML; from 1. */
  place: Scalars['Int']['output'];
  /** The payer's own words. */
  purpose?: Maybe<Scalars['String']['output']>;
  /** A payment of the same payer, sum and day that was recorded otherwise, maybe the same money; null where there is none. */
  similarPayment?: Maybe<Payment>;
  /** The statement that told it first. */
  statement: BankStatement;
  /** What became of it. */
  status: BankEntryStatus;
};

/** A page of entries. */
export type BankEntryConnection = {
  __typename?: 'BankEntryConnection';
  /** The entries with their cursors. */
  edges: Array<BankEntryEdge>;
  /** The entries. */
  nodes: Array<BankEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entry and its place in the list. */
export type BankEntryEdge = {
  __typename?: 'BankEntryEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: BankEntry;
};

/** What of an entry can't be understood. */
export type BankEntryFault = {
  __typename?: 'BankEntryFault';
  /** Which value, like `amount` or `bookedOn`. */
  field: Scalars['String']['output'];
  /** Why, in English. */
  reason: Scalars['String']['output'];
  /** As it stands in the file, at most 100 characters. */
  value: Scalars['String']['output'];
};

/** Which entries; all conditions together. */
export type BankEntryFilter = {
  /** Any of these certainties. */
  certainty?: InputMaybe<Array<BankMatchCertainty>>;
  /** Only those with a payer, or only those without one. */
  hasPayer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only this customer's. */
  payerId?: InputMaybe<Scalars['ID']['input']>;
  /** Only of this statement. */
  statementId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  status?: InputMaybe<Array<BankEntryStatus>>;
};

/** Set aside, or brought back. */
export type BankEntryIgnored = {
  __typename?: 'BankEntryIgnored';
  /** As it is now. */
  entry: BankEntry;
};

/** Why an entry was not recorded. */
export type BankEntryRefusal = {
  __typename?: 'BankEntryRefusal';
  /** What is wrong, like `organizationId` or `currency`; null when it concerns the whole entry. */
  field?: Maybe<Scalars['String']['output']>;
  /** The id that was asked for. */
  id: Scalars['ID']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** What became of an entry. */
export type BankEntryStatus =
  /** Recorded as a payment. */
  | 'CONFIRMED'
  /** Set aside: no customer's payment. */
  | 'IGNORED'
  /** Waits for a person to confirm it. */
  | 'PROPOSED'
  /** Can't be understood. */
  | 'WRONG';

/** What a payer was recognised by, the surest first. */
export type BankMatchCertainty =
  /** Earlier payments of this customer alone came from the account. */
  | 'ACCOUNT'
  /** The purpose names invoices of this customer alone, and nothing speaks against it. */
  | 'INVOICE'
  /** The name is this customer's alone: look twice. */
  | 'NAME'
  /** The tax id is this customer's alone. */
  | 'TAX_ID';

/** A statement of the seller's bank as it was imported. */
export type BankStatement = {
  __typename?: 'BankStatement';
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** What it was. */
  format: BankStatementFormat;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** When it was imported. */
  importedAt: Scalars['DateTime']['output'];
  /** Who did, as `person:…`. */
  importedBy: Scalars['String']['output'];
  /** Entries that an earlier statement told already. */
  knownEntries: Scalars['Int']['output'];
  /** Entries of money received that it told first. */
  newEntries: Scalars['Int']['output'];
  /** Entries of money that the seller paid; they concern no customer. */
  outgoingEntries: Scalars['Int']['output'];
  /** Sums of the new entries, one of each currency. */
  received: Array<Money>;
  /** Entries that can't be understood. */
  wrongEntries: Scalars['Int']['output'];
};

/** Formats of bank statements. */
export type BankStatementFormat =
  /** ISO 20022 camt.053. */
  | 'CAMT_053'
  /** 1C's exchange of programs with clients' banks, 1CClientBankExchange. */
  | 'CLIENT_BANK'
  /** CSV or XLSX with a header. */
  | 'TABLE';

/** Its entries wait to be confirmed. */
export type BankStatementImported = {
  __typename?: 'BankStatementImported';
  /** What was found in it. */
  statement: BankStatement;
};

/** Asked for; it holds once another person approves it by `decideChange`. */
export type ChangeAsked = {
  __typename?: 'ChangeAsked';
  /** What was asked for. */
  request: ChangeRequest;
};

/** It is decided. */
export type ChangeDecided = {
  __typename?: 'ChangeDecided';
  /** As it is now. */
  request: ChangeRequest;
};

/** Discounts to ask for. */
export type ChangeDiscountsInput = {
  /** 1 to 1,000; days of one segment and price group must not overlap. */
  discounts: Array<SegmentDiscountInput>;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** For whoever decides; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Asked for, or why not. */
export type ChangeDiscountsResult = ChangeAsked | IdempotencyConflict | InvalidInput;

/** Least margins to ask for. */
export type ChangeFloorMarginsInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** 1 to 1,000, each price group once. */
  margins: Array<FloorMarginInput>;
  /** For whoever decides; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Asked for, or why not. */
export type ChangeFloorMarginsResult = ChangeAsked | IdempotencyConflict | InvalidInput;

/** It was decided already, or what it would change was changed since. Nothing was changed. */
export type ChangeOutdated = Problem & {
  __typename?: 'ChangeOutdated';
  /** `ALREADY_DECIDED` or `CHANGED_SINCE`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** What one person asked to be changed and another decides. Read by the seller's people with `pricelists:read`. */
export type ChangeRequest = {
  __typename?: 'ChangeRequest';
  /** When. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asked: `person:…` or `program:…`. */
  askedBy: Scalars['String']['output'];
  /** When it was decided. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; null while it waits. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Of discounts: the entries that were asked for. */
  discounts: Array<SegmentDiscountChange>;
  /** Of floor margins: the entries that were asked for. */
  floorMargins: Array<FloorMarginChange>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** What sort of change it is. */
  kind: ChangeRequestKind;
  /** What the person who asked says of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The promotion that is asked for, or is to end. */
  promotion?: Maybe<Promotion>;
  /** Why it was rejected. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  status: ChangeRequestStatus;
  /** Whether it waits for a decision that the viewer may take. */
  viewerCanDecide: Scalars['Boolean']['output'];
};

/** A page of requests. */
export type ChangeRequestConnection = {
  __typename?: 'ChangeRequestConnection';
  /** The requests with their cursors. */
  edges: Array<ChangeRequestEdge>;
  /** The requests. */
  nodes: Array<ChangeRequest>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A request and its place in the list. */
export type ChangeRequestEdge = {
  __typename?: 'ChangeRequestEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: ChangeRequest;
};

/** Which requests; all conditions together. */
export type ChangeRequestFilter = {
  /** Any of these. */
  kind?: InputMaybe<Array<ChangeRequestKind>>;
  /** Any of these. */
  status?: InputMaybe<Array<ChangeRequestStatus>>;
};

/** Sorts of changes that need a second person. */
export type ChangeRequestKind =
  /** Discounts of segments on price groups. */
  | 'DISCOUNTS'
  /** The least margins that prices leave. */
  | 'FLOOR_MARGINS'
  /** A new promotion. */
  | 'PROMOTION'
  /** A promotion ends before its day. */
  | 'PROMOTION_END';

/** What became of a change that was asked for. */
export type ChangeRequestStatus =
  /** It holds since. */
  | 'APPROVED'
  /** Waits for another person. */
  | 'ASKED'
  /** It never held. */
  | 'REJECTED'
  /** Whoever asked took it back. */
  | 'WITHDRAWN';

/** Whose books are closed, and until when. */
export type ClosePeriodInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** The first day that stays open; not in the future. Earlier than now opens days again. */
  lockedUntil: Scalars['Date']['input'];
  /** The company; one of `sellerEntities`. */
  sellerId: Scalars['ID']['input'];
};

/** The books are closed, or why not. */
export type ClosePeriodResult = FourEyesNeeded | IdempotencyConflict | InvalidInput | NotFound | PeriodClosed;

/** Entries to record as payments. */
export type ConfirmBankEntriesInput = {
  /** 1 to 100 entries, each once. */
  entries: Array<ConfirmBankEntryInput>;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What was recorded, or why nothing was. */
export type ConfirmBankEntriesResult = BankEntriesConfirmed | IdempotencyConflict | InvalidInput;

/** An entry to record, with corrections. */
export type ConfirmBankEntryInput = {
  /** Id of the entry. */
  id: Scalars['ID']['input'];
  /** Invoices of the payer that it pays first, in this order, before those that its purpose names; at most 200. */
  invoiceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who paid; null = as proposed. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** A promotion that might have been applied. */
export type ConsideredPromotion = {
  __typename?: 'ConsideredPromotion';
  /** From which quantity of a line, in base units. */
  minimumQuantity: Scalars['Decimal']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** What became of it. */
  outcome: PromotionOutcome;
  /** What it takes off, in per cent; null where it has a price of its own. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** Its own price for one base unit, without VAT; null where it is per cent. */
  unitPrice?: Maybe<Money>;
  /** First day on which it no longer holds. */
  validUntil: Scalars['Date']['output'];
};

export type Contract = {
  __typename?: 'Contract';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
};

/** A correction of what a customer owes. */
export type CorrectBalanceInput = {
  /** Above zero: the customer owes so much more; below: less. At most 2 decimals. */
  amount: Scalars['Decimal']['input'];
  /** Without an invoice: the contract it belongs to. */
  contractId?: InputMaybe<Scalars['ID']['input']>;
  /** That of the invoice; without one, a currency the customer settles in. */
  currency: Scalars['CurrencyCode']['input'];
  /** The day it is dated; null = today. Not in the future nor in closed books. */
  day?: InputMaybe<Scalars['Date']['input']>;
  /** Where it raises the debt: the last day on which it is not overdue; null = by the payment days. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** Where it lowers the debt: the invoice to lay it on first. */
  invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer. */
  organizationId: Scalars['ID']['input'];
  /** 1 to 500 characters; the customer reads it. */
  reason: Scalars['String']['input'];
  /** Without invoice and contract: the legal entity of the seller; null = the main one. */
  sellerId?: InputMaybe<Scalars['ID']['input']>;
};

/** The terms of a new price list. */
export type CreatePriceListInput = {
  /** Of level CONTRACT: the contract; null = each of the customer's contracts. */
  contractId?: InputMaybe<Scalars['ID']['input']>;
  /** Of all its prices. */
  currency: Scalars['CurrencyCode']['input'];
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whether its prices count in other currencies too, at the rate of the day. */
  isConverted?: Scalars['Boolean']['input'];
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
  /** The books by legal entity of the seller, contract and currency. */
  accounts: Array<LedgerAccount>;
  /** Unpaid invoices by how long they are past due. */
  ageing: Ageing;
  /** What may still be ordered; null without a limit. */
  available?: Maybe<Money>;
  /** What is owed by the books: unpaid invoices + shipped not invoiced − unallocated; below zero for a payer in advance. */
  balance: Money;
  /** What counts into exposure. */
  basis: CreditBasis;
  /** Null when nothing limits the customer. */
  block?: Maybe<CreditBlock>;
  /** The seller's day that it tells of. */
  day: Scalars['Date']['output'];
  /** How much of the seller's money the payer has, by the basis; below zero for a payer in advance. */
  exposure: Money;
  /** Days past due that block nothing. */
  graceDays: Scalars['Int']['output'];
  /** Taken by checkouts that are not orders yet; 0 on a day of the past. */
  holds: Money;
  /** Unpaid invoices. */
  invoiced: Money;
  /** With a temporary raise while it lasts. Null = prepayment only. */
  limit?: Maybe<Money>;
  /** What is due next, of invoices not overdue; null when there are none. */
  nextDue?: Maybe<DueSum>;
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
  /** Until when goods may leave in spite of the block; null = no such permission. */
  shippingAllowedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** A raise of the limit that holds now; null = none. */
  temporaryRaise?: Maybe<TemporaryRaise>;
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

/** What was asked to be changed of a customer's credit line, and what became of it. */
export type CreditChange = {
  __typename?: 'CreditChange';
  /** When it was asked for. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asked for it, as `person:…`. */
  askedBy: Scalars['String']['output'];
  /** Of new terms: those that held when they were approved, while it waits those that hold now. */
  before?: Maybe<CreditTerms>;
  /** When it was decided or withdrawn. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved, rejected or withdrew it, as `person:…`; null while it waits. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was rejected. */
  decisionReason?: Maybe<Scalars['String']['output']>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** What sort of change it is. */
  kind: CreditChangeKind;
  /** Whose credit line. */
  organization: Organization;
  /** Of a raise: how high, and for how long. */
  raise?: Maybe<TemporaryRaise>;
  /** Why it was asked for. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Of a permission to ship: until when. */
  shippingAllowedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  status: CreditChangeStatus;
  /** Of new terms: what they are. */
  terms?: Maybe<CreditTerms>;
  /** Whether it waits for a decision that the viewer may take. */
  viewerCanDecide: Scalars['Boolean']['output'];
};

/** A page of changes of credit lines. */
export type CreditChangeConnection = {
  __typename?: 'CreditChangeConnection';
  /** The changes with their cursors. */
  edges: Array<CreditChangeEdge>;
  /** The changes. */
  nodes: Array<CreditChange>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A change and its place in the list. */
export type CreditChangeEdge = {
  __typename?: 'CreditChangeEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: CreditChange;
};

/** Which changes of credit lines; all conditions together. */
export type CreditChangeFilter = {
  /** Any of these. */
  kind?: InputMaybe<Array<CreditChangeKind>>;
  /** Only of this customer. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  status?: InputMaybe<Array<CreditChangeStatus>>;
};

/** Sorts of changes of a credit line. */
export type CreditChangeKind =
  /** Goods may leave in spite of a block, for a time. */
  | 'BYPASS'
  /** A higher limit for a time. */
  | 'RAISE'
  /** New terms. */
  | 'TERMS';

/** Everything stays as it was. */
export type CreditChangeRejected = {
  __typename?: 'CreditChangeRejected';
  /** What was rejected. */
  change: CreditChange;
};

/** What was asked for waits for another person, or why it does not. */
export type CreditChangeResult = CreditTermsAwaitApproval | IdempotencyConflict | InvalidInput | NotFound;

/** What became of a change that was asked for. */
export type CreditChangeStatus =
  /** It held from then on. */
  | 'APPROVED'
  /** Waits for another person. */
  | 'ASKED'
  /** It never held. */
  | 'REJECTED'
  /** Whoever asked took it back before anybody decided, or asked for something else instead. */
  | 'WITHDRAWN';

/** The credit is taken. */
export type CreditHeld = {
  __typename?: 'CreditHeld';
  /** Null once an order is confirmed on it. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  holdId: Scalars['ID']['output'];
};

/** A page of a credit line's history. */
export type CreditHistoryConnection = {
  __typename?: 'CreditHistoryConnection';
  /** The entries with their cursors. */
  edges: Array<CreditHistoryEdge>;
  /** The entries. */
  nodes: Array<CreditHistoryEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entry and its place in the history. */
export type CreditHistoryEdge = {
  __typename?: 'CreditHistoryEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: CreditHistoryEntry;
};

/** A change or a use of a credit line. */
export type CreditHistoryEntry = {
  __typename?: 'CreditHistoryEntry';
  /** Who did it, as `person:…` or `service:…`; for the seller only. */
  actor?: Maybe<Scalars['String']['output']>;
  /** The credit note or correction it belongs to. */
  adjustment?: Maybe<Adjustment>;
  /** Of a limit: the new one; else how much of the line it took or gave back. Above zero. */
  amount: Money;
  /** Who approved it; for the seller only, null where nobody had to. */
  approvedBy?: Maybe<Scalars['String']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The decision behind it; for the seller only. */
  change?: Maybe<CreditChange>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** The invoice it belongs to. */
  invoice?: Maybe<Invoice>;
  /** What happened. */
  kind: CreditHistoryKind;
  /** The order it belongs to. */
  order?: Maybe<Order>;
  /** Where it happened in another currency than the line's: what it was there. */
  original?: Maybe<Money>;
  /** The payment it belongs to. */
  payment?: Maybe<Payment>;
  /** Units of the line's currency for one of the other; null where there is none. */
  rate?: Maybe<Scalars['Decimal']['output']>;
  /** The day that the rate is of. */
  rateOn?: Maybe<Scalars['Date']['output']>;
};

/** What happened to a credit line. */
export type CreditHistoryKind =
  /** A limit was agreed for the first time. */
  | 'ALLOCATED'
  /** An order took of it. */
  | 'PURCHASED'
  /** A credit note or a correction gave back of it. */
  | 'REFUNDED'
  /** A payment gave back of it. */
  | 'REIMBURSED'
  /** Something was taken back: an order was cancelled, a payment reversed. */
  | 'REVERTED'
  /** Goods left: what was ordered is owed now. */
  | 'SHIPPED'
  /** Limit or terms were changed. */
  | 'UPDATED';

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

/** The credit terms agreed with a customer. */
export type CreditTerms = {
  __typename?: 'CreditTerms';
  /** What counts into exposure. */
  basis: CreditBasis;
  /** The currency of the limit. */
  currency: Scalars['CurrencyCode']['output'];
  /** Days past due that block nothing. */
  graceDays: Scalars['Int']['output'];
  /** All ordering is stopped. */
  isStopped: Scalars['Boolean']['output'];
  /** Null = prepayment only. */
  limit?: Maybe<Money>;
  /** Overdue up to this sum blocks nothing. */
  overdueThreshold: Money;
  /** Days from invoice to due date. */
  paymentDays: Scalars['Int']['output'];
  /** What happens to an order above the available credit. */
  policy: CreditPolicy;
};

/** Asked for; it holds once another person approves it. */
export type CreditTermsAwaitApproval = {
  __typename?: 'CreditTermsAwaitApproval';
  /** What was asked for; `change.id` is what `decideCreditTerms` takes. */
  change: CreditChange;
};

/** It holds from now on. */
export type CreditTermsSet = {
  __typename?: 'CreditTermsSet';
  /** What was approved; null where nothing had to be. */
  approved?: Maybe<CreditChange>;
  /** The customer; its `credit` shows what holds now. */
  organization: Organization;
};

/** A price of a customer to ask for. */
export type CustomerPriceInput = {
  /** The price as it was known at this moment, exactly; null = now. */
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** The contract that the customer buys under; null = none in particular. */
  contractId?: InputMaybe<Scalars['ID']['input']>;
  /** What the answer is in; null = the customer's currency. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The pricing date. Null = today at the seller, or the day of `asOf`. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** The customer. */
  organizationId: Scalars['ID']['input'];
  /** The product. */
  productId: Scalars['ID']['input'];
  /** The customer's project that it is for; null = none. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
  /** In base units; null = the usual quantity. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What one customer owes in one currency. */
export type Debtor = {
  __typename?: 'Debtor';
  /** Open invoices by how long they are past due. */
  ageing: Ageing;
  /** Unpaid invoices and goods not invoiced, less what is paid in advance; below zero for one in advance. */
  balance: Money;
  /** Null when nothing limits the customer. */
  block?: Maybe<CreditBlock>;
  /** Days since the oldest unpaid invoice was due; 0 when nothing is overdue. */
  oldestOverdueDays: Scalars['Int']['output'];
  /** The customer. */
  organization: Organization;
  /** What is past due, less payments not yet matched of the same legal entity of the seller. */
  overdue: Money;
};

/** A page of debtors. */
export type DebtorConnection = {
  __typename?: 'DebtorConnection';
  /** The debtors with their cursors. */
  edges: Array<DebtorEdge>;
  /** The debtors. */
  nodes: Array<Debtor>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A debtor and its place in the list. */
export type DebtorEdge = {
  __typename?: 'DebtorEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The debtor. */
  node: Debtor;
};

/** Which debtors; all conditions together. */
export type DebtorFilter = {
  /** Only what is in this currency. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Only those with something overdue. */
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the name; 100 characters at most. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What comes first. */
export type DebtorSort =
  /** The largest debt. */
  | 'BALANCE'
  /** By name. */
  | 'NAME'
  /** The oldest overdue invoice. */
  | 'OLDEST'
  /** The largest overdue sum. */
  | 'OVERDUE';

/** A decision about an adjustment that waits. */
export type DecideAdjustmentInput = {
  /** Id of the adjustment. */
  id: Scalars['ID']['input'];
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** True books it. */
  isApproved: Scalars['Boolean']['input'];
  /** Why it is rejected, 1 to 500 characters; not needed to approve. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The decision stands, or why not. */
export type DecideAdjustmentResult = AdjustmentMade | FourEyesNeeded | IdempotencyConflict | InvalidInput | NotFound;

/** A decision about a request. */
export type DecideChangeInput = {
  /** Id of the request. */
  id: Scalars['ID']['input'];
  /** False rejects it. */
  isApproved: Scalars['Boolean']['input'];
  /** Why it is rejected, 1 to 500 characters; not needed to approve. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The decision stands, or why not. */
export type DecideChangeResult = ChangeDecided | ChangeOutdated | FourEyesNeeded | InvalidInput | NotFound;

/** A decision about a change of a credit line. */
export type DecideCreditTermsInput = {
  /** Id of the change. */
  changeId: Scalars['ID']['input'];
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** False rejects it. */
  isApproved: Scalars['Boolean']['input'];
  /** Why it is rejected, 1 to 500 characters; not needed to approve. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** The decision stands, or why not. */
export type DecideCreditTermsResult = CreditChangeRejected | CreditTermsSet | FourEyesNeeded | IdempotencyConflict | InvalidInput | NotFound;

/** A decision about a price of a project. */
export type DecideProjectPriceInput = {
  /** Id of the price. */
  id: Scalars['ID']['input'];
  /** False rejects it. */
  isApproved: Scalars['Boolean']['input'];
  /** Why it is rejected, 1 to 500 characters; not needed to approve. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What segments get off price groups. */
export type DiscountMatrix = {
  __typename?: 'DiscountMatrix';
  /** The discounts of all times that are known, by segment, price group and day. */
  discounts: Array<SegmentDiscount>;
  /** Price groups of products, by name. */
  priceGroups: Array<Scalars['String']['output']>;
  /** Segments of customers, by name. */
  segments: Array<Scalars['String']['output']>;
};

/** What would become of prices. */
export type DiscountPreview = {
  __typename?: 'DiscountPreview';
  /** Each product for each segment whose discount on it changes. */
  lines: Array<DiscountPreviewLine>;
};

/** What would become of a price. */
export type DiscountPreviewLine = {
  __typename?: 'DiscountPreviewLine';
  /** As it would be; null = on request. */
  after?: Maybe<Price>;
  /** As it is; null = on request. */
  before?: Maybe<Price>;
  /** Which product. */
  product: Product;
  /** Which customers. */
  segment: Scalars['String']['output'];
};

/** A sum that is due on a day. */
export type DueSum = {
  __typename?: 'DueSum';
  /** What is open of the invoices due then. */
  amount: Money;
  /** The last day on which it is not overdue. */
  on: Scalars['Date']['output'];
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

/** A price of a project to end. */
export type EndProjectPriceInput = {
  /** Id of the price. */
  id: Scalars['ID']['input'];
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** A promotion to end. */
export type EndPromotionInput = {
  /** Id of the promotion. */
  id: Scalars['ID']['input'];
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** For whoever decides; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Asked for, or why not. */
export type EndPromotionResult = ChangeAsked | ChangeOutdated | IdempotencyConflict | InvalidInput | NotFound;

/** What a currency costs in the seller's. */
export type ExchangeRate = {
  __typename?: 'ExchangeRate';
  /** The other currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** Units of the seller's currency for one of the other. */
  rate: Scalars['Decimal']['output'];
  /** Where it is from. */
  source: Scalars['String']['output'];
  /** The day that it is of; it holds until there is one of a later day. */
  validFrom: Scalars['Date']['output'];
};

/** An exchange rate to note. */
export type ExchangeRateInput = {
  /** The other currency. */
  currency: Scalars['CurrencyCode']['input'];
  /** Units of the seller's currency for one of the other; above zero. */
  rate: Scalars['Decimal']['input'];
  /** From which day it holds. */
  validFrom: Scalars['Date']['input'];
};

/** What was noted. */
export type ExchangeRatesSet = {
  __typename?: 'ExchangeRatesSet';
  /** How many are new or other than before. */
  changed: Scalars['Int']['output'];
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

/** Which statement to write, and how. */
export type ExportStatementInput = {
  /** Only what belongs to this contract. */
  contractId?: InputMaybe<Scalars['ID']['input']>;
  /** The currency of the books; null = that of the credit account. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The file's form. */
  format?: StatementFormat;
  /** The first day of the period. */
  from: Scalars['Date']['input'];
  /** Of headings. */
  locale?: Locale;
  /** Whose account; customers name themselves. */
  organizationId: Scalars['ID']['input'];
  /** Only the books of this legal entity of the seller. */
  sellerId?: InputMaybe<Scalars['ID']['input']>;
  /** The first day after it; at most 10 years on. */
  until: Scalars['Date']['input'];
};

/** The file, or why there is none. */
export type ExportStatementResult = InvalidInput | NotFound | StatementExported;

/** The least margin that prices of a price group leave. */
export type FloorMargin = {
  __typename?: 'FloorMargin';
  /** Per cent of the price; 2 decimals at most. */
  percent: Scalars['Decimal']['output'];
  /** Null = for all groups without a margin of their own. */
  priceGroup?: Maybe<Scalars['String']['output']>;
};

/** A least margin that is asked for. */
export type FloorMarginChange = {
  __typename?: 'FloorMarginChange';
  /** What was, or is while it waits; null = that of the other groups. */
  before?: Maybe<Scalars['Decimal']['output']>;
  /** Null = that of the other groups. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** Null = for all groups without a margin of their own. */
  priceGroup?: Maybe<Scalars['String']['output']>;
};

/** A least margin as it is to be. */
export type FloorMarginInput = {
  /** From 0, below 100, 2 decimals at most; null = that of the other groups. */
  percent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Null = for all groups without a margin of their own. */
  priceGroup?: InputMaybe<Scalars['String']['input']>;
};

/** Another person has to do it: nobody decides alone on what they asked for or did themselves. */
export type FourEyesNeeded = Problem & {
  __typename?: 'FourEyesNeeded';
  /** `FOUR_EYES`. */
  code: Scalars['String']['output'];
  /** One sentence for a person. */
  message: Scalars['String']['output'];
};

/** What a checkout takes of a payer's credit. */
export type HoldCreditInput = {
  /** With VAT. */
  amount: Scalars['Decimal']['input'];
  /** The contract that the order is under: it names the legal entity of the seller. */
  contractId?: InputMaybe<Scalars['ID']['input']>;
  /** Converted at the rate of the day where the account is in another. */
  currency: Scalars['CurrencyCode']['input'];
  /** An unconfirmed hold ends by itself then. */
  expiresAt: Scalars['DateTime']['input'];
  idempotencyKey: Scalars['ID']['input'];
  orderId: Scalars['ID']['input'];
  /** Who orders; the hold is taken of whoever pays for it. */
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

/** An entry to set aside, or to bring back. */
export type IgnoreBankEntryInput = {
  /** Id of the entry. */
  id: Scalars['ID']['input'];
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** False brings it back to be confirmed. */
  isIgnored?: Scalars['Boolean']['input'];
};

/** The entry, or why it stays. */
export type IgnoreBankEntryResult = BankEntryIgnored | IdempotencyConflict | InvalidInput | NotFound;

/** A bank statement to import. */
export type ImportBankStatementInput = {
  /** Id that the upload of the file answered. */
  fileId: Scalars['ID']['input'];
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
};

/** The statement, or why it was not imported. */
export type ImportBankStatementResult = BankStatementImported | IdempotencyConflict | InvalidInput | NotFound;

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
  /** The contract it belongs to; null = none in particular. */
  contract?: Maybe<Contract>;
  /** The last day on which it is not overdue. */
  dueOn: Scalars['Date']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** Day of issue at the seller. */
  issuedOn: Scalars['Date']['output'];
  /** What sort of claim it is. */
  kind: InvoiceKind;
  /** Like `INV-2026-000001`, without gaps within a year; of a correction that of its adjustment. */
  number: Scalars['String']['output'];
  /** The order that the goods were sold by; null for a correction. */
  order?: Maybe<Order>;
  /** Who owes it. */
  organization?: Maybe<Organization>;
  /** What payments have covered of it. */
  paid: Money;
  /** What is still to be paid. */
  residual: Money;
  /** The legal entity of the seller that it is owed to. */
  seller?: Maybe<Organization>;
  /** What it is for; null for a correction. */
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
  /** Only what belongs to this contract. */
  contractId?: InputMaybe<Scalars['ID']['input']>;
  /** Issued on this day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Only those of this order. */
  orderId?: InputMaybe<Scalars['ID']['input']>;
  /** Only this customer's; another's list is empty for customers. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what is owed to this legal entity of the seller. */
  sellerId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  status?: InputMaybe<Array<InvoiceStatus>>;
  /** Issued before this day. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Sorts of claims. */
export type InvoiceKind =
  /** A correction that raised the debt, such as an opening balance. */
  | 'CORRECTION'
  /** For goods that were shipped. */
  | 'INVOICE';

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

/** A credit note. */
export type IssueCreditNoteInput = {
  /** With VAT; above zero, at most 2 decimals. */
  amount: Scalars['Decimal']['input'];
  /** Without an invoice: the contract it belongs to. */
  contractId?: InputMaybe<Scalars['ID']['input']>;
  /** That of the invoice; without one, a currency the customer settles in. */
  currency: Scalars['CurrencyCode']['input'];
  /** The day it is dated; null = today. Not in the future nor in closed books. */
  day?: InputMaybe<Scalars['Date']['input']>;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** The invoice to lay it on first; its seller entity and contract are taken over. Null = it waits. */
  invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** The customer. */
  organizationId: Scalars['ID']['input'];
  /** 1 to 500 characters; the customer reads it. */
  reason: Scalars['String']['input'];
  /** Without invoice and contract: the legal entity of the seller; null = the main one. */
  sellerId?: InputMaybe<Scalars['ID']['input']>;
  /** Per cent, of the VAT in the amount; null = without VAT. */
  vatRate?: InputMaybe<Scalars['Decimal']['input']>;
};

/** So much of a payment on an invoice. */
export type LaidOnInvoiceInput = {
  /** Above zero, at most what is left of the payment and open of the invoice; null = as much as goes. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Id of the invoice. */
  invoiceId: Scalars['ID']['input'];
};

/** The books of a payer with one legal entity of the seller, under one contract, in one currency. */
export type LedgerAccount = {
  __typename?: 'LedgerAccount';
  /** What is owed: `invoiced + shippedNotInvoiced − unallocated`. */
  balance: Money;
  /** Null = under none in particular. */
  contract?: Maybe<Contract>;
  /** Unpaid invoices. */
  invoiced: Money;
  /** The legal entity of the seller. */
  seller: Organization;
  /** Shipped, not yet invoiced. */
  shippedNotInvoiced: Money;
  /** Paid or credited, not yet matched with an invoice. */
  unallocated: Money;
};

/** What a product costs in a list. */
export type ListedPrice = {
  __typename?: 'ListedPrice';
  /** The day from which they hold; null = the beginning of the list. */
  activeFrom?: Maybe<Scalars['Date']['output']>;
  /** The product; null where the catalogue has it no more. */
  product?: Maybe<Product>;
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
  /** Internal: what somebody does on the page of the built-in provider; false where there is no such payment. */
  actInSandbox: Scalars['Boolean']['output'];
  /**
   * Lays what is left of a payment on chosen invoices, or takes it off again: first what is taken back,
   * then what is laid. Only invoices of the same customer, legal entity of the seller and currency.
   */
  allocatePayment: AllocatePaymentResult;
  /**
   * Asks that goods of a customer may leave in spite of its block, for a time, at most 30 days; another
   * person approves it. A full stop is lifted by new terms only.
   */
  allowShipping: CreditChangeResult;
  /**
   * Asks for a price for a project. It holds once a sales head approves it and, where it is below the floor
   * price or the cost is unknown, finance too. Goes to the audit log.
   */
  askProjectPrice: ProjectPriceResult;
  /**
   * Asks for discounts of segments. Each entry replaces what its cell has in the entry's days and leaves
   * the other days as they are. They hold once another person approves them by `decideChange`.
   */
  changeDiscounts: ChangeDiscountsResult;
  /** Asks for least margins of price groups. They hold once another person approves them by `decideChange`. */
  changeFloorMargins: ChangeFloorMarginsResult;
  /**
   * Closes the books of a legal entity of the seller for the days before a day. Nothing is booked into
   * them any more: what comes late by itself (a shipment, a statement of the bank) goes to the first
   * open day, what is entered by hand is refused. Whoever closed them can't open them again: that is for
   * another person with `credit:approve`.
   */
  closePeriod: ClosePeriodResult;
  /** Compares a draft anew with the prices as they are now, after it was refused as CHANGED_MEANWHILE or rejected; it is READY then. Needs `pricelists:write`. */
  comparePricePublication: PricePublicationResult;
  /**
   * Records entries as payments, each once however often it is confirmed. Without a correction the payer
   * and invoices that were proposed are taken. An entry that can't be recorded is told with its reason and
   * stays as it was; the others are recorded.
   */
  confirmBankEntries: ConfirmBankEntriesResult;
  /**
   * Asks for a correction of what a customer owes: opening balances, rounding, mistakes. It is booked
   * once another person approves it by `decideAdjustment`.
   */
  correctBalance: AdjustmentResult;
  /** Makes an empty price list. Nobody sees a price of it before a publication of it is approved. Needs `pricelists:write`. */
  createPriceList: CreatePriceListResult;
  /** Approves a correction or a write-off, which books it, or rejects it. Nobody approves what they asked for. */
  decideAdjustment: DecideAdjustmentResult;
  /**
   * Approves what another person asked for, which then holds at once, or rejects it. Nobody decides on
   * what they asked for. A promotion that may go below the floor price is approved by a sales head only.
   * Goes to the audit log with before and after.
   */
  decideChange: DecideChangeResult;
  /**
   * Approves what was asked for by `setCreditTerms`, `raiseCreditLimit` or `allowShipping`, which then
   * holds at once, or rejects it. Nobody approves what they asked for. Goes to the audit log with before
   * and after.
   */
  decideCreditTerms: DecideCreditTermsResult;
  /**
   * Approves or rejects a price for a project: first the sales head (`prices:belowfloor`), then, where it
   * needs that, finance (`credit:approve`). Nobody decides on what they asked for or approved before. Goes to
   * the audit log with before and after.
   */
  decideProjectPrice: ProjectPriceResult;
  /** Makes a draft of a publication of prices that are given one by one, at most 1,000. Needs `pricelists:write`. */
  editPrices: PricePublicationResult;
  /**
   * Ends a price of a project: one that holds, from now on, or takes back one that waits for approval. Orders
   * that were placed keep their prices. Goes to the audit log.
   */
  endProjectPrice: ProjectPriceResult;
  /** Asks that a promotion ends now, before its day. Another person approves that by `decideChange`. */
  endPromotion: EndPromotionResult;
  /** Notes why prices differ, and closes them if wished. One that is closed is opened again when a later file still has it. Needs `pricelists:write`. */
  explainPriceDiscrepancies: ExplainPriceDiscrepanciesResult;
  /** Writes a statement into a file for download, all of its lines: the same figures in every format. */
  exportStatement: ExportStatementResult;
  /**
   * Internal: takes `amount` of an organization's credit until `expiresAt`. One hold for one
   * `idempotencyKey`, which is unique over all organizations (the order's id): asked again, it answers
   * the same while the credit covers it, and is decided anew while it does not, also once expired,
   * released, with another amount, or when finance has stopped the customer. Never lets concurrent
   * orders pass the limit together.
   */
  holdCredit: HoldCreditResult;
  /**
   * Sets entries aside that are no customer's payment, such as interest; `isIgnored: false` brings them
   * back. What is recorded already is reversed by `reversePayment`.
   */
  ignoreBankEntry: IgnoreBankEntryResult;
  /**
   * Reads a statement of the seller's bank that was uploaded by `POST /files`: 1C's exchange with banks
   * (1CClientBankExchange; Windows-1251, DOS or UTF-8), ISO 20022 camt.053, or a table (CSV, XLSX) with a
   * header. Money received waits as entries to be confirmed; what an earlier statement told already is not
   * told twice, what can't be understood is kept with its place and reason. A file that is no statement,
   * is in an unknown encoding or larger than 20 MB is refused, and nothing changes.
   */
  importBankStatement: ImportBankStatementResult;
  /**
   * Credits a customer for goods returned or priced too high, with the VAT in it. It is laid on the
   * invoice that is named as far as that is open; the rest waits like money paid in advance.
   */
  issueCreditNote: AdjustmentResult;
  /**
   * Stops reminders of unpaid invoices to a payer until a day, as while a plan of payments is agreed on.
   * They are sent 3 days before an invoice is due, on the day, and each week after it, at most one a day.
   */
  muteReminders: MuteRemindersResult;
  /**
   * Begins to pay invoices of one's own organization online: answers the address of the payment
   * provider's page. They are paid once the provider has told so, which is a moment after the page.
   */
  payInvoices: PayInvoicesResult;
  /**
   * Asks for a promotion. It holds in its days once another person approves it by `decideChange`.
   * Promotions don't add up: of several the best for the buyer applies. They come after the price that won,
   * and never go below the floor price unless a sales head approved that.
   */
  proposePromotion: ProposePromotionResult;
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
  /**
   * Internal: the same for an organization (under a contract), on checkout; one quote for one
   * `idempotencyKey`. What it takes of the caps of project prices is held for the order of that id while the
   * quote is valid; `order.placed` confirms it, `releaseQuote` and `order.cancelled` give it back.
   */
  quotePricesFor: QuotePricesResult;
  /** Asks for a higher limit for a time, at most a year. It ends by itself; another person approves it. */
  raiseCreditLimit: CreditChangeResult;
  /**
   * Internal: what a payment provider tells by its webhook, exactly as it came. False where it isn't
   * signed by the provider, is older or newer than 5 minutes, or tells of nothing that is known here:
   * then nothing changes. Once for each webhook id.
   */
  receiveWebhook: Scalars['Boolean']['output'];
  /**
   * Compares a file of the ERP with the prices of a list as they are today, in the background: what differs
   * comes into the journal, what agrees again is closed there. No price is changed. Needs `pricelists:write`.
   */
  reconcilePrices: PricePublicationResult;
  /**
   * Records money received. It pays the invoices that are named, then those whose numbers the purpose
   * tells, then the oldest first; the rest is an advance, which pays later invoices by itself. The same
   * `externalId` of an organization is recorded once: again with the same sum and day it answers the
   * same payment, else InvalidInput.
   */
  recordPayment: RecordPaymentResult;
  /** Sends a submitted publication back with a reason. Needs `pricelists:approve`. */
  rejectPricePublication: PricePublicationResult;
  /** Internal: ends a hold that no order followed. Releasing twice, or an unknown key, changes nothing. */
  releaseCreditHold: Scalars['Boolean']['output'];
  /** Internal: gives back what a quote that became no order holds of the caps of project prices; false when it held nothing. */
  releaseQuote: Scalars['Boolean']['output'];
  /**
   * Takes a payment back that the bank has recalled or that was recorded by mistake: the invoices that it
   * paid are open again, and the customer owes what it owed before. A payment is reversed once.
   */
  reversePayment: ReversePaymentResult;
  /** Makes a project of a customer, or changes or closes it. Goes to the audit log with before and after. */
  saveProject: SaveProjectResult;
  /**
   * Asks for credit terms of a customer, all of them. They hold once another person approves them by
   * `decideCreditTerms`; asking again takes back what one asked before, while another person's has to be
   * decided first. The currency can't change while anything is owed, ordered or paid in advance.
   */
  setCreditTerms: SetCreditTermsResult;
  /** Notes exchange rates of days; a day that has one gets the new one. For the seller's people. */
  setExchangeRates: SetExchangeRatesResult;
  /**
   * Says who pays the orders of a branch: its orders go on the payer's credit, its invoices to the payer.
   * Not for a customer that owes or has ordered anything itself. Goes to the audit log.
   */
  setPayer: SetPayerResult;
  /** Notes what products cost the seller from a day on. For the seller's people. */
  setProductCosts: SetProductCostsResult;
  /** Sets how a legal entity of the seller prices and taxes. Goes to the audit log with before and after. */
  setSellerEntity: SetSellerEntityResult;
  /** Says which rate of VAT products have. For the seller's people. */
  setVatCodes: SetVatCodesResult;
  /**
   * Stops all ordering of a customer at once. New terms lift it, which two people decide. Goes to the
   * audit log.
   */
  stopOrdering: StopOrderingResult;
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
  /** Takes back what the viewer asked for and nobody has decided. */
  withdrawChange: DecideChangeResult;
  /** Takes back a publication that is not published yet; its rows are thrown away. Needs `pricelists:write`. */
  withdrawPricePublication: PricePublicationResult;
  /** Asks to give up what is open of an invoice, or a part of it. Booked once another person approves it. */
  writeOff: AdjustmentResult;
};


export type MutationactInSandboxArgs = {
  input: ActInSandboxInput;
};


export type MutationallocatePaymentArgs = {
  input: AllocatePaymentInput;
};


export type MutationallowShippingArgs = {
  input: AllowShippingInput;
};


export type MutationaskProjectPriceArgs = {
  input: AskProjectPriceInput;
};


export type MutationchangeDiscountsArgs = {
  input: ChangeDiscountsInput;
};


export type MutationchangeFloorMarginsArgs = {
  input: ChangeFloorMarginsInput;
};


export type MutationclosePeriodArgs = {
  input: ClosePeriodInput;
};


export type MutationcomparePricePublicationArgs = {
  input: PricePublicationInput;
};


export type MutationconfirmBankEntriesArgs = {
  input: ConfirmBankEntriesInput;
};


export type MutationcorrectBalanceArgs = {
  input: CorrectBalanceInput;
};


export type MutationcreatePriceListArgs = {
  input: CreatePriceListInput;
};


export type MutationdecideAdjustmentArgs = {
  input: DecideAdjustmentInput;
};


export type MutationdecideChangeArgs = {
  input: DecideChangeInput;
};


export type MutationdecideCreditTermsArgs = {
  input: DecideCreditTermsInput;
};


export type MutationdecideProjectPriceArgs = {
  input: DecideProjectPriceInput;
};


export type MutationeditPricesArgs = {
  input: EditPricesInput;
};


export type MutationendProjectPriceArgs = {
  input: EndProjectPriceInput;
};


export type MutationendPromotionArgs = {
  input: EndPromotionInput;
};


export type MutationexplainPriceDiscrepanciesArgs = {
  input: ExplainPriceDiscrepanciesInput;
};


export type MutationexportStatementArgs = {
  input: ExportStatementInput;
};


export type MutationholdCreditArgs = {
  input: HoldCreditInput;
};


export type MutationignoreBankEntryArgs = {
  input: IgnoreBankEntryInput;
};


export type MutationimportBankStatementArgs = {
  input: ImportBankStatementInput;
};


export type MutationissueCreditNoteArgs = {
  input: IssueCreditNoteInput;
};


export type MutationmuteRemindersArgs = {
  input: MuteRemindersInput;
};


export type MutationpayInvoicesArgs = {
  input: PayInvoicesInput;
};


export type MutationproposePromotionArgs = {
  input: ProposePromotionInput;
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


export type MutationraiseCreditLimitArgs = {
  input: RaiseCreditLimitInput;
};


export type MutationreceiveWebhookArgs = {
  input: ReceiveWebhookInput;
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


export type MutationreleaseQuoteArgs = {
  idempotencyKey: Scalars['ID']['input'];
};


export type MutationreversePaymentArgs = {
  input: ReversePaymentInput;
};


export type MutationsaveProjectArgs = {
  input: SaveProjectInput;
};


export type MutationsetCreditTermsArgs = {
  input: SetCreditTermsInput;
};


export type MutationsetExchangeRatesArgs = {
  input: SetExchangeRatesInput;
};


export type MutationsetPayerArgs = {
  input: SetPayerInput;
};


export type MutationsetProductCostsArgs = {
  input: SetProductCostsInput;
};


export type MutationsetSellerEntityArgs = {
  input: SetSellerEntityInput;
};


export type MutationsetVatCodesArgs = {
  input: SetVatCodesInput;
};


export type MutationstopOrderingArgs = {
  input: StopOrderingInput;
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


export type MutationwithdrawChangeArgs = {
  input: WithdrawChangeInput;
};


export type MutationwithdrawPricePublicationArgs = {
  input: PricePublicationInput;
};


export type MutationwriteOffArgs = {
  input: WriteOffInput;
};

/** How long a payer is not reminded. */
export type MuteRemindersInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** The payer. */
  organizationId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters; not needed to unmute. For the seller's people. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it is reminded again, at most a year ahead; null = today: it isn't muted any more. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** How the payer is reminded now, or why that stays. */
export type MuteRemindersResult = IdempotencyConflict | InvalidInput | NotFound | RemindersMuted;

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

/** This portal has no payment provider. */
export type OnlinePaymentUnavailable = Problem & {
  __typename?: 'OnlinePaymentUnavailable';
  /** `ONLINE_PAYMENT_UNAVAILABLE`. */
  code: Scalars['String']['output'];
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
  /**
   * What it may buy without paying first, and what it owes; null without the scope `credit:read`. Of an
   * organization whose orders another pays, the payer's, for those who may see that.
   */
  credit?: Maybe<Credit>;
  /** Every change of the credit line and every use of it, newest first. */
  creditHistory?: Maybe<CreditHistoryConnection>;
  id: Scalars['ID']['output'];
  /** Who pays its orders and on whose credit they go; null = itself. For the seller's people. */
  payer?: Maybe<Organization>;
  /** How it is reminded of unpaid invoices; for the seller's people. */
  reminders?: Maybe<PaymentReminders>;
  /**
   * Statement of account: what was owed, each document that changed it, what is owed. It equals the
   * books, and on the day before `until` what `credit(asOf:)` says. Without the scopes null.
   */
  statement?: Maybe<Statement>;
};


export type OrganizationcreditArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


export type OrganizationcreditHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type OrganizationstatementArgs = {
  contractId?: InputMaybe<Scalars['ID']['input']>;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  from: Scalars['Date']['input'];
  sellerId?: InputMaybe<Scalars['ID']['input']>;
  until: Scalars['Date']['input'];
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

/** Invoices to pay online. */
export type PayInvoicesInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** 1 to 200 of one's own open invoices, all in one currency and of one legal entity of the seller. */
  invoiceIds: Array<Scalars['ID']['input']>;
};

/** Where to pay, or why not. */
export type PayInvoicesResult = IdempotencyConflict | InvalidInput | NotFound | OnlinePaymentUnavailable | PaymentBegun;

/** It holds for orders from now on. */
export type PayerSet = {
  __typename?: 'PayerSet';
  /** The branch, with its `payer`. */
  organization: Organization;
};

/** Money received from a customer. */
export type Payment = {
  __typename?: 'Payment';
  /** The invoices it pays, in the order it did; what was taken off again is not among them. */
  allocations: Array<PaymentAllocation>;
  /** How much was received. */
  amount: Money;
  /** The contract it belongs to; null = none in particular. */
  contract?: Maybe<Contract>;
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
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Of a payment that was reversed: why and when. */
  reversal?: Maybe<PaymentReversal>;
  /** The legal entity of the seller that was paid. */
  seller?: Maybe<Organization>;
  /** Whether it counts. */
  status: PaymentStatus;
  /** Not yet matched with an invoice. */
  unallocated: Money;
};

/** It is laid as was asked. */
export type PaymentAllocated = {
  __typename?: 'PaymentAllocated';
  /** The payment, with the invoices it pays now. */
  payment: Payment;
};

/** The part of a payment that paid one invoice. */
export type PaymentAllocation = {
  __typename?: 'PaymentAllocation';
  /** How much of the payment it took. */
  amount: Money;
  /** The invoice. */
  invoice: Invoice;
};

/** Go to the address of the intent to pay. */
export type PaymentBegun = {
  __typename?: 'PaymentBegun';
  /** The payment that was begun. */
  intent: PaymentIntent;
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

/** A payment that somebody began online. */
export type PaymentIntent = {
  __typename?: 'PaymentIntent';
  /** The provider's page on which to pay; null once it is paid or has failed. */
  address?: Maybe<Scalars['String']['output']>;
  /** What was open of the invoices when it was begun. */
  amount: Money;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** The invoices it is for, in the order they are paid. */
  invoices: Array<Invoice>;
  /** Who pays. */
  organization: Organization;
  /** The payment, once it is paid. */
  payment?: Maybe<Payment>;
  /** The legal entity of the seller that is paid. */
  seller: Organization;
  /** How far it is. */
  status: PaymentIntentStatus;
};

/** How far an online payment is. */
export type PaymentIntentStatus =
  /** Begun; the provider has told nothing yet. */
  | 'CREATED'
  /** The provider has refused it; begin anew. */
  | 'FAILED'
  /** The provider has the money; the invoices are paid. */
  | 'PAID'
  /** It was paid, and the provider has taken it back. */
  | 'REVERSED';

/** Recorded and laid on invoices. */
export type PaymentRecorded = {
  __typename?: 'PaymentRecorded';
  /** The payment, with the invoices it paid. */
  payment: Payment;
};

/** How a payer is reminded of unpaid invoices. */
export type PaymentReminders = {
  __typename?: 'PaymentReminders';
  /** The last day on which it was reminded. */
  lastOn?: Maybe<Scalars['Date']['output']>;
  /** Who muted it, as `person:…`. */
  mutedBy?: Maybe<Scalars['String']['output']>;
  /** The first day on which it is reminded again; null where it isn't muted. */
  mutedUntil?: Maybe<Scalars['Date']['output']>;
  /** Why it is muted. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Why a payment was taken back. */
export type PaymentReversal = {
  __typename?: 'PaymentReversal';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who, as `person:…` or `service:…`; for the seller only. */
  by?: Maybe<Scalars['String']['output']>;
  /** In the words of whoever did it. */
  reason: Scalars['String']['output'];
};

/** It counts no more. */
export type PaymentReversed = {
  __typename?: 'PaymentReversed';
  /** The payment, which pays nothing now. */
  payment: Payment;
};

/** Whether a payment counts. */
export type PaymentStatus =
  /** In the books. */
  | 'RECEIVED'
  /** Taken back; it pays nothing. */
  | 'REVERSED';

/** The books are closed before `sellerEntity.lockedUntil`. */
export type PeriodClosed = {
  __typename?: 'PeriodClosed';
  /** As it is now. */
  sellerEntity: SellerEntity;
};

/** The day lies in books that are closed. */
export type PeriodIsClosed = Problem & {
  __typename?: 'PeriodIsClosed';
  /** `PERIOD_CLOSED`. */
  code: Scalars['String']['output'];
  /** The first day that can be booked. */
  firstOpenDay: Scalars['Date']['output'];
  /** One sentence for a person, with the first open day. */
  message: Scalars['String']['output'];
};

/** Discounts to try. */
export type PreviewDiscountsInput = {
  /** Null = today at the seller. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** 1 to 1,000; days of one segment and price group must not overlap. */
  discounts: Array<SegmentDiscountInput>;
  /** The products, at most 100; null = a few of each price group that changes. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In base units; null = the usual quantity of each product. */
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};

/** The preview, or why there is none. */
export type PreviewDiscountsResult = DiscountPreview | InvalidInput;

/** What a product costs the viewer's organization, and why. */
export type Price = {
  __typename?: 'Price';
  /** Why it is this price. */
  explanation: PriceExplanation;
  /** The list it comes from; null where the viewer lacks the scope `pricelists:read`. */
  list?: Maybe<PriceList>;
  /**
   * Of a price for a project: how much can still be had at it, in base units; a line of more is priced in
   * parts. Null = any quantity.
   */
  quantityLeft?: Maybe<Scalars['Decimal']['output']>;
  /** The quantity in base units from which this price holds. */
  tierFrom: Scalars['Decimal']['output'];
  /** For one base unit, without VAT; 4 decimals at most. */
  unitPrice: Money;
  /** The same with VAT, for display; amounts of lines take VAT from the line, not from here. */
  unitPriceWithVat: Money;
  /** The first day on which it no longer holds, by the days of its list, discount and promotion; null = open. */
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
  /** The product; null where the catalogue has it no more. */
  product?: Maybe<Product>;
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

/** What was taken off a price. */
export type PriceDiscount = {
  __typename?: 'PriceDiscount';
  /** Before it, for one base unit, without VAT. */
  from: Money;
  /** Whether it would have gone below the floor price, and was held there. For the seller's people. */
  isHeldAtFloor?: Maybe<Scalars['Boolean']['output']>;
  /** What it is. */
  kind: PriceDiscountKind;
  /** In per cent of `from`, as it came out; 2 decimals. */
  percent: Scalars['Decimal']['output'];
  /** Of SEGMENT: which price group it is for. */
  priceGroup?: Maybe<Scalars['String']['output']>;
  /** Of PROMOTION: its name. */
  promotionName?: Maybe<Scalars['String']['output']>;
  /** After it; 4 decimals. */
  to: Money;
  /** First day on which it no longer holds; null = open. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** What kind of discount it is. */
export type PriceDiscountKind =
  /** Of a promotion. */
  | 'PROMOTION'
  /** Of the buyer's segment on the product's price group. */
  | 'SEGMENT';

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
  /** The product; null where the catalogue has it no more. */
  product?: Maybe<Product>;
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
  /** What was taken off, in this order: the segment's discount, then a promotion. */
  discounts: Array<PriceDiscount>;
  /** Exchange rates that were applied, in this order: from the list's currency to the buyer's, then to the one asked for. */
  exchange: Array<AppliedExchange>;
  /** The lowest price that leaves the least margin, in the buyer's currency; null = the cost is not known. For the seller's people. */
  floor?: Maybe<Money>;
  /** Whether `listPrice` includes VAT. */
  isVatIncluded: Scalars['Boolean']['output'];
  /** Level of the price that won. */
  level: PriceLevel;
  /** Name of its list. */
  listName: Scalars['String']['output'];
  /** What the list has for one base unit, in its own currency, with VAT where it includes it. */
  listPrice: Money;
  /** The date that the price was asked for. */
  pricingDate: Scalars['Date']['output'];
  /** The promotions that were considered, the one that was applied first; they don't add up. */
  promotions: Array<ConsideredPromotion>;
  /** The candidates that lost, each with the reason. */
  rejected: Array<RejectedPrice>;
  /** The quantity step that applies, in base units. */
  tierFrom: Scalars['Decimal']['output'];
  /** First day on which the list holds; null = open. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which the list no longer holds; null = open. */
  validUntil?: Maybe<Scalars['Date']['output']>;
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
  /** Whether it counts for buyers of other currencies too, at the exchange rate of the pricing date. */
  isConverted: Scalars['Boolean']['output'];
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
  /** The day from which its prices hold; null = the day on which it is published and, once it is, the beginning of the list. */
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
  /** Download of all wrong rows, each with its reason, for whoever uploaded the file; null where there are none. */
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
  /** `WRONG_STATUS`, `CHANGED_MEANWHILE` (compare it anew), `NOTHING_TO_DO`, `SAME_PERSON` (another must decide), `PERSON_NEEDED` (no program may), `DAY_PASSED` or `ERP_MANAGED`. */
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
  /** Agreed for the project, but nothing of the quantity is left. */
  | 'CAP_USED_UP'
  /** Its list holds no more. */
  | 'EXPIRED'
  /** A more specific level won. */
  | 'LESS_SPECIFIC'
  /** Another list of the level has a higher priority. */
  | 'LOWER_PRIORITY'
  /** A higher quantity step of the same level applies. */
  | 'LOWER_TIER'
  /** Another price is lower; of equal prices one is taken, always the same. */
  | 'NOT_CHEAPEST'
  /** Its list holds from a later day on. */
  | 'NOT_VALID_YET'
  /** Its list is of another contract than the one that is worked under. */
  | 'OTHER_CONTRACT'
  /** Its list is in another currency than the buyer's. */
  | 'OTHER_CURRENCY'
  /** The quantity is below the step. */
  | 'QUANTITY_TOO_SMALL'
  /** The segment's own list has a price; the base price less its discount counts only where it has none. */
  | 'SEGMENT_LIST_HAS_PRICE';

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

/** Which of several prices wins. */
export type PriceStrategy =
  /** The most specific level, even if another is lower. */
  | 'LEVEL'
  /** The lowest price of all levels. */
  | 'LOWEST';

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
  /**
   * The line by its prices, one part for nearly all. What goes beyond the cap of a project's price is a part
   * of its own at the next price, whose quantity step is decided by the whole line.
   */
  parts: Array<PricedPart>;
  /** The price of one base unit, and why it is this one; of a line in parts that of the first. */
  price: Price;
  /** What is priced. */
  product?: Maybe<Product>;
  /** Its id, also where the product can no longer be seen. */
  productId: Scalars['ID']['output'];
  /** The project that it was asked for; null = none. */
  projectId?: Maybe<Scalars['ID']['output']>;
  /** In base units. */
  quantity: Scalars['Decimal']['output'];
  /** Without VAT: the sum of its parts. */
  total: Money;
  /** What the line costs. */
  totalWithVat: Money;
  /** The VAT of its parts; 0 for goods sold without VAT. */
  vat: Money;
};

/** A part of a line that has one price. The amounts of a line are the sums of its parts. */
export type PricedPart = {
  __typename?: 'PricedPart';
  /** The price of one base unit, and why it is this one. */
  price: Price;
  /** In base units. */
  quantity: Scalars['Decimal']['output'];
  /** Quantity × unit price, rounded to kopecks, without VAT. */
  total: Money;
  /** What the part costs. */
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
  /** What it costs the seller; null = not known. For the seller's people. */
  cost?: Maybe<ProductCost>;
  /**
   * The lowest price without VAT that leaves the least margin of its price group: cost / (1 − margin),
   * in the seller's currency. Null = the cost is not known. For the seller's people.
   */
  floorPrice?: Maybe<Money>;
  id: Scalars['ID']['output'];
  isPriceShown: Scalars['Boolean']['output'];
  /**
   * The price of the viewer's organization for a quantity in base units on a date; under a contract
   * without the lists of other contracts. Without a quantity it is the price of one base unit or, where
   * all quantity steps begin above one, of the lowest step. The seller's people see base prices. Null = on
   * request, never zero: also where `isPriceShown` is false.
   * A quantity of zero or less is BAD_USER_INPUT, as is a currency that there is no exchange rate for.
   */
  price?: Maybe<Price>;
  /** What one base unit costs from which quantity on: each quantity at which it changes, lowest first, with discounts and promotions taken off. */
  priceTiers?: Maybe<Array<PriceTier>>;
  /** Which rate of VAT it has. */
  vatCode?: Maybe<VatCode>;
};


export type ProductcostArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
};


export type ProductfloorPriceArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
};


export type ProductpriceArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  date?: InputMaybe<Scalars['Date']['input']>;
  projectId?: InputMaybe<Scalars['ID']['input']>;
  quantity?: InputMaybe<Scalars['Decimal']['input']>;
};


export type ProductpriceTiersArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  date?: InputMaybe<Scalars['Date']['input']>;
};

/** What a product costs the seller. */
export type ProductCost = {
  __typename?: 'ProductCost';
  /** The day from which it holds. */
  activeFrom: Scalars['Date']['output'];
  /** For one base unit, without VAT; 4 decimals at most. */
  cost: Money;
};

/** What a product costs the seller. */
export type ProductCostInput = {
  /** The day from which it holds; null = today at the seller. */
  activeFrom?: InputMaybe<Scalars['Date']['input']>;
  /** For one base unit, without VAT; above zero, 4 decimals at most. */
  cost: Scalars['Decimal']['input'];
  /** Null = the seller's currency. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Which product. */
  productId: Scalars['ID']['input'];
};

/** What was noted. */
export type ProductCostsSet = {
  __typename?: 'ProductCostsSet';
  /** How many are new or other than before. */
  changed: Scalars['Int']['output'];
};

/**
 * An object that a customer builds or supplies, such as a site or a tender: prices may be agreed for it.
 * Seen by its customer and the seller's people.
 */
export type Project = {
  __typename?: 'Project';
  /** Where it is. */
  address?: Maybe<Scalars['String']['output']>;
  /** Short name in papers, unique within the customer. */
  code: Scalars['String']['output'];
  /** Since when it is known. */
  createdAt: Scalars['DateTime']['output'];
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** What people call it, unique within the customer. */
  name: Scalars['String']['output'];
  /** Whose project it is. */
  organization?: Maybe<Organization>;
  /** Prices agreed for it, those asked for last first. A customer sees those that hold or will, whatever is asked for. */
  prices: Array<ProjectPrice>;
  /** Whether lines can name it. */
  status: ProjectStatus;
};


/**
 * An object that a customer builds or supplies, such as a site or a tender: prices may be agreed for it.
 * Seen by its customer and the seller's people.
 */
export type ProjectpricesArgs = {
  status?: InputMaybe<Array<ProjectPriceStatus>>;
};

/** A page of projects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** The projects with their cursors. */
  edges: Array<ProjectEdge>;
  /** The projects. */
  nodes: Array<Project>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A project and its place in the list. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The project. */
  node: Project;
};

/** What one product costs for one project, up to a quantity and in a period. */
export type ProjectPrice = {
  __typename?: 'ProjectPrice';
  /** When. */
  askedAt: Scalars['DateTime']['output'];
  /** Who asked: `person:…` or `program:…`. For the seller's people. */
  askedBy?: Maybe<Scalars['String']['output']>;
  /** How much can be ordered at it in all, in base units. */
  cap: Scalars['Decimal']['output'];
  /** Who rejected or ended it. For the seller's people. */
  closedBy?: Maybe<Scalars['String']['output']>;
  /** Who of finance approved it; null where nobody has or needs to. For the seller's people. */
  financeApprovedBy?: Maybe<Scalars['String']['output']>;
  /** Which sales head approved it; null while nobody has. For the seller's people. */
  headApprovedBy?: Maybe<Scalars['String']['output']>;
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** What is left of it. */
  left: Scalars['Decimal']['output'];
  /** What the person who asked says of it. For the seller's people. */
  note?: Maybe<Scalars['String']['output']>;
  /** Of what. */
  product?: Maybe<Product>;
  /** Of what, also where the product can no longer be seen. */
  productId: Scalars['ID']['output'];
  /** For which project. */
  project?: Maybe<Project>;
  /** Why it was rejected or ended. For the seller's people. */
  reason?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  status: ProjectPriceStatus;
  /** For one base unit, without VAT, in the customer's currency. */
  unitPrice: Money;
  /** What orders have used of it, with what is being ordered now. */
  used: Scalars['Decimal']['output'];
  /** First day. */
  validFrom: Scalars['Date']['output'];
  /** First day on which it no longer holds. */
  validUntil: Scalars['Date']['output'];
  /** Whether it waits for a decision that the viewer may take. */
  viewerCanDecide: Scalars['Boolean']['output'];
};

/** It is asked for, decided or ended. */
export type ProjectPriceChanged = {
  __typename?: 'ProjectPriceChanged';
  /** As it is now. */
  price: ProjectPrice;
};

/** A page of prices of projects. */
export type ProjectPriceConnection = {
  __typename?: 'ProjectPriceConnection';
  /** The prices with their cursors. */
  edges: Array<ProjectPriceEdge>;
  /** The prices. */
  nodes: Array<ProjectPrice>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A price of a project and its place in the list. */
export type ProjectPriceEdge = {
  __typename?: 'ProjectPriceEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The price. */
  node: ProjectPrice;
};

/** The price as it is now, or why nothing was changed. */
export type ProjectPriceResult = ChangeOutdated | FourEyesNeeded | IdempotencyConflict | InvalidInput | NotFound | ProjectPriceChanged;

/** How far a price of a project is. */
export type ProjectPriceStatus =
  /** Holds in its days, until its cap is used up. */
  | 'ACTIVE'
  /** Waits for a sales head. */
  | 'ASKED'
  /** Was ended before its day, or taken back. */
  | 'ENDED'
  /** Waits for finance: it is below the floor price, or the cost is unknown. */
  | 'HEAD_APPROVED'
  /** Never held. */
  | 'REJECTED';

/** The project is saved. */
export type ProjectSaved = {
  __typename?: 'ProjectSaved';
  /** As it is now. */
  project: Project;
};

/** Whether a project goes on. */
export type ProjectStatus =
  /** It is over. */
  | 'CLOSED'
  /** Lines can name it. */
  | 'OPEN';

/** A lower price for some days. Read by the seller's people and by the customers whom it is for. */
export type Promotion = {
  __typename?: 'Promotion';
  /** Stable and opaque. */
  id: Scalars['ID']['output'];
  /** On prices of which levels; by default not on what was agreed with the customer. */
  levels: Array<PriceLevel>;
  /** Whether it may go below the floor price. */
  mayGoBelowFloor?: Maybe<Scalars['Boolean']['output']>;
  /** From which quantity of a line, in base units; 0 = from any. */
  minimumQuantity: Scalars['Decimal']['output'];
  /** For people. */
  name: Scalars['String']['output'];
  /** Only for this customer; null = for all. */
  organization?: Maybe<Organization>;
  /** What it takes off, in per cent; null where it has a price of its own. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** Only for products of these price groups; null = not held to groups. */
  priceGroups?: Maybe<Array<Scalars['String']['output']>>;
  /** How many products it names; null = it is not held to single products. */
  productCount?: Maybe<Scalars['Int']['output']>;
  /** The first products that it names. */
  products: Array<Product>;
  /** Only for customers of this segment; null = of all. */
  segment?: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  status: PromotionStatus;
  /** What one base unit costs, without VAT; null where it is per cent. */
  unitPrice?: Maybe<Money>;
  /** First day. */
  validFrom: Scalars['Date']['output'];
  /** First day on which it no longer holds. */
  validUntil: Scalars['Date']['output'];
};


/** A lower price for some days. Read by the seller's people and by the customers whom it is for. */
export type PromotionproductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of promotions. */
export type PromotionConnection = {
  __typename?: 'PromotionConnection';
  /** The promotions with their cursors. */
  edges: Array<PromotionEdge>;
  /** The promotions. */
  nodes: Array<Promotion>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A promotion and its place in the list. */
export type PromotionEdge = {
  __typename?: 'PromotionEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The promotion. */
  node: Promotion;
};

/** Which promotions; all conditions together. */
export type PromotionFilter = {
  /** Only those that hold on this day. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** Any of these; of no use to a customer. */
  status?: InputMaybe<Array<PromotionStatus>>;
};

/** What became of a promotion. */
export type PromotionOutcome =
  /** It is in the price. */
  | 'APPLIED'
  /** Another one is better for the buyer; they don't add up. */
  | 'NOT_BEST'
  /** The price is not above its own already. */
  | 'NOT_CHEAPER'
  /** It has a price in another currency than the buyer's. */
  | 'OTHER_CURRENCY'
  /** It is not for prices of this level. */
  | 'OTHER_LEVEL'
  /** The quantity is below its own. */
  | 'QUANTITY_TOO_SMALL';

/** How far a promotion is. */
export type PromotionStatus =
  /** Holds in its days. */
  | 'APPROVED'
  /** Waits for another person. */
  | 'ASKED'
  /** Was ended before its day. */
  | 'ENDED'
  /** Never held. */
  | 'REJECTED';

/** A promotion to ask for. */
export type ProposePromotionInput = {
  /** Of `unitPrice`; null = the seller's currency. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** On prices of which levels. */
  levels?: Array<PriceLevel>;
  /** Whether it may go below the floor price; a sales head has to approve that. */
  mayGoBelowFloor?: Scalars['Boolean']['input'];
  /** From which quantity of a line, in base units. */
  minimumQuantity?: Scalars['Decimal']['input'];
  /** For people; 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** For whoever decides; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Only for this customer. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** What it takes off: above 0, below 100, 2 decimals at most. Either this or `unitPrice`. */
  percent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Only for products of these price groups, at most 100; not together with `productIds`. */
  priceGroups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only for these products, at most 10,000. */
  productIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only for customers of this segment; not together with `organizationId`. */
  segment?: InputMaybe<Scalars['String']['input']>;
  /** What one base unit costs, without VAT; 4 decimals at most. */
  unitPrice?: InputMaybe<Scalars['Decimal']['input']>;
  /** First day. */
  validFrom: Scalars['Date']['input'];
  /** First day on which it no longer holds. */
  validUntil: Scalars['Date']['input'];
};

/** Asked for, or why not. */
export type ProposePromotionResult = ChangeAsked | IdempotencyConflict | InvalidInput | NotFound;

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
  /**
   * Credit notes, corrections and write-offs, newest first. Customers see their own that are booked, the
   * seller's people those of all.
   */
  adjustments: AdjustmentConnection;
  /**
   * What the seller's bank statements tell of money received, the newest first: each entry with the payer
   * and the invoices that it seems to be for. Of the seller's people.
   */
  bankEntries: BankEntryConnection;
  /** A bank statement that was imported; null where there is none of the id. */
  bankStatement?: Maybe<BankStatement>;
  /**
   * Changes of discounts, promotions and floor margins that somebody asked for, newest first; with status
   * ASKED the queue of those who approve. For the seller's people.
   */
  changeRequests: ChangeRequestConnection;
  /**
   * What was asked to be changed of credit lines, newest first: with status ASKED the queue of those who
   * approve. For the seller's people.
   */
  creditChanges: CreditChangeConnection;
  /**
   * What a product costs a customer, as the customer sees it in `Product.price`; null = on request. For
   * the seller's people.
   */
  customerPrice?: Maybe<Price>;
  /**
   * Customers that owe something or have paid in advance, in one currency each; for the seller's people.
   * One row is one customer in one currency.
   */
  debtors: DebtorConnection;
  /**
   * What segments of customers get off the prices of price groups. On level SEGMENT a price is the
   * segment's list price less this discount; where the segment has no list price of a product it is the
   * base price less the discount. For the seller's people.
   */
  discountMatrix: DiscountMatrix;
  /** Exchange rates as they hold on a day, by currency. For everybody who sees prices. */
  exchangeRates: Array<ExchangeRate>;
  /** The least margins that prices leave, by price group. For the seller's people. */
  floorMargins: Array<FloorMargin>;
  /** Invoices, newest first. Customers see their own, the seller's people those of all. */
  invoices: InvoiceConnection;
  /** Internal: those of the projects that are the organization's and go on; 5,000 ids at most. */
  openProjects: Array<Project>;
  /**
   * A payment that somebody began online; null where there is none of the id, or it is another
   * organization's.
   */
  paymentIntent?: Maybe<PaymentIntent>;
  /** Payments received, newest first. Customers see their own, the seller's people those of all. */
  payments: PaymentConnection;
  /** What changed discounts would make of the prices of products, before they are asked for. For the seller's people. */
  previewDiscounts: PreviewDiscountsResult;
  /** The journal of prices that differ between portal and ERP, the latest found first. Needs `pricelists:read`, at the seller. */
  priceDiscrepancies: PriceDiscrepancyConnection;
  /** What a file of prices looks like: its form, columns and first rows, with the mapping that would be used. Needs `pricelists:write`. */
  priceFilePreview: PriceFilePreviewResult;
  /** Internal: prices of lines for an organization (under a contract) now, each by itself, without keeping them. Lines without a price are left out. */
  priceLines: Array<PricedLine>;
  /** One price list; null where there is none. Needs `pricelists:read`, at the seller. */
  priceList?: Maybe<PriceList>;
  /** Price lists, the most specific level first, then by name. For the seller's people; customers see their prices, not lists. */
  priceLists: PriceListConnection;
  /** One of them; null where there is none. Needs `pricelists:read`, at the seller. */
  pricePublication?: Maybe<PricePublication>;
  /** Changes of price lists, latest first: drafts, those that wait for a second person, and what was published. Needs `pricelists:read`, at the seller. */
  pricePublications: PricePublicationConnection;
  /** A project; null when unknown or another customer's. */
  project?: Maybe<Project>;
  /**
   * Prices of projects, those asked for last first; with the states ASKED and HEAD_APPROVED the queue of
   * those who approve. For the seller's people.
   */
  projectPrices: ProjectPriceConnection;
  /**
   * Objects that customers build (объекты), newest first. A customer sees its own; the seller's people
   * all, or those of one customer.
   */
  projects: ProjectConnection;
  /**
   * Promotions, the newest first. The seller's people with `pricelists:read` see all; a customer those
   * that hold for it today.
   */
  promotions: PromotionConnection;
  /** What all customers owe, by currency, and how fast they pay; for the seller's people. */
  receivables: Array<Receivables>;
  /** Internal: what the page of the built-in provider shows; null where nothing is to be paid by this key. */
  sandboxPayment?: Maybe<SandboxPayment>;
  /** The seller's legal entities and how their books are kept. For the seller's people. */
  sellerEntities: Array<SellerEntity>;
  /** Rates of VAT of all times, by code and day. For everybody who sees prices. */
  vatRates: Array<VatRate>;
};


export type QueryadjustmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AdjustmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerybankEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BankEntryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerybankStatementArgs = {
  id: Scalars['ID']['input'];
};


export type QuerychangeRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChangeRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerycreditChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CreditChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerycustomerPriceArgs = {
  input: CustomerPriceInput;
};


export type QuerydebtorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DebtorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<DebtorSort>;
};


export type QuerydiscountMatrixArgs = {
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryexchangeRatesArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryinvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryopenProjectsArgs = {
  ids: Array<Scalars['ID']['input']>;
  organizationId: Scalars['ID']['input'];
};


export type QuerypaymentIntentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerypreviewDiscountsArgs = {
  input: PreviewDiscountsInput;
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


export type QueryprojectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryprojectPricesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<Array<ProjectPriceStatus>>;
};


export type QueryprojectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<ProjectStatus>;
};


export type QuerypromotionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PromotionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryreceivablesArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
  sellerId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerysandboxPaymentArgs = {
  key: Scalars['String']['input'];
};

/** A product and how much of it. */
export type QuoteLineInput = {
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** The organization's project that it is for; another's counts as none. */
  projectId?: InputMaybe<Scalars['ID']['input']>;
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

/** A higher limit for a time. */
export type RaiseCreditLimitInput = {
  /** Its first day; null = the day of the approval. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** The whole limit while it lasts, in the account's currency; above the usual one. */
  limit: Scalars['Decimal']['input'];
  /** The customer; one with a limit. */
  organizationId: Scalars['ID']['input'];
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The first day after it. */
  until: Scalars['Date']['input'];
};

/** What all customers owe in one currency. */
export type Receivables = {
  __typename?: 'Receivables';
  /** Open invoices by how long they are past due. */
  ageing: Ageing;
  /** Unpaid invoices and goods not invoiced, less what is paid in advance. */
  balance: Money;
  /**
   * Days sales outstanding: unpaid invoices and goods not invoiced, divided by what was sold in the days
   * looked back on, times those days; one decimal. Null where nothing was sold.
   */
  dso?: Maybe<Scalars['Decimal']['output']>;
  /** What is past due, less payments not yet matched, customer by customer. */
  overdue: Money;
  /** How many customers have something overdue. */
  overdueCount: Scalars['Int']['output'];
};

/** A webhook as it came (Standard Webhooks). */
export type ReceiveWebhookInput = {
  /** The body's text, not read yet. */
  body: Scalars['String']['input'];
  /** The header `webhook-id`. */
  id: Scalars['String']['input'];
  /** Which provider, as the address names it. */
  provider: Scalars['String']['input'];
  /** The header `webhook-signature`: `v1,` and an HMAC-SHA256 in base64; several with spaces between. */
  signature: Scalars['String']['input'];
  /** The header `webhook-timestamp`: seconds since 1970. */
  timestamp: Scalars['String']['input'];
};

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
  /** The contract that the payment is for: its invoices are paid before others. */
  contractId?: InputMaybe<Scalars['ID']['input']>;
  /** What the customer settles in, or owes something in. */
  currency: Scalars['CurrencyCode']['input'];
  /** Number of the payment order, or the provider's id; 1 to 100 characters. */
  externalId: Scalars['String']['input'];
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** Pays this invoice first; its seller entity and contract are taken over. */
  invoiceId?: InputMaybe<Scalars['ID']['input']>;
  /** Pays these invoices next, in this order; at most 200, all of one seller entity. */
  invoiceIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Who paid. */
  organizationId: Scalars['ID']['input'];
  /** At most 500 characters. */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** Not in the future, at most 10 years ago. */
  receivedOn: Scalars['Date']['input'];
  /** The legal entity of the seller that was paid; null = the invoice's, the contract's, or the main one. */
  sellerId?: InputMaybe<Scalars['ID']['input']>;
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

/** A price that might have been, and lost. */
export type RejectedPrice = {
  __typename?: 'RejectedPrice';
  /** Level of the price. */
  level: PriceLevel;
  /** Name of its list. */
  listName: Scalars['String']['output'];
  /** Why it lost. */
  reason: PriceRejection;
  /** The quantity step, in base units. */
  tierFrom: Scalars['Decimal']['output'];
  /** For one base unit, without VAT, in the currency of its list or the buyer's; the segment's discount is taken off. */
  unitPrice: Money;
  /** First day on which its list holds; null = open. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which its list no longer holds; null = open. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Muted, or not any more. */
export type RemindersMuted = {
  __typename?: 'RemindersMuted';
  /** The payer. */
  organization: Organization;
};

/** A payment that is taken back. */
export type ReversePaymentInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the payment. */
  paymentId: Scalars['ID']['input'];
  /** 1 to 500 characters; the customer reads it. */
  reason: Scalars['String']['input'];
};

/** The payment, or why it still counts. */
export type ReversePaymentResult = IdempotencyConflict | InvalidInput | NotFound | PaymentReversed;

/** What the built-in provider plays. */
export type SandboxAction =
  /** The bank refuses. */
  | 'FAIL'
  /** The money is there, and its webhook comes twice. */
  | 'NOTIFY_TWICE'
  /** The money is there, and the webhook comes at once. */
  | 'PAY'
  /** The money is there, and the webhook comes a minute late. */
  | 'PAY_LATER'
  /** The money that was paid is taken back. */
  | 'REVERSE';

/** What the page of the built-in provider shows. */
export type SandboxPayment = {
  __typename?: 'SandboxPayment';
  /** How much is to be paid. */
  amount: Money;
  /** Numbers of the invoices. */
  invoiceNumbers: Array<Scalars['String']['output']>;
  /** Address in the portal to go back to. */
  returnAddress: Scalars['String']['output'];
  /** How far it is. */
  status: PaymentIntentStatus;
};

/** A project to make or change. */
export type SaveProjectInput = {
  /** At most 500 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 50 characters, unique within the customer. */
  code: Scalars['String']['input'];
  /** Which one; null makes one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** 1 to 200 characters, unique within the customer. */
  name: Scalars['String']['input'];
  /** Whose it is; it stays theirs. */
  organizationId: Scalars['ID']['input'];
  /** CLOSED ends it: lines can't name it any more. */
  status?: ProjectStatus;
};

/** The project, or why it is not saved. */
export type SaveProjectResult = IdempotencyConflict | InvalidInput | NotFound | ProjectSaved;

/** What a segment gets off the prices of a price group for some days; such periods of one segment and group never overlap. */
export type SegmentDiscount = {
  __typename?: 'SegmentDiscount';
  /** Above 0, below 100; 2 decimals at most. */
  percent: Scalars['Decimal']['output'];
  /** Which products. */
  priceGroup: Scalars['String']['output'];
  /** Which customers. */
  segment: Scalars['String']['output'];
  /** First day; null = open. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null = open. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A discount that is asked for. */
export type SegmentDiscountChange = {
  __typename?: 'SegmentDiscountChange';
  /** What holds in these days without it. */
  before: Array<SegmentDiscount>;
  /** Null = none in these days. */
  percent?: Maybe<Scalars['Decimal']['output']>;
  /** Which products. */
  priceGroup: Scalars['String']['output'];
  /** Which customers. */
  segment: Scalars['String']['output'];
  /** First day; null = open. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer holds; null = open. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A discount as it is to be. */
export type SegmentDiscountInput = {
  /** Above 0, below 100, 2 decimals at most; null = none in these days. */
  percent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Which products; 1 to 100 characters. */
  priceGroup: Scalars['String']['input'];
  /** Which customers; 1 to 100 characters. */
  segment: Scalars['String']['input'];
  /** First day; null = open. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** First day on which it no longer holds; null = open. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A legal entity of the seller: a party of contracts, invoices and the ledger of its own. */
export type SellerEntity = {
  __typename?: 'SellerEntity';
  /** The first day that is open for booking; null = all are. */
  lockedUntil?: Maybe<Scalars['Date']['output']>;
  /** The company. */
  organization: Organization;
  /** False for one that sells without VAT (без НДС). */
  paysVat: Scalars['Boolean']['output'];
  /** Which of several prices wins. */
  priceStrategy: PriceStrategy;
  /** Where VAT is rounded: its documents and its ERP do it the same way. */
  vatRounding: VatRounding;
};

/** The settings hold from now on. */
export type SellerEntitySet = {
  __typename?: 'SellerEntitySet';
  /** As it is now. */
  sellerEntity: SellerEntity;
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
  /** Stops all ordering until set back; `stopOrdering` does it at once. */
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
  /** Why it is asked for; at most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** New terms wait for another person, or why they do not; CreditTermsSet where they hold already. */
export type SetCreditTermsResult = CreditTermsAwaitApproval | CreditTermsSet | IdempotencyConflict | InvalidInput | NotFound;

/** Exchange rates to note. */
export type SetExchangeRatesInput = {
  /** 1 to 1,000, each currency once a day. */
  rates: Array<ExchangeRateInput>;
  /** Where they are from; 1 to 100 characters. */
  source: Scalars['String']['input'];
};

/** Noted, or why not. */
export type SetExchangeRatesResult = ExchangeRatesSet | InvalidInput;

/** Who pays for whom. */
export type SetPayerInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** The customer whose orders another pays: a branch. */
  organizationId: Scalars['ID']['input'];
  /** The customer that pays; null = itself again. */
  payerId?: InputMaybe<Scalars['ID']['input']>;
};

/** The payer is set, or why not. */
export type SetPayerResult = IdempotencyConflict | InvalidInput | NotFound | PayerSet;

/** Costs of products. */
export type SetProductCostsInput = {
  /** 1 to 1,000, each product once. */
  costs: Array<ProductCostInput>;
};

/** Noted, or why not. */
export type SetProductCostsResult = InvalidInput | ProductCostsSet;

/** How a legal entity of the seller prices and taxes. */
export type SetSellerEntityInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** The company; one of `sellerEntities`. */
  organizationId: Scalars['ID']['input'];
  /** False for one that sells without VAT. */
  paysVat: Scalars['Boolean']['input'];
  /** Which of several prices wins. */
  priceStrategy: PriceStrategy;
  /** Where VAT is rounded. */
  vatRounding: VatRounding;
};

/** The settings, or why they stay as they were. */
export type SetSellerEntityResult = IdempotencyConflict | NotFound | SellerEntitySet;

/** Rates of VAT of products. */
export type SetVatCodesInput = {
  /** 1 to 1,000, each product once. */
  codes: Array<VatCodeInput>;
};

/** Noted, or why not. */
export type SetVatCodesResult = InvalidInput | VatCodesSet;

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

/** A statement of account for a period. Sums above zero are owed by the customer, below zero by the seller. */
export type Statement = {
  __typename?: 'Statement';
  /** What is owed when the last day ends: `opening + debit − credit`. */
  closing: Money;
  /** Turnover in credit: payments. */
  credit: Money;
  /** Turnover in debit: goods, less credit notes. */
  debit: Money;
  /** The first day. */
  from: Scalars['Date']['output'];
  /** Every document of the period, in order of its day. */
  lines: StatementLineConnection;
  /** What was owed when the first day began. */
  opening: Money;
  /** Whose account it is. */
  organization: Organization;
  /** The first day after it. */
  until: Scalars['Date']['output'];
};


/** A statement of account for a period. Sums above zero are owed by the customer, below zero by the seller. */
export type StatementlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The file is written. */
export type StatementExported = {
  __typename?: 'StatementExported';
  /** How many lines it has. */
  count: Scalars['Int']['output'];
  /** Where whoever asked downloads it from, for a day. */
  url: Scalars['String']['output'];
};

/** A form of statement files. */
export type StatementFormat =
  /** Comma-separated, UTF-8 with byte order mark. */
  | 'CSV'
  /** A paper to print. */
  | 'PDF'
  /** An Excel workbook. */
  | 'XLSX';

/** A document that changed what is owed. */
export type StatementLine = {
  __typename?: 'StatementLine';
  /** The credit note, correction or write-off, where it is one. */
  adjustment?: Maybe<Adjustment>;
  /** What is owed after it. */
  balance: Money;
  /** What it took off the debt; of a reversed payment below zero. Null for one that stands in debit. */
  credit?: Maybe<Money>;
  /** The day it is booked under. */
  day: Scalars['Date']['output'];
  /** What it added to the debt; of a credit note below zero. Null for one that stands in credit. */
  debit?: Maybe<Money>;
  /** The invoice, where it is one. */
  invoice?: Maybe<Invoice>;
  /** What sort of document it is. */
  kind: StatementLineKind;
  /** The document's number, as its paper has it. */
  number: Scalars['String']['output'];
  /** The payment, where it is one or reverses one. */
  payment?: Maybe<Payment>;
};

/** A page of a statement's lines. */
export type StatementLineConnection = {
  __typename?: 'StatementLineConnection';
  /** The lines with their cursors. */
  edges: Array<StatementLineEdge>;
  /** The lines. */
  nodes: Array<StatementLine>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A line and its place in the statement. */
export type StatementLineEdge = {
  __typename?: 'StatementLineEdge';
  /** Pass it as `after` to go on from here. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: StatementLine;
};

/** Sorts of documents in a statement. */
export type StatementLineKind =
  /** An opening balance, a rounding, a mistake. */
  | 'CORRECTION'
  /** For goods returned or priced too high. */
  | 'CREDIT_NOTE'
  /** Money received. */
  | 'PAYMENT'
  /** Takes an earlier document back. */
  | 'REVERSAL'
  /** Goods delivered, with their invoice. */
  | 'SHIPMENT'
  /** Paid under another contract and moved here, or away; only in a statement of one contract. */
  | 'TRANSFER'
  /** A debt that was given up. */
  | 'WRITE_OFF';

/** Whose ordering to stop. */
export type StopOrderingInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** The customer. */
  organizationId: Scalars['ID']['input'];
  /** 1 to 500 characters; for the audit log. */
  reason: Scalars['String']['input'];
};

/** Ordering is stopped, or why not. */
export type StopOrderingResult = CreditTermsSet | IdempotencyConflict | InvalidInput | NotFound;

/** A raise of the limit for a time. */
export type TemporaryRaise = {
  __typename?: 'TemporaryRaise';
  /** Its first day; null while it waits to begin with its approval. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The whole limit while it lasts. */
  limit: Money;
  /** The first day after it. */
  until: Scalars['Date']['output'];
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

/** Which rate of VAT the law has for goods. */
export type VatCode =
  /** The general rate. */
  | 'GENERAL'
  /** Without VAT (без НДС), which is not 0 %. */
  | 'NONE'
  /** The reduced rate: food, goods for children, books, medicine. */
  | 'REDUCED'
  /** 0 %: exports. */
  | 'ZERO';

/** Which rate of VAT a product has. */
export type VatCodeInput = {
  /** Its rate. */
  code: VatCode;
  /** Which product. */
  productId: Scalars['ID']['input'];
};

/** What was noted. */
export type VatCodesSet = {
  __typename?: 'VatCodesSet';
  /** How many are other than before. */
  changed: Scalars['Int']['output'];
};

/** A rate of VAT and its days. */
export type VatRate = {
  __typename?: 'VatRate';
  /** Which rate of the law. */
  code: VatCode;
  /** Per cent. */
  percent: Scalars['Decimal']['output'];
  /** First day. */
  validFrom: Scalars['Date']['output'];
  /** First day on which it no longer holds; null = open. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Where VAT is rounded. */
export type VatRounding =
  /** Once on the document's total. */
  | 'DOCUMENT'
  /** On each line; the total is their sum. */
  | 'LINE';

/** A request to take back. */
export type WithdrawChangeInput = {
  /** Id of the request. */
  id: Scalars['ID']['input'];
};

/** A debt to give up. */
export type WriteOffInput = {
  /** At most what is open of it; null = all of that. */
  amount?: InputMaybe<Scalars['Decimal']['input']>;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: Scalars['ID']['input'];
  /** The invoice. */
  invoiceId: Scalars['ID']['input'];
  /** 1 to 500 characters; the customer reads it. */
  reason: Scalars['String']['input'];
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
  Project: Project;
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
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdjustmentResult:
    | ( AdjustmentMadeMapper & { __typename: 'AdjustmentMade' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PeriodIsClosed & { __typename: 'PeriodIsClosed' } )
  ;
  AllocatePaymentResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PaymentAllocatedMapper & { __typename: 'PaymentAllocated' } )
  ;
  ChangeDiscountsResult:
    | ( Omit<ChangeAsked, 'request'> & { request: _RefType['ChangeRequest'] } & { __typename: 'ChangeAsked' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  ChangeFloorMarginsResult:
    | ( Omit<ChangeAsked, 'request'> & { request: _RefType['ChangeRequest'] } & { __typename: 'ChangeAsked' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  ClosePeriodResult:
    | ( FourEyesNeeded & { __typename: 'FourEyesNeeded' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PeriodClosedMapper & { __typename: 'PeriodClosed' } )
  ;
  ConfirmBankEntriesResult:
    | ( BankEntriesConfirmedMapper & { __typename: 'BankEntriesConfirmed' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  CreatePriceListResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PriceListCreated, 'list'> & { list: _RefType['PriceList'] } & { __typename: 'PriceListCreated' } )
  ;
  CreditChangeResult:
    | ( CreditTermsAwaitApprovalMapper & { __typename: 'CreditTermsAwaitApproval' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  DecideAdjustmentResult:
    | ( AdjustmentMadeMapper & { __typename: 'AdjustmentMade' } )
    | ( FourEyesNeeded & { __typename: 'FourEyesNeeded' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  DecideChangeResult:
    | ( Omit<ChangeDecided, 'request'> & { request: _RefType['ChangeRequest'] } & { __typename: 'ChangeDecided' } )
    | ( ChangeOutdated & { __typename: 'ChangeOutdated' } )
    | ( FourEyesNeeded & { __typename: 'FourEyesNeeded' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  DecideCreditTermsResult:
    | ( CreditChangeRejectedMapper & { __typename: 'CreditChangeRejected' } )
    | ( CreditTermsSetMapper & { __typename: 'CreditTermsSet' } )
    | ( FourEyesNeeded & { __typename: 'FourEyesNeeded' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  EndPromotionResult:
    | ( Omit<ChangeAsked, 'request'> & { request: _RefType['ChangeRequest'] } & { __typename: 'ChangeAsked' } )
    | ( ChangeOutdated & { __typename: 'ChangeOutdated' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ExplainPriceDiscrepanciesResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<PriceDiscrepanciesExplained, 'discrepancies'> & { discrepancies: Array<_RefType['PriceDiscrepancy']> } & { __typename: 'PriceDiscrepanciesExplained' } )
  ;
  ExportStatementResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( StatementExported & { __typename: 'StatementExported' } )
  ;
  HoldCreditResult:
    | ( CreditHeld & { __typename: 'CreditHeld' } )
    | ( Omit<CreditShort, 'policy'> & { policy: _RefType['CreditPolicy'] } & { __typename: 'CreditShort' } )
  ;
  IgnoreBankEntryResult:
    | ( BankEntryIgnoredMapper & { __typename: 'BankEntryIgnored' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  ImportBankStatementResult:
    | ( BankStatementImportedMapper & { __typename: 'BankStatementImported' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  MuteRemindersResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<RemindersMuted, 'organization'> & { organization: _RefType['Organization'] } & { __typename: 'RemindersMuted' } )
  ;
  PayInvoicesResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OnlinePaymentUnavailable & { __typename: 'OnlinePaymentUnavailable' } )
    | ( PaymentBegunMapper & { __typename: 'PaymentBegun' } )
  ;
  PreviewDiscountsResult:
    | ( Omit<DiscountPreview, 'lines'> & { lines: Array<_RefType['DiscountPreviewLine']> } & { __typename: 'DiscountPreview' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  PriceFilePreviewResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PriceFilePreviewMapper & { __typename: 'PriceFilePreview' } )
  ;
  PricePublicationResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PricePublicationRefused & { __typename: 'PricePublicationRefused' } )
    | ( Omit<PricePublicationSaved, 'publication'> & { publication: _RefType['PricePublication'] } & { __typename: 'PricePublicationSaved' } )
  ;
  ProjectPriceResult:
    | ( ChangeOutdated & { __typename: 'ChangeOutdated' } )
    | ( FourEyesNeeded & { __typename: 'FourEyesNeeded' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ProjectPriceChanged, 'price'> & { price: _RefType['ProjectPrice'] } & { __typename: 'ProjectPriceChanged' } )
  ;
  ProposePromotionResult:
    | ( Omit<ChangeAsked, 'request'> & { request: _RefType['ChangeRequest'] } & { __typename: 'ChangeAsked' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
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
  ReversePaymentResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PaymentReversedMapper & { __typename: 'PaymentReversed' } )
  ;
  SaveProjectResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( Omit<ProjectSaved, 'project'> & { project: _RefType['Project'] } & { __typename: 'ProjectSaved' } )
  ;
  SetCreditTermsResult:
    | ( CreditTermsAwaitApprovalMapper & { __typename: 'CreditTermsAwaitApproval' } )
    | ( CreditTermsSetMapper & { __typename: 'CreditTermsSet' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
  SetExchangeRatesResult:
    | ( ExchangeRatesSet & { __typename: 'ExchangeRatesSet' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
  ;
  SetPayerResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( PayerSetMapper & { __typename: 'PayerSet' } )
  ;
  SetProductCostsResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( ProductCostsSet & { __typename: 'ProductCostsSet' } )
  ;
  SetSellerEntityResult:
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( SellerEntitySetMapper & { __typename: 'SellerEntitySet' } )
  ;
  SetVatCodesResult:
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( VatCodesSet & { __typename: 'VatCodesSet' } )
  ;
  StopOrderingResult:
    | ( CreditTermsSetMapper & { __typename: 'CreditTermsSet' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( ChangeOutdated & { __typename: 'ChangeOutdated' } )
    | ( Omit<CreditShort, 'policy'> & { policy: _RefType['CreditPolicy'] } & { __typename: 'CreditShort' } )
    | ( FourEyesNeeded & { __typename: 'FourEyesNeeded' } )
    | ( IdempotencyConflict & { __typename: 'IdempotencyConflict' } )
    | ( InvalidInput & { __typename: 'InvalidInput' } )
    | ( NotFound & { __typename: 'NotFound' } )
    | ( OnlinePaymentUnavailable & { __typename: 'OnlinePaymentUnavailable' } )
    | ( PeriodIsClosed & { __typename: 'PeriodIsClosed' } )
    | ( PricePublicationRefused & { __typename: 'PricePublicationRefused' } )
    | ( PricesMissing & { __typename: 'PricesMissing' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActInSandboxInput: ActInSandboxInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Adjustment: ResolverTypeWrapper<AdjustmentMapper>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AdjustmentConnection: ResolverTypeWrapper<AdjustmentConnectionMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdjustmentEdge: ResolverTypeWrapper<Omit<AdjustmentEdge, 'node'> & { node: ResolversTypes['Adjustment'] }>;
  AdjustmentFilter: AdjustmentFilter;
  AdjustmentKind: ResolverTypeWrapper<'CREDIT_NOTE' | 'CORRECTION' | 'WRITE_OFF'>;
  AdjustmentMade: ResolverTypeWrapper<AdjustmentMadeMapper>;
  AdjustmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustmentResult']>;
  AdjustmentStatus: ResolverTypeWrapper<'ASKED' | 'BOOKED' | 'REJECTED'>;
  Ageing: ResolverTypeWrapper<Ageing>;
  AllocatePaymentInput: AllocatePaymentInput;
  AllocatePaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AllocatePaymentResult']>;
  AllowShippingInput: AllowShippingInput;
  AppliedExchange: ResolverTypeWrapper<AppliedExchange>;
  AskProjectPriceInput: AskProjectPriceInput;
  BankEntriesConfirmed: ResolverTypeWrapper<BankEntriesConfirmedMapper>;
  BankEntry: ResolverTypeWrapper<BankEntryMapper>;
  BankEntryConnection: ResolverTypeWrapper<BankEntryConnectionMapper>;
  BankEntryEdge: ResolverTypeWrapper<Omit<BankEntryEdge, 'node'> & { node: ResolversTypes['BankEntry'] }>;
  BankEntryFault: ResolverTypeWrapper<BankEntryFault>;
  BankEntryFilter: BankEntryFilter;
  BankEntryIgnored: ResolverTypeWrapper<BankEntryIgnoredMapper>;
  BankEntryRefusal: ResolverTypeWrapper<BankEntryRefusal>;
  BankEntryStatus: ResolverTypeWrapper<'PROPOSED' | 'CONFIRMED' | 'IGNORED' | 'WRONG'>;
  BankMatchCertainty: ResolverTypeWrapper<'INVOICE' | 'TAX_ID' | 'ACCOUNT' | 'NAME'>;
  BankStatement: ResolverTypeWrapper<BankStatementMapper>;
  BankStatementFormat: ResolverTypeWrapper<'CLIENT_BANK' | 'CAMT_053' | 'TABLE'>;
  BankStatementImported: ResolverTypeWrapper<BankStatementImportedMapper>;
  ChangeAsked: ResolverTypeWrapper<Omit<ChangeAsked, 'request'> & { request: ResolversTypes['ChangeRequest'] }>;
  ChangeDecided: ResolverTypeWrapper<Omit<ChangeDecided, 'request'> & { request: ResolversTypes['ChangeRequest'] }>;
  ChangeDiscountsInput: ChangeDiscountsInput;
  ChangeDiscountsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeDiscountsResult']>;
  ChangeFloorMarginsInput: ChangeFloorMarginsInput;
  ChangeFloorMarginsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeFloorMarginsResult']>;
  ChangeOutdated: ResolverTypeWrapper<ChangeOutdated>;
  ChangeRequest: ResolverTypeWrapper<ChangeRequestMapper>;
  ChangeRequestConnection: ResolverTypeWrapper<ChangeRequestConnectionMapper>;
  ChangeRequestEdge: ResolverTypeWrapper<Omit<ChangeRequestEdge, 'node'> & { node: ResolversTypes['ChangeRequest'] }>;
  ChangeRequestFilter: ChangeRequestFilter;
  ChangeRequestKind: ResolverTypeWrapper<'DISCOUNTS' | 'PROMOTION' | 'PROMOTION_END' | 'FLOOR_MARGINS'>;
  ChangeRequestStatus: ResolverTypeWrapper<'ASKED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN'>;
  ClosePeriodInput: ClosePeriodInput;
  ClosePeriodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClosePeriodResult']>;
  ConfirmBankEntriesInput: ConfirmBankEntriesInput;
  ConfirmBankEntriesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmBankEntriesResult']>;
  ConfirmBankEntryInput: ConfirmBankEntryInput;
  ConsideredPromotion: ResolverTypeWrapper<ConsideredPromotionMapper>;
  Contract: ResolverTypeWrapper<Contract>;
  CorrectBalanceInput: CorrectBalanceInput;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  CreatePriceListInput: CreatePriceListInput;
  CreatePriceListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePriceListResult']>;
  Credit: ResolverTypeWrapper<CreditMapper>;
  CreditBasis: ResolverTypeWrapper<'ORDERED' | 'SHIPPED' | 'INVOICED'>;
  CreditBlock: ResolverTypeWrapper<CreditBlockMapper>;
  CreditBlockLevel: ResolverTypeWrapper<'WARN' | 'HOLD_SHIPMENT' | 'PREPAID_ONLY' | 'STOP'>;
  CreditChange: ResolverTypeWrapper<CreditChangeMapper>;
  CreditChangeConnection: ResolverTypeWrapper<CreditChangeConnectionMapper>;
  CreditChangeEdge: ResolverTypeWrapper<Omit<CreditChangeEdge, 'node'> & { node: ResolversTypes['CreditChange'] }>;
  CreditChangeFilter: CreditChangeFilter;
  CreditChangeKind: ResolverTypeWrapper<'TERMS' | 'RAISE' | 'BYPASS'>;
  CreditChangeRejected: ResolverTypeWrapper<CreditChangeRejectedMapper>;
  CreditChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreditChangeResult']>;
  CreditChangeStatus: ResolverTypeWrapper<'ASKED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN'>;
  CreditHeld: ResolverTypeWrapper<CreditHeld>;
  CreditHistoryConnection: ResolverTypeWrapper<CreditHistoryConnectionMapper>;
  CreditHistoryEdge: ResolverTypeWrapper<Omit<CreditHistoryEdge, 'node'> & { node: ResolversTypes['CreditHistoryEntry'] }>;
  CreditHistoryEntry: ResolverTypeWrapper<CreditHistoryEntryMapper>;
  CreditHistoryKind: ResolverTypeWrapper<'ALLOCATED' | 'UPDATED' | 'PURCHASED' | 'SHIPPED' | 'REIMBURSED' | 'REFUNDED' | 'REVERTED'>;
  CreditPolicy: ResolverTypeWrapper<'HOLD' | 'REFUSE' | 'ALLOW'>;
  CreditShort: ResolverTypeWrapper<Omit<CreditShort, 'policy'> & { policy: ResolversTypes['CreditPolicy'] }>;
  CreditTerms: ResolverTypeWrapper<CreditTermsMapper>;
  CreditTermsAwaitApproval: ResolverTypeWrapper<CreditTermsAwaitApprovalMapper>;
  CreditTermsSet: ResolverTypeWrapper<CreditTermsSetMapper>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CustomerPriceInput: CustomerPriceInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Debtor: ResolverTypeWrapper<DebtorMapper>;
  DebtorConnection: ResolverTypeWrapper<DebtorConnectionMapper>;
  DebtorEdge: ResolverTypeWrapper<Omit<DebtorEdge, 'node'> & { node: ResolversTypes['Debtor'] }>;
  DebtorFilter: DebtorFilter;
  DebtorSort: ResolverTypeWrapper<'OVERDUE' | 'BALANCE' | 'OLDEST' | 'NAME'>;
  DecideAdjustmentInput: DecideAdjustmentInput;
  DecideAdjustmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAdjustmentResult']>;
  DecideChangeInput: DecideChangeInput;
  DecideChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideChangeResult']>;
  DecideCreditTermsInput: DecideCreditTermsInput;
  DecideCreditTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideCreditTermsResult']>;
  DecideProjectPriceInput: DecideProjectPriceInput;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DiscountMatrix: ResolverTypeWrapper<DiscountMatrix>;
  DiscountPreview: ResolverTypeWrapper<Omit<DiscountPreview, 'lines'> & { lines: Array<ResolversTypes['DiscountPreviewLine']> }>;
  DiscountPreviewLine: ResolverTypeWrapper<DiscountPreviewLineMapper>;
  DueSum: ResolverTypeWrapper<DueSum>;
  EditPricesInput: EditPricesInput;
  EditedPriceInput: EditedPriceInput;
  EndProjectPriceInput: EndProjectPriceInput;
  EndPromotionInput: EndPromotionInput;
  EndPromotionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndPromotionResult']>;
  ExchangeRate: ResolverTypeWrapper<ExchangeRate>;
  ExchangeRateInput: ExchangeRateInput;
  ExchangeRatesSet: ResolverTypeWrapper<ExchangeRatesSet>;
  ExplainPriceDiscrepanciesInput: ExplainPriceDiscrepanciesInput;
  ExplainPriceDiscrepanciesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExplainPriceDiscrepanciesResult']>;
  ExportStatementInput: ExportStatementInput;
  ExportStatementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportStatementResult']>;
  FloorMargin: ResolverTypeWrapper<FloorMargin>;
  FloorMarginChange: ResolverTypeWrapper<FloorMarginChange>;
  FloorMarginInput: FloorMarginInput;
  FourEyesNeeded: ResolverTypeWrapper<FourEyesNeeded>;
  HoldCreditInput: HoldCreditInput;
  HoldCreditResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HoldCreditResult']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  IgnoreBankEntryInput: IgnoreBankEntryInput;
  IgnoreBankEntryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IgnoreBankEntryResult']>;
  ImportBankStatementInput: ImportBankStatementInput;
  ImportBankStatementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportBankStatementResult']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  Invoice: ResolverTypeWrapper<InvoiceMapper>;
  InvoiceConnection: ResolverTypeWrapper<InvoiceConnectionMapper>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilter: InvoiceFilter;
  InvoiceKind: ResolverTypeWrapper<'INVOICE' | 'CORRECTION'>;
  InvoiceStatus: ResolverTypeWrapper<'OPEN' | 'PARTLY_PAID' | 'PAID' | 'OVERDUE'>;
  IssueCreditNoteInput: IssueCreditNoteInput;
  LaidOnInvoiceInput: LaidOnInvoiceInput;
  LedgerAccount: ResolverTypeWrapper<LedgerAccountMapper>;
  ListedPrice: ResolverTypeWrapper<ListedPriceMapper>;
  ListedPriceConnection: ResolverTypeWrapper<ListedPriceConnectionMapper>;
  ListedPriceEdge: ResolverTypeWrapper<Omit<ListedPriceEdge, 'node'> & { node: ResolversTypes['ListedPrice'] }>;
  Locale: Locale;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MuteRemindersInput: MuteRemindersInput;
  MuteRemindersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MuteRemindersResult']>;
  NotFound: ResolverTypeWrapper<NotFound>;
  OnlinePaymentUnavailable: ResolverTypeWrapper<OnlinePaymentUnavailable>;
  Order: ResolverTypeWrapper<OrderMapper>;
  Organization: ResolverTypeWrapper<OrganizationMapper>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayInvoicesInput: PayInvoicesInput;
  PayInvoicesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayInvoicesResult']>;
  PayerSet: ResolverTypeWrapper<PayerSetMapper>;
  Payment: ResolverTypeWrapper<PaymentMapper>;
  PaymentAllocated: ResolverTypeWrapper<PaymentAllocatedMapper>;
  PaymentAllocation: ResolverTypeWrapper<PaymentAllocationMapper>;
  PaymentBegun: ResolverTypeWrapper<PaymentBegunMapper>;
  PaymentConnection: ResolverTypeWrapper<PaymentConnectionMapper>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentFilter: PaymentFilter;
  PaymentIntent: ResolverTypeWrapper<PaymentIntentMapper>;
  PaymentIntentStatus: ResolverTypeWrapper<'CREATED' | 'PAID' | 'FAILED' | 'REVERSED'>;
  PaymentRecorded: ResolverTypeWrapper<Omit<PaymentRecorded, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  PaymentReminders: ResolverTypeWrapper<PaymentReminders>;
  PaymentReversal: ResolverTypeWrapper<PaymentReversal>;
  PaymentReversed: ResolverTypeWrapper<PaymentReversedMapper>;
  PaymentStatus: ResolverTypeWrapper<'RECEIVED' | 'REVERSED'>;
  PeriodClosed: ResolverTypeWrapper<PeriodClosedMapper>;
  PeriodIsClosed: ResolverTypeWrapper<PeriodIsClosed>;
  PreviewDiscountsInput: PreviewDiscountsInput;
  PreviewDiscountsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreviewDiscountsResult']>;
  Price: ResolverTypeWrapper<PriceMapper>;
  PriceChange: ResolverTypeWrapper<PriceChangeMapper>;
  PriceChangeConnection: ResolverTypeWrapper<PriceChangeConnectionMapper>;
  PriceChangeEdge: ResolverTypeWrapper<Omit<PriceChangeEdge, 'node'> & { node: ResolversTypes['PriceChange'] }>;
  PriceChangeOutcome: ResolverTypeWrapper<'CREATED' | 'CHANGED' | 'GONE'>;
  PriceChangesShown: ResolverTypeWrapper<'ALL' | 'CHANGED' | 'CREATED' | 'GONE' | 'RISES' | 'FALLS' | 'BELOW_COST' | 'BELOW_FLOOR'>;
  PriceColumnInput: PriceColumnInput;
  PriceDiscount: ResolverTypeWrapper<PriceDiscountMapper>;
  PriceDiscountKind: ResolverTypeWrapper<'SEGMENT' | 'PROMOTION'>;
  PriceDiscrepanciesExplained: ResolverTypeWrapper<Omit<PriceDiscrepanciesExplained, 'discrepancies'> & { discrepancies: Array<ResolversTypes['PriceDiscrepancy']> }>;
  PriceDiscrepancy: ResolverTypeWrapper<PriceDiscrepancyMapper>;
  PriceDiscrepancyCause: ResolverTypeWrapper<'NOT_PUBLISHED_YET' | 'NOT_IN_ERP' | 'NOT_ON_PORTAL' | 'ERP_BEHIND' | 'DIFFERENT'>;
  PriceDiscrepancyConnection: ResolverTypeWrapper<PriceDiscrepancyConnectionMapper>;
  PriceDiscrepancyEdge: ResolverTypeWrapper<Omit<PriceDiscrepancyEdge, 'node'> & { node: ResolversTypes['PriceDiscrepancy'] }>;
  PriceDiscrepancyFilter: PriceDiscrepancyFilter;
  PriceDiscrepancyStatus: ResolverTypeWrapper<'OPEN' | 'EXPLAINED' | 'CLOSED'>;
  PriceExplanation: ResolverTypeWrapper<PriceExplanationMapper>;
  PriceFileColumn: ResolverTypeWrapper<Omit<PriceFileColumn, 'field'> & { field?: Maybe<ResolversTypes['PriceFileField']> }>;
  PriceFileField: ResolverTypeWrapper<'SKU' | 'PRICE' | 'FROM' | 'CURRENCY' | 'ACTIVE_FROM'>;
  PriceFileFormat: ResolverTypeWrapper<'TABLE' | 'XLSX' | 'COMMERCEML'>;
  PriceFilePreview: ResolverTypeWrapper<PriceFilePreviewMapper>;
  PriceFilePreviewInput: PriceFilePreviewInput;
  PriceFilePreviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PriceFilePreviewResult']>;
  PriceFileType: ResolverTypeWrapper<PriceFileType>;
  PriceLevel: ResolverTypeWrapper<'PROJECT' | 'CONTRACT' | 'ORGANIZATION' | 'SEGMENT' | 'BASE'>;
  PriceList: ResolverTypeWrapper<PriceListMapper>;
  PriceListConnection: ResolverTypeWrapper<PriceListConnectionMapper>;
  PriceListCreated: ResolverTypeWrapper<Omit<PriceListCreated, 'list'> & { list: ResolversTypes['PriceList'] }>;
  PriceListEdge: ResolverTypeWrapper<Omit<PriceListEdge, 'node'> & { node: ResolversTypes['PriceList'] }>;
  PriceMoveBucket: ResolverTypeWrapper<PriceMoveBucket>;
  PricePublication: ResolverTypeWrapper<PricePublicationMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PricePublicationConnection: ResolverTypeWrapper<PricePublicationConnectionMapper>;
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
  PriceRejection: ResolverTypeWrapper<'LESS_SPECIFIC' | 'SEGMENT_LIST_HAS_PRICE' | 'LOWER_TIER' | 'QUANTITY_TOO_SMALL' | 'LOWER_PRIORITY' | 'NOT_CHEAPEST' | 'NOT_VALID_YET' | 'EXPIRED' | 'OTHER_CURRENCY' | 'OTHER_CONTRACT' | 'CAP_USED_UP'>;
  PriceStep: ResolverTypeWrapper<PriceStepMapper>;
  PriceStepInput: PriceStepInput;
  PriceStrategy: ResolverTypeWrapper<'LEVEL' | 'LOWEST'>;
  PriceTier: ResolverTypeWrapper<PriceTier>;
  PricedLine: ResolverTypeWrapper<PricedLineMapper>;
  PricedPart: ResolverTypeWrapper<PricedPartMapper>;
  PricesMissing: ResolverTypeWrapper<PricesMissing>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Product: ResolverTypeWrapper<ProductMapper>;
  ProductCost: ResolverTypeWrapper<ProductCost>;
  ProductCostInput: ProductCostInput;
  ProductCostsSet: ResolverTypeWrapper<ProductCostsSet>;
  Project: ResolverTypeWrapper<ProjectMapper>;
  ProjectConnection: ResolverTypeWrapper<ProjectConnectionMapper>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectPrice: ResolverTypeWrapper<ProjectPriceMapper>;
  ProjectPriceChanged: ResolverTypeWrapper<Omit<ProjectPriceChanged, 'price'> & { price: ResolversTypes['ProjectPrice'] }>;
  ProjectPriceConnection: ResolverTypeWrapper<ProjectPriceConnectionMapper>;
  ProjectPriceEdge: ResolverTypeWrapper<Omit<ProjectPriceEdge, 'node'> & { node: ResolversTypes['ProjectPrice'] }>;
  ProjectPriceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProjectPriceResult']>;
  ProjectPriceStatus: ResolverTypeWrapper<'ASKED' | 'HEAD_APPROVED' | 'ACTIVE' | 'REJECTED' | 'ENDED'>;
  ProjectSaved: ResolverTypeWrapper<Omit<ProjectSaved, 'project'> & { project: ResolversTypes['Project'] }>;
  ProjectStatus: ResolverTypeWrapper<'OPEN' | 'CLOSED'>;
  Promotion: ResolverTypeWrapper<PromotionMapper>;
  PromotionConnection: ResolverTypeWrapper<PromotionConnectionMapper>;
  PromotionEdge: ResolverTypeWrapper<Omit<PromotionEdge, 'node'> & { node: ResolversTypes['Promotion'] }>;
  PromotionFilter: PromotionFilter;
  PromotionOutcome: ResolverTypeWrapper<'APPLIED' | 'NOT_BEST' | 'QUANTITY_TOO_SMALL' | 'OTHER_LEVEL' | 'NOT_CHEAPER' | 'OTHER_CURRENCY'>;
  PromotionStatus: ResolverTypeWrapper<'ASKED' | 'APPROVED' | 'REJECTED' | 'ENDED'>;
  ProposePromotionInput: ProposePromotionInput;
  ProposePromotionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposePromotionResult']>;
  PublishPriceListInput: PublishPriceListInput;
  PublishPriceListResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishPriceListResult']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteLineInput: QuoteLineInput;
  QuotePricesInput: QuotePricesInput;
  QuotePricesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuotePricesResult']>;
  RaiseCreditLimitInput: RaiseCreditLimitInput;
  Receivables: ResolverTypeWrapper<ReceivablesMapper>;
  ReceiveWebhookInput: ReceiveWebhookInput;
  ReconcilePricesInput: ReconcilePricesInput;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPaymentResult']>;
  RejectPricePublicationInput: RejectPricePublicationInput;
  RejectedPrice: ResolverTypeWrapper<RejectedPriceMapper>;
  RemindersMuted: ResolverTypeWrapper<Omit<RemindersMuted, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  ReversePaymentInput: ReversePaymentInput;
  ReversePaymentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReversePaymentResult']>;
  SandboxAction: ResolverTypeWrapper<'PAY' | 'FAIL' | 'PAY_LATER' | 'NOTIFY_TWICE' | 'REVERSE'>;
  SandboxPayment: ResolverTypeWrapper<Omit<SandboxPayment, 'status'> & { status: ResolversTypes['PaymentIntentStatus'] }>;
  SaveProjectInput: SaveProjectInput;
  SaveProjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveProjectResult']>;
  SegmentDiscount: ResolverTypeWrapper<SegmentDiscount>;
  SegmentDiscountChange: ResolverTypeWrapper<SegmentDiscountChange>;
  SegmentDiscountInput: SegmentDiscountInput;
  SellerEntity: ResolverTypeWrapper<SellerEntityMapper>;
  SellerEntitySet: ResolverTypeWrapper<SellerEntitySetMapper>;
  SetCreditTermsInput: SetCreditTermsInput;
  SetCreditTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCreditTermsResult']>;
  SetExchangeRatesInput: SetExchangeRatesInput;
  SetExchangeRatesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetExchangeRatesResult']>;
  SetPayerInput: SetPayerInput;
  SetPayerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPayerResult']>;
  SetProductCostsInput: SetProductCostsInput;
  SetProductCostsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetProductCostsResult']>;
  SetSellerEntityInput: SetSellerEntityInput;
  SetSellerEntityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSellerEntityResult']>;
  SetVatCodesInput: SetVatCodesInput;
  SetVatCodesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetVatCodesResult']>;
  Settlement: ResolverTypeWrapper<SettlementMapper>;
  Shipment: ResolverTypeWrapper<Shipment>;
  Statement: ResolverTypeWrapper<StatementMapper>;
  StatementExported: ResolverTypeWrapper<StatementExported>;
  StatementFormat: ResolverTypeWrapper<'CSV' | 'XLSX' | 'PDF'>;
  StatementLine: ResolverTypeWrapper<StatementLineMapper>;
  StatementLineConnection: ResolverTypeWrapper<StatementLineConnectionMapper>;
  StatementLineEdge: ResolverTypeWrapper<Omit<StatementLineEdge, 'node'> & { node: ResolversTypes['StatementLine'] }>;
  StatementLineKind: ResolverTypeWrapper<'SHIPMENT' | 'PAYMENT' | 'CREDIT_NOTE' | 'CORRECTION' | 'WRITE_OFF' | 'TRANSFER' | 'REVERSAL'>;
  StopOrderingInput: StopOrderingInput;
  StopOrderingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopOrderingResult']>;
  TemporaryRaise: ResolverTypeWrapper<TemporaryRaise>;
  UndoPricePublicationInput: UndoPricePublicationInput;
  UploadPricesInput: UploadPricesInput;
  VatCode: ResolverTypeWrapper<'GENERAL' | 'REDUCED' | 'ZERO' | 'NONE'>;
  VatCodeInput: VatCodeInput;
  VatCodesSet: ResolverTypeWrapper<VatCodesSet>;
  VatRate: ResolverTypeWrapper<Omit<VatRate, 'code'> & { code: ResolversTypes['VatCode'] }>;
  VatRounding: ResolverTypeWrapper<'LINE' | 'DOCUMENT'>;
  WithdrawChangeInput: WithdrawChangeInput;
  WriteOffInput: WriteOffInput;
  WrongPriceRow: ResolverTypeWrapper<WrongPriceRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActInSandboxInput: ActInSandboxInput;
  String: Scalars['String']['output'];
  Adjustment: AdjustmentMapper;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AdjustmentConnection: AdjustmentConnectionMapper;
  Int: Scalars['Int']['output'];
  AdjustmentEdge: Omit<AdjustmentEdge, 'node'> & { node: ResolversParentTypes['Adjustment'] };
  AdjustmentFilter: AdjustmentFilter;
  AdjustmentMade: AdjustmentMadeMapper;
  AdjustmentResult: ResolversUnionTypes<ResolversParentTypes>['AdjustmentResult'];
  Ageing: Ageing;
  AllocatePaymentInput: AllocatePaymentInput;
  AllocatePaymentResult: ResolversUnionTypes<ResolversParentTypes>['AllocatePaymentResult'];
  AllowShippingInput: AllowShippingInput;
  AppliedExchange: AppliedExchange;
  AskProjectPriceInput: AskProjectPriceInput;
  BankEntriesConfirmed: BankEntriesConfirmedMapper;
  BankEntry: BankEntryMapper;
  BankEntryConnection: BankEntryConnectionMapper;
  BankEntryEdge: Omit<BankEntryEdge, 'node'> & { node: ResolversParentTypes['BankEntry'] };
  BankEntryFault: BankEntryFault;
  BankEntryFilter: BankEntryFilter;
  BankEntryIgnored: BankEntryIgnoredMapper;
  BankEntryRefusal: BankEntryRefusal;
  BankStatement: BankStatementMapper;
  BankStatementImported: BankStatementImportedMapper;
  ChangeAsked: Omit<ChangeAsked, 'request'> & { request: ResolversParentTypes['ChangeRequest'] };
  ChangeDecided: Omit<ChangeDecided, 'request'> & { request: ResolversParentTypes['ChangeRequest'] };
  ChangeDiscountsInput: ChangeDiscountsInput;
  ChangeDiscountsResult: ResolversUnionTypes<ResolversParentTypes>['ChangeDiscountsResult'];
  ChangeFloorMarginsInput: ChangeFloorMarginsInput;
  ChangeFloorMarginsResult: ResolversUnionTypes<ResolversParentTypes>['ChangeFloorMarginsResult'];
  ChangeOutdated: ChangeOutdated;
  ChangeRequest: ChangeRequestMapper;
  ChangeRequestConnection: ChangeRequestConnectionMapper;
  ChangeRequestEdge: Omit<ChangeRequestEdge, 'node'> & { node: ResolversParentTypes['ChangeRequest'] };
  ChangeRequestFilter: ChangeRequestFilter;
  ClosePeriodInput: ClosePeriodInput;
  ClosePeriodResult: ResolversUnionTypes<ResolversParentTypes>['ClosePeriodResult'];
  ConfirmBankEntriesInput: ConfirmBankEntriesInput;
  ConfirmBankEntriesResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmBankEntriesResult'];
  ConfirmBankEntryInput: ConfirmBankEntryInput;
  ConsideredPromotion: ConsideredPromotionMapper;
  Contract: Contract;
  CorrectBalanceInput: CorrectBalanceInput;
  CountryCode: Scalars['CountryCode']['output'];
  CreatePriceListInput: CreatePriceListInput;
  CreatePriceListResult: ResolversUnionTypes<ResolversParentTypes>['CreatePriceListResult'];
  Credit: CreditMapper;
  CreditBlock: CreditBlockMapper;
  CreditChange: CreditChangeMapper;
  CreditChangeConnection: CreditChangeConnectionMapper;
  CreditChangeEdge: Omit<CreditChangeEdge, 'node'> & { node: ResolversParentTypes['CreditChange'] };
  CreditChangeFilter: CreditChangeFilter;
  CreditChangeRejected: CreditChangeRejectedMapper;
  CreditChangeResult: ResolversUnionTypes<ResolversParentTypes>['CreditChangeResult'];
  CreditHeld: CreditHeld;
  CreditHistoryConnection: CreditHistoryConnectionMapper;
  CreditHistoryEdge: Omit<CreditHistoryEdge, 'node'> & { node: ResolversParentTypes['CreditHistoryEntry'] };
  CreditHistoryEntry: CreditHistoryEntryMapper;
  CreditShort: CreditShort;
  CreditTerms: CreditTermsMapper;
  CreditTermsAwaitApproval: CreditTermsAwaitApprovalMapper;
  CreditTermsSet: CreditTermsSetMapper;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CustomerPriceInput: CustomerPriceInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Debtor: DebtorMapper;
  DebtorConnection: DebtorConnectionMapper;
  DebtorEdge: Omit<DebtorEdge, 'node'> & { node: ResolversParentTypes['Debtor'] };
  DebtorFilter: DebtorFilter;
  DecideAdjustmentInput: DecideAdjustmentInput;
  DecideAdjustmentResult: ResolversUnionTypes<ResolversParentTypes>['DecideAdjustmentResult'];
  DecideChangeInput: DecideChangeInput;
  DecideChangeResult: ResolversUnionTypes<ResolversParentTypes>['DecideChangeResult'];
  DecideCreditTermsInput: DecideCreditTermsInput;
  DecideCreditTermsResult: ResolversUnionTypes<ResolversParentTypes>['DecideCreditTermsResult'];
  DecideProjectPriceInput: DecideProjectPriceInput;
  Decimal: Scalars['Decimal']['output'];
  DiscountMatrix: DiscountMatrix;
  DiscountPreview: Omit<DiscountPreview, 'lines'> & { lines: Array<ResolversParentTypes['DiscountPreviewLine']> };
  DiscountPreviewLine: DiscountPreviewLineMapper;
  DueSum: DueSum;
  EditPricesInput: EditPricesInput;
  EditedPriceInput: EditedPriceInput;
  EndProjectPriceInput: EndProjectPriceInput;
  EndPromotionInput: EndPromotionInput;
  EndPromotionResult: ResolversUnionTypes<ResolversParentTypes>['EndPromotionResult'];
  ExchangeRate: ExchangeRate;
  ExchangeRateInput: ExchangeRateInput;
  ExchangeRatesSet: ExchangeRatesSet;
  ExplainPriceDiscrepanciesInput: ExplainPriceDiscrepanciesInput;
  ExplainPriceDiscrepanciesResult: ResolversUnionTypes<ResolversParentTypes>['ExplainPriceDiscrepanciesResult'];
  ExportStatementInput: ExportStatementInput;
  ExportStatementResult: ResolversUnionTypes<ResolversParentTypes>['ExportStatementResult'];
  FloorMargin: FloorMargin;
  FloorMarginChange: FloorMarginChange;
  FloorMarginInput: FloorMarginInput;
  FourEyesNeeded: FourEyesNeeded;
  HoldCreditInput: HoldCreditInput;
  HoldCreditResult: ResolversUnionTypes<ResolversParentTypes>['HoldCreditResult'];
  IdempotencyConflict: IdempotencyConflict;
  IgnoreBankEntryInput: IgnoreBankEntryInput;
  IgnoreBankEntryResult: ResolversUnionTypes<ResolversParentTypes>['IgnoreBankEntryResult'];
  ImportBankStatementInput: ImportBankStatementInput;
  ImportBankStatementResult: ResolversUnionTypes<ResolversParentTypes>['ImportBankStatementResult'];
  InvalidInput: InvalidInput;
  Invoice: InvoiceMapper;
  InvoiceConnection: InvoiceConnectionMapper;
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilter: InvoiceFilter;
  IssueCreditNoteInput: IssueCreditNoteInput;
  LaidOnInvoiceInput: LaidOnInvoiceInput;
  LedgerAccount: LedgerAccountMapper;
  ListedPrice: ListedPriceMapper;
  ListedPriceConnection: ListedPriceConnectionMapper;
  ListedPriceEdge: Omit<ListedPriceEdge, 'node'> & { node: ResolversParentTypes['ListedPrice'] };
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  MuteRemindersInput: MuteRemindersInput;
  MuteRemindersResult: ResolversUnionTypes<ResolversParentTypes>['MuteRemindersResult'];
  NotFound: NotFound;
  OnlinePaymentUnavailable: OnlinePaymentUnavailable;
  Order: OrderMapper;
  Organization: OrganizationMapper;
  PageInfo: PageInfo;
  PayInvoicesInput: PayInvoicesInput;
  PayInvoicesResult: ResolversUnionTypes<ResolversParentTypes>['PayInvoicesResult'];
  PayerSet: PayerSetMapper;
  Payment: PaymentMapper;
  PaymentAllocated: PaymentAllocatedMapper;
  PaymentAllocation: PaymentAllocationMapper;
  PaymentBegun: PaymentBegunMapper;
  PaymentConnection: PaymentConnectionMapper;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  PaymentFilter: PaymentFilter;
  PaymentIntent: PaymentIntentMapper;
  PaymentRecorded: Omit<PaymentRecorded, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  PaymentReminders: PaymentReminders;
  PaymentReversal: PaymentReversal;
  PaymentReversed: PaymentReversedMapper;
  PeriodClosed: PeriodClosedMapper;
  PeriodIsClosed: PeriodIsClosed;
  PreviewDiscountsInput: PreviewDiscountsInput;
  PreviewDiscountsResult: ResolversUnionTypes<ResolversParentTypes>['PreviewDiscountsResult'];
  Price: PriceMapper;
  PriceChange: PriceChangeMapper;
  PriceChangeConnection: PriceChangeConnectionMapper;
  PriceChangeEdge: Omit<PriceChangeEdge, 'node'> & { node: ResolversParentTypes['PriceChange'] };
  PriceColumnInput: PriceColumnInput;
  PriceDiscount: PriceDiscountMapper;
  PriceDiscrepanciesExplained: Omit<PriceDiscrepanciesExplained, 'discrepancies'> & { discrepancies: Array<ResolversParentTypes['PriceDiscrepancy']> };
  PriceDiscrepancy: PriceDiscrepancyMapper;
  PriceDiscrepancyConnection: PriceDiscrepancyConnectionMapper;
  PriceDiscrepancyEdge: Omit<PriceDiscrepancyEdge, 'node'> & { node: ResolversParentTypes['PriceDiscrepancy'] };
  PriceDiscrepancyFilter: PriceDiscrepancyFilter;
  PriceExplanation: PriceExplanationMapper;
  PriceFileColumn: PriceFileColumn;
  PriceFilePreview: PriceFilePreviewMapper;
  PriceFilePreviewInput: PriceFilePreviewInput;
  PriceFilePreviewResult: ResolversUnionTypes<ResolversParentTypes>['PriceFilePreviewResult'];
  PriceFileType: PriceFileType;
  PriceList: PriceListMapper;
  PriceListConnection: PriceListConnectionMapper;
  PriceListCreated: Omit<PriceListCreated, 'list'> & { list: ResolversParentTypes['PriceList'] };
  PriceListEdge: Omit<PriceListEdge, 'node'> & { node: ResolversParentTypes['PriceList'] };
  PriceMoveBucket: PriceMoveBucket;
  PricePublication: PricePublicationMapper;
  Float: Scalars['Float']['output'];
  PricePublicationConnection: PricePublicationConnectionMapper;
  PricePublicationCounts: PricePublicationCounts;
  PricePublicationEdge: Omit<PricePublicationEdge, 'node'> & { node: ResolversParentTypes['PricePublication'] };
  PricePublicationFilter: PricePublicationFilter;
  PricePublicationInput: PricePublicationInput;
  PricePublicationRefused: PricePublicationRefused;
  PricePublicationResult: ResolversUnionTypes<ResolversParentTypes>['PricePublicationResult'];
  PricePublicationSaved: Omit<PricePublicationSaved, 'publication'> & { publication: ResolversParentTypes['PricePublication'] };
  PriceQuote: PriceQuoteMapper;
  PriceStep: PriceStepMapper;
  PriceStepInput: PriceStepInput;
  PriceTier: PriceTier;
  PricedLine: PricedLineMapper;
  PricedPart: PricedPartMapper;
  PricesMissing: PricesMissing;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Product: ProductMapper;
  ProductCost: ProductCost;
  ProductCostInput: ProductCostInput;
  ProductCostsSet: ProductCostsSet;
  Project: ProjectMapper;
  ProjectConnection: ProjectConnectionMapper;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectPrice: ProjectPriceMapper;
  ProjectPriceChanged: Omit<ProjectPriceChanged, 'price'> & { price: ResolversParentTypes['ProjectPrice'] };
  ProjectPriceConnection: ProjectPriceConnectionMapper;
  ProjectPriceEdge: Omit<ProjectPriceEdge, 'node'> & { node: ResolversParentTypes['ProjectPrice'] };
  ProjectPriceResult: ResolversUnionTypes<ResolversParentTypes>['ProjectPriceResult'];
  ProjectSaved: Omit<ProjectSaved, 'project'> & { project: ResolversParentTypes['Project'] };
  Promotion: PromotionMapper;
  PromotionConnection: PromotionConnectionMapper;
  PromotionEdge: Omit<PromotionEdge, 'node'> & { node: ResolversParentTypes['Promotion'] };
  PromotionFilter: PromotionFilter;
  ProposePromotionInput: ProposePromotionInput;
  ProposePromotionResult: ResolversUnionTypes<ResolversParentTypes>['ProposePromotionResult'];
  PublishPriceListInput: PublishPriceListInput;
  PublishPriceListResult: ResolversUnionTypes<ResolversParentTypes>['PublishPriceListResult'];
  Query: Record<PropertyKey, never>;
  QuoteLineInput: QuoteLineInput;
  QuotePricesInput: QuotePricesInput;
  QuotePricesResult: ResolversUnionTypes<ResolversParentTypes>['QuotePricesResult'];
  RaiseCreditLimitInput: RaiseCreditLimitInput;
  Receivables: ReceivablesMapper;
  ReceiveWebhookInput: ReceiveWebhookInput;
  ReconcilePricesInput: ReconcilePricesInput;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentResult: ResolversUnionTypes<ResolversParentTypes>['RecordPaymentResult'];
  RejectPricePublicationInput: RejectPricePublicationInput;
  RejectedPrice: RejectedPriceMapper;
  RemindersMuted: Omit<RemindersMuted, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  ReversePaymentInput: ReversePaymentInput;
  ReversePaymentResult: ResolversUnionTypes<ResolversParentTypes>['ReversePaymentResult'];
  SandboxPayment: SandboxPayment;
  SaveProjectInput: SaveProjectInput;
  SaveProjectResult: ResolversUnionTypes<ResolversParentTypes>['SaveProjectResult'];
  SegmentDiscount: SegmentDiscount;
  SegmentDiscountChange: SegmentDiscountChange;
  SegmentDiscountInput: SegmentDiscountInput;
  SellerEntity: SellerEntityMapper;
  SellerEntitySet: SellerEntitySetMapper;
  SetCreditTermsInput: SetCreditTermsInput;
  SetCreditTermsResult: ResolversUnionTypes<ResolversParentTypes>['SetCreditTermsResult'];
  SetExchangeRatesInput: SetExchangeRatesInput;
  SetExchangeRatesResult: ResolversUnionTypes<ResolversParentTypes>['SetExchangeRatesResult'];
  SetPayerInput: SetPayerInput;
  SetPayerResult: ResolversUnionTypes<ResolversParentTypes>['SetPayerResult'];
  SetProductCostsInput: SetProductCostsInput;
  SetProductCostsResult: ResolversUnionTypes<ResolversParentTypes>['SetProductCostsResult'];
  SetSellerEntityInput: SetSellerEntityInput;
  SetSellerEntityResult: ResolversUnionTypes<ResolversParentTypes>['SetSellerEntityResult'];
  SetVatCodesInput: SetVatCodesInput;
  SetVatCodesResult: ResolversUnionTypes<ResolversParentTypes>['SetVatCodesResult'];
  Settlement: SettlementMapper;
  Shipment: Shipment;
  Statement: StatementMapper;
  StatementExported: StatementExported;
  StatementLine: StatementLineMapper;
  StatementLineConnection: StatementLineConnectionMapper;
  StatementLineEdge: Omit<StatementLineEdge, 'node'> & { node: ResolversParentTypes['StatementLine'] };
  StopOrderingInput: StopOrderingInput;
  StopOrderingResult: ResolversUnionTypes<ResolversParentTypes>['StopOrderingResult'];
  TemporaryRaise: TemporaryRaise;
  UndoPricePublicationInput: UndoPricePublicationInput;
  UploadPricesInput: UploadPricesInput;
  VatCodeInput: VatCodeInput;
  VatCodesSet: VatCodesSet;
  VatRate: VatRate;
  WithdrawChangeInput: WithdrawChangeInput;
  WriteOffInput: WriteOffInput;
  WrongPriceRow: WrongPriceRow;
};

export type AdjustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Adjustment'] = ResolversParentTypes['Adjustment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bookedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  isDebit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdjustmentKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdjustmentStatus'], ParentType, ContextType>;
  unallocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AdjustmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustmentConnection'] = ResolversParentTypes['AdjustmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdjustmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Adjustment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AdjustmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustmentEdge'] = ResolversParentTypes['AdjustmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Adjustment'], ParentType, ContextType>;
};

export type AdjustmentKindResolvers = EnumResolverSignature<{ CORRECTION?: any, CREDIT_NOTE?: any, WRITE_OFF?: any }, ResolversTypes['AdjustmentKind']>;

export type AdjustmentMadeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustmentMade'] = ResolversParentTypes['AdjustmentMade']> = {
  adjustment?: Resolver<ResolversTypes['Adjustment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdjustmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustmentResult'] = ResolversParentTypes['AdjustmentResult']> = {
  __resolveType?: TypeResolveFn<'AdjustmentMade' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'PeriodIsClosed', ParentType, ContextType>;
};

export type AdjustmentStatusResolvers = EnumResolverSignature<{ ASKED?: any, BOOKED?: any, REJECTED?: any }, ResolversTypes['AdjustmentStatus']>;

export type AgeingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ageing'] = ResolversParentTypes['Ageing']> = {
  days1To30?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  days31To60?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  days61To90?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  notDue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  over90Days?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type AllocatePaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocatePaymentResult'] = ResolversParentTypes['AllocatePaymentResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'PaymentAllocated', ParentType, ContextType>;
};

export type AppliedExchangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedExchange'] = ResolversParentTypes['AppliedExchange']> = {
  from?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type BankEntriesConfirmedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankEntriesConfirmed'] = ResolversParentTypes['BankEntriesConfirmed']> = {
  confirmed?: Resolver<Array<ResolversTypes['BankEntry']>, ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['BankEntryRefusal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankEntry'] = ResolversParentTypes['BankEntry']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  bookedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['BankMatchCertainty']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['BankEntryFault']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  payerAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payerTaxId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  similarPayment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['BankStatement'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BankEntryStatus'], ParentType, ContextType>;
};

export type BankEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankEntryConnection'] = ResolversParentTypes['BankEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BankEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BankEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BankEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankEntryEdge'] = ResolversParentTypes['BankEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankEntry'], ParentType, ContextType>;
};

export type BankEntryFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankEntryFault'] = ResolversParentTypes['BankEntryFault']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BankEntryIgnoredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankEntryIgnored'] = ResolversParentTypes['BankEntryIgnored']> = {
  entry?: Resolver<ResolversTypes['BankEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankEntryRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankEntryRefusal'] = ResolversParentTypes['BankEntryRefusal']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BankEntryStatusResolvers = EnumResolverSignature<{ CONFIRMED?: any, IGNORED?: any, PROPOSED?: any, WRONG?: any }, ResolversTypes['BankEntryStatus']>;

export type BankMatchCertaintyResolvers = EnumResolverSignature<{ ACCOUNT?: any, INVOICE?: any, NAME?: any, TAX_ID?: any }, ResolversTypes['BankMatchCertainty']>;

export type BankStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankStatement'] = ResolversParentTypes['BankStatement']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['BankStatementFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  importedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outgoingEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  wrongEntries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BankStatementFormatResolvers = EnumResolverSignature<{ CAMT_053?: any, CLIENT_BANK?: any, TABLE?: any }, ResolversTypes['BankStatementFormat']>;

export type BankStatementImportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankStatementImported'] = ResolversParentTypes['BankStatementImported']> = {
  statement?: Resolver<ResolversTypes['BankStatement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeAsked'] = ResolversParentTypes['ChangeAsked']> = {
  request?: Resolver<ResolversTypes['ChangeRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDecided'] = ResolversParentTypes['ChangeDecided']> = {
  request?: Resolver<ResolversTypes['ChangeRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeDiscountsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDiscountsResult'] = ResolversParentTypes['ChangeDiscountsResult']> = {
  __resolveType?: TypeResolveFn<'ChangeAsked' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type ChangeFloorMarginsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeFloorMarginsResult'] = ResolversParentTypes['ChangeFloorMarginsResult']> = {
  __resolveType?: TypeResolveFn<'ChangeAsked' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type ChangeOutdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOutdated'] = ResolversParentTypes['ChangeOutdated']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeRequest'] = ResolversParentTypes['ChangeRequest']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discounts?: Resolver<Array<ResolversTypes['SegmentDiscountChange']>, ParentType, ContextType>;
  floorMargins?: Resolver<Array<ResolversTypes['FloorMarginChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeRequestKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChangeRequestStatus'], ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeRequestConnection'] = ResolversParentTypes['ChangeRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChangeRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeRequestEdge'] = ResolversParentTypes['ChangeRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChangeRequest'], ParentType, ContextType>;
};

export type ChangeRequestKindResolvers = EnumResolverSignature<{ DISCOUNTS?: any, FLOOR_MARGINS?: any, PROMOTION?: any, PROMOTION_END?: any }, ResolversTypes['ChangeRequestKind']>;

export type ChangeRequestStatusResolvers = EnumResolverSignature<{ APPROVED?: any, ASKED?: any, REJECTED?: any, WITHDRAWN?: any }, ResolversTypes['ChangeRequestStatus']>;

export type ClosePeriodResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosePeriodResult'] = ResolversParentTypes['ClosePeriodResult']> = {
  __resolveType?: TypeResolveFn<'FourEyesNeeded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'PeriodClosed', ParentType, ContextType>;
};

export type ConfirmBankEntriesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmBankEntriesResult'] = ResolversParentTypes['ConfirmBankEntriesResult']> = {
  __resolveType?: TypeResolveFn<'BankEntriesConfirmed' | 'IdempotencyConflict' | 'InvalidInput', ParentType, ContextType>;
};

export type ConsideredPromotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsideredPromotion'] = ResolversParentTypes['ConsideredPromotion']> = {
  minimumQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PromotionOutcome'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  accounts?: Resolver<Array<ResolversTypes['LedgerAccount']>, ParentType, ContextType>;
  ageing?: Resolver<ResolversTypes['Ageing'], ParentType, ContextType>;
  available?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['CreditBasis'], ParentType, ContextType>;
  block?: Resolver<Maybe<ResolversTypes['CreditBlock']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  graceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  nextDue?: Resolver<Maybe<ResolversTypes['DueSum']>, ParentType, ContextType>;
  oldestOverdueDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openOrders?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overdueThreshold?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paymentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['CreditPolicy'], ParentType, ContextType>;
  shippedNotInvoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shippingAllowedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  temporaryRaise?: Resolver<Maybe<ResolversTypes['TemporaryRaise']>, ParentType, ContextType>;
  unallocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CreditBasisResolvers = EnumResolverSignature<{ INVOICED?: any, ORDERED?: any, SHIPPED?: any }, ResolversTypes['CreditBasis']>;

export type CreditBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditBlock'] = ResolversParentTypes['CreditBlock']> = {
  level?: Resolver<ResolversTypes['CreditBlockLevel'], ParentType, ContextType>;
  liftedBy?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type CreditBlockLevelResolvers = EnumResolverSignature<{ HOLD_SHIPMENT?: any, PREPAID_ONLY?: any, STOP?: any, WARN?: any }, ResolversTypes['CreditBlockLevel']>;

export type CreditChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditChange'] = ResolversParentTypes['CreditChange']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['CreditTerms']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditChangeKind'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  raise?: Resolver<Maybe<ResolversTypes['TemporaryRaise']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shippingAllowedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CreditChangeStatus'], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['CreditTerms']>, ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreditChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditChangeConnection'] = ResolversParentTypes['CreditChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreditChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CreditChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditChangeEdge'] = ResolversParentTypes['CreditChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditChange'], ParentType, ContextType>;
};

export type CreditChangeKindResolvers = EnumResolverSignature<{ BYPASS?: any, RAISE?: any, TERMS?: any }, ResolversTypes['CreditChangeKind']>;

export type CreditChangeRejectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditChangeRejected'] = ResolversParentTypes['CreditChangeRejected']> = {
  change?: Resolver<ResolversTypes['CreditChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditChangeResult'] = ResolversParentTypes['CreditChangeResult']> = {
  __resolveType?: TypeResolveFn<'CreditTermsAwaitApproval' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type CreditChangeStatusResolvers = EnumResolverSignature<{ APPROVED?: any, ASKED?: any, REJECTED?: any, WITHDRAWN?: any }, ResolversTypes['CreditChangeStatus']>;

export type CreditHeldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditHeld'] = ResolversParentTypes['CreditHeld']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holdId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditHistoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditHistoryConnection'] = ResolversParentTypes['CreditHistoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreditHistoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CreditHistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditHistoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditHistoryEdge'] = ResolversParentTypes['CreditHistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditHistoryEntry'], ParentType, ContextType>;
};

export type CreditHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditHistoryEntry'] = ResolversParentTypes['CreditHistoryEntry']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  adjustment?: Resolver<Maybe<ResolversTypes['Adjustment']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['CreditChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditHistoryKind'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rateOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CreditHistoryKindResolvers = EnumResolverSignature<{ ALLOCATED?: any, PURCHASED?: any, REFUNDED?: any, REIMBURSED?: any, REVERTED?: any, SHIPPED?: any, UPDATED?: any }, ResolversTypes['CreditHistoryKind']>;

export type CreditPolicyResolvers = EnumResolverSignature<{ ALLOW?: any, HOLD?: any, REFUSE?: any }, ResolversTypes['CreditPolicy']>;

export type CreditShortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditShort'] = ResolversParentTypes['CreditShort']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holdId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['CreditPolicy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditTerms'] = ResolversParentTypes['CreditTerms']> = {
  basis?: Resolver<ResolversTypes['CreditBasis'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  graceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isStopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  overdueThreshold?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paymentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['CreditPolicy'], ParentType, ContextType>;
};

export type CreditTermsAwaitApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditTermsAwaitApproval'] = ResolversParentTypes['CreditTermsAwaitApproval']> = {
  change?: Resolver<ResolversTypes['CreditChange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditTermsSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditTermsSet'] = ResolversParentTypes['CreditTermsSet']> = {
  approved?: Resolver<Maybe<ResolversTypes['CreditChange']>, ParentType, ContextType>;
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

export type DebtorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Debtor'] = ResolversParentTypes['Debtor']> = {
  ageing?: Resolver<ResolversTypes['Ageing'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  block?: Resolver<Maybe<ResolversTypes['CreditBlock']>, ParentType, ContextType>;
  oldestOverdueDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type DebtorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorConnection'] = ResolversParentTypes['DebtorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DebtorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Debtor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DebtorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DebtorEdge'] = ResolversParentTypes['DebtorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Debtor'], ParentType, ContextType>;
};

export type DebtorSortResolvers = EnumResolverSignature<{ BALANCE?: any, NAME?: any, OLDEST?: any, OVERDUE?: any }, ResolversTypes['DebtorSort']>;

export type DecideAdjustmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAdjustmentResult'] = ResolversParentTypes['DecideAdjustmentResult']> = {
  __resolveType?: TypeResolveFn<'AdjustmentMade' | 'FourEyesNeeded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type DecideChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideChangeResult'] = ResolversParentTypes['DecideChangeResult']> = {
  __resolveType?: TypeResolveFn<'ChangeDecided' | 'ChangeOutdated' | 'FourEyesNeeded' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type DecideCreditTermsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideCreditTermsResult'] = ResolversParentTypes['DecideCreditTermsResult']> = {
  __resolveType?: TypeResolveFn<'CreditChangeRejected' | 'CreditTermsSet' | 'FourEyesNeeded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DiscountMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountMatrix'] = ResolversParentTypes['DiscountMatrix']> = {
  discounts?: Resolver<Array<ResolversTypes['SegmentDiscount']>, ParentType, ContextType>;
  priceGroups?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  segments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DiscountPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountPreview'] = ResolversParentTypes['DiscountPreview']> = {
  lines?: Resolver<Array<ResolversTypes['DiscountPreviewLine']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscountPreviewLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscountPreviewLine'] = ResolversParentTypes['DiscountPreviewLine']> = {
  after?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DueSumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DueSum'] = ResolversParentTypes['DueSum']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EndPromotionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndPromotionResult'] = ResolversParentTypes['EndPromotionResult']> = {
  __resolveType?: TypeResolveFn<'ChangeAsked' | 'ChangeOutdated' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ExchangeRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ExchangeRatesSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeRatesSet'] = ResolversParentTypes['ExchangeRatesSet']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExplainPriceDiscrepanciesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainPriceDiscrepanciesResult'] = ResolversParentTypes['ExplainPriceDiscrepanciesResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'PriceDiscrepanciesExplained', ParentType, ContextType>;
};

export type ExportStatementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportStatementResult'] = ResolversParentTypes['ExportStatementResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'NotFound' | 'StatementExported', ParentType, ContextType>;
};

export type FloorMarginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FloorMargin'] = ResolversParentTypes['FloorMargin']> = {
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  priceGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FloorMarginChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FloorMarginChange'] = ResolversParentTypes['FloorMarginChange']> = {
  before?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  priceGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FourEyesNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FourEyesNeeded'] = ResolversParentTypes['FourEyesNeeded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldCreditResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HoldCreditResult'] = ResolversParentTypes['HoldCreditResult']> = {
  __resolveType?: TypeResolveFn<'CreditHeld' | 'CreditShort', ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IgnoreBankEntryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IgnoreBankEntryResult'] = ResolversParentTypes['IgnoreBankEntryResult']> = {
  __resolveType?: TypeResolveFn<'BankEntryIgnored' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type ImportBankStatementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportBankStatementResult'] = ResolversParentTypes['ImportBankStatementResult']> = {
  __resolveType?: TypeResolveFn<'BankStatementImported' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InvoiceKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  residual?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
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

export type InvoiceKindResolvers = EnumResolverSignature<{ CORRECTION?: any, INVOICE?: any }, ResolversTypes['InvoiceKind']>;

export type InvoiceStatusResolvers = EnumResolverSignature<{ OPEN?: any, OVERDUE?: any, PAID?: any, PARTLY_PAID?: any }, ResolversTypes['InvoiceStatus']>;

export type LedgerAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerAccount'] = ResolversParentTypes['LedgerAccount']> = {
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  shippedNotInvoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unallocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ListedPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedPrice'] = ResolversParentTypes['ListedPrice']> = {
  activeFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
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
  actInSandbox?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationactInSandboxArgs, 'input'>>;
  allocatePayment?: Resolver<ResolversTypes['AllocatePaymentResult'], ParentType, ContextType, RequireFields<MutationallocatePaymentArgs, 'input'>>;
  allowShipping?: Resolver<ResolversTypes['CreditChangeResult'], ParentType, ContextType, RequireFields<MutationallowShippingArgs, 'input'>>;
  askProjectPrice?: Resolver<ResolversTypes['ProjectPriceResult'], ParentType, ContextType, RequireFields<MutationaskProjectPriceArgs, 'input'>>;
  changeDiscounts?: Resolver<ResolversTypes['ChangeDiscountsResult'], ParentType, ContextType, RequireFields<MutationchangeDiscountsArgs, 'input'>>;
  changeFloorMargins?: Resolver<ResolversTypes['ChangeFloorMarginsResult'], ParentType, ContextType, RequireFields<MutationchangeFloorMarginsArgs, 'input'>>;
  closePeriod?: Resolver<ResolversTypes['ClosePeriodResult'], ParentType, ContextType, RequireFields<MutationclosePeriodArgs, 'input'>>;
  comparePricePublication?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationcomparePricePublicationArgs, 'input'>>;
  confirmBankEntries?: Resolver<ResolversTypes['ConfirmBankEntriesResult'], ParentType, ContextType, RequireFields<MutationconfirmBankEntriesArgs, 'input'>>;
  correctBalance?: Resolver<ResolversTypes['AdjustmentResult'], ParentType, ContextType, RequireFields<MutationcorrectBalanceArgs, 'input'>>;
  createPriceList?: Resolver<ResolversTypes['CreatePriceListResult'], ParentType, ContextType, RequireFields<MutationcreatePriceListArgs, 'input'>>;
  decideAdjustment?: Resolver<ResolversTypes['DecideAdjustmentResult'], ParentType, ContextType, RequireFields<MutationdecideAdjustmentArgs, 'input'>>;
  decideChange?: Resolver<ResolversTypes['DecideChangeResult'], ParentType, ContextType, RequireFields<MutationdecideChangeArgs, 'input'>>;
  decideCreditTerms?: Resolver<ResolversTypes['DecideCreditTermsResult'], ParentType, ContextType, RequireFields<MutationdecideCreditTermsArgs, 'input'>>;
  decideProjectPrice?: Resolver<ResolversTypes['ProjectPriceResult'], ParentType, ContextType, RequireFields<MutationdecideProjectPriceArgs, 'input'>>;
  editPrices?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationeditPricesArgs, 'input'>>;
  endProjectPrice?: Resolver<ResolversTypes['ProjectPriceResult'], ParentType, ContextType, RequireFields<MutationendProjectPriceArgs, 'input'>>;
  endPromotion?: Resolver<ResolversTypes['EndPromotionResult'], ParentType, ContextType, RequireFields<MutationendPromotionArgs, 'input'>>;
  explainPriceDiscrepancies?: Resolver<ResolversTypes['ExplainPriceDiscrepanciesResult'], ParentType, ContextType, RequireFields<MutationexplainPriceDiscrepanciesArgs, 'input'>>;
  exportStatement?: Resolver<ResolversTypes['ExportStatementResult'], ParentType, ContextType, RequireFields<MutationexportStatementArgs, 'input'>>;
  holdCredit?: Resolver<ResolversTypes['HoldCreditResult'], ParentType, ContextType, RequireFields<MutationholdCreditArgs, 'input'>>;
  ignoreBankEntry?: Resolver<ResolversTypes['IgnoreBankEntryResult'], ParentType, ContextType, RequireFields<MutationignoreBankEntryArgs, 'input'>>;
  importBankStatement?: Resolver<ResolversTypes['ImportBankStatementResult'], ParentType, ContextType, RequireFields<MutationimportBankStatementArgs, 'input'>>;
  issueCreditNote?: Resolver<ResolversTypes['AdjustmentResult'], ParentType, ContextType, RequireFields<MutationissueCreditNoteArgs, 'input'>>;
  muteReminders?: Resolver<ResolversTypes['MuteRemindersResult'], ParentType, ContextType, RequireFields<MutationmuteRemindersArgs, 'input'>>;
  payInvoices?: Resolver<ResolversTypes['PayInvoicesResult'], ParentType, ContextType, RequireFields<MutationpayInvoicesArgs, 'input'>>;
  proposePromotion?: Resolver<ResolversTypes['ProposePromotionResult'], ParentType, ContextType, RequireFields<MutationproposePromotionArgs, 'input'>>;
  publishPriceList?: Resolver<ResolversTypes['PublishPriceListResult'], ParentType, ContextType, RequireFields<MutationpublishPriceListArgs, 'input'>>;
  quotePrices?: Resolver<ResolversTypes['QuotePricesResult'], ParentType, ContextType, RequireFields<MutationquotePricesArgs, 'input'>>;
  quotePricesFor?: Resolver<ResolversTypes['QuotePricesResult'], ParentType, ContextType, RequireFields<MutationquotePricesForArgs, 'input' | 'organizationId'>>;
  raiseCreditLimit?: Resolver<ResolversTypes['CreditChangeResult'], ParentType, ContextType, RequireFields<MutationraiseCreditLimitArgs, 'input'>>;
  receiveWebhook?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationreceiveWebhookArgs, 'input'>>;
  reconcilePrices?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationreconcilePricesArgs, 'input'>>;
  recordPayment?: Resolver<ResolversTypes['RecordPaymentResult'], ParentType, ContextType, RequireFields<MutationrecordPaymentArgs, 'input'>>;
  rejectPricePublication?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationrejectPricePublicationArgs, 'input'>>;
  releaseCreditHold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationreleaseCreditHoldArgs, 'idempotencyKey'>>;
  releaseQuote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationreleaseQuoteArgs, 'idempotencyKey'>>;
  reversePayment?: Resolver<ResolversTypes['ReversePaymentResult'], ParentType, ContextType, RequireFields<MutationreversePaymentArgs, 'input'>>;
  saveProject?: Resolver<ResolversTypes['SaveProjectResult'], ParentType, ContextType, RequireFields<MutationsaveProjectArgs, 'input'>>;
  setCreditTerms?: Resolver<ResolversTypes['SetCreditTermsResult'], ParentType, ContextType, RequireFields<MutationsetCreditTermsArgs, 'input'>>;
  setExchangeRates?: Resolver<ResolversTypes['SetExchangeRatesResult'], ParentType, ContextType, RequireFields<MutationsetExchangeRatesArgs, 'input'>>;
  setPayer?: Resolver<ResolversTypes['SetPayerResult'], ParentType, ContextType, RequireFields<MutationsetPayerArgs, 'input'>>;
  setProductCosts?: Resolver<ResolversTypes['SetProductCostsResult'], ParentType, ContextType, RequireFields<MutationsetProductCostsArgs, 'input'>>;
  setSellerEntity?: Resolver<ResolversTypes['SetSellerEntityResult'], ParentType, ContextType, RequireFields<MutationsetSellerEntityArgs, 'input'>>;
  setVatCodes?: Resolver<ResolversTypes['SetVatCodesResult'], ParentType, ContextType, RequireFields<MutationsetVatCodesArgs, 'input'>>;
  stopOrdering?: Resolver<ResolversTypes['StopOrderingResult'], ParentType, ContextType, RequireFields<MutationstopOrderingArgs, 'input'>>;
  submitPricePublication?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationsubmitPricePublicationArgs, 'input'>>;
  undoPricePublication?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationundoPricePublicationArgs, 'input'>>;
  uploadPrices?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationuploadPricesArgs, 'input'>>;
  withdrawChange?: Resolver<ResolversTypes['DecideChangeResult'], ParentType, ContextType, RequireFields<MutationwithdrawChangeArgs, 'input'>>;
  withdrawPricePublication?: Resolver<ResolversTypes['PricePublicationResult'], ParentType, ContextType, RequireFields<MutationwithdrawPricePublicationArgs, 'input'>>;
  writeOff?: Resolver<ResolversTypes['AdjustmentResult'], ParentType, ContextType, RequireFields<MutationwriteOffArgs, 'input'>>;
};

export type MuteRemindersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MuteRemindersResult'] = ResolversParentTypes['MuteRemindersResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'RemindersMuted', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OnlinePaymentUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OnlinePaymentUnavailable'] = ResolversParentTypes['OnlinePaymentUnavailable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  credit?: Resolver<Maybe<ResolversTypes['Credit']>, ParentType, ContextType, Partial<OrganizationcreditArgs>>;
  creditHistory?: Resolver<Maybe<ResolversTypes['CreditHistoryConnection']>, ParentType, ContextType, RequireFields<OrganizationcreditHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reminders?: Resolver<Maybe<ResolversTypes['PaymentReminders']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<OrganizationstatementArgs, 'from' | 'until'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayInvoicesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayInvoicesResult'] = ResolversParentTypes['PayInvoicesResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'OnlinePaymentUnavailable' | 'PaymentBegun', ParentType, ContextType>;
};

export type PayerSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayerSet'] = ResolversParentTypes['PayerSet']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['PaymentAllocation']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reversal?: Resolver<Maybe<ResolversTypes['PaymentReversal']>, ParentType, ContextType>;
  seller?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  unallocated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PaymentAllocatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAllocated'] = ResolversParentTypes['PaymentAllocated']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentAllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentAllocation'] = ResolversParentTypes['PaymentAllocation']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoice?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type PaymentBegunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBegun'] = ResolversParentTypes['PaymentBegun']> = {
  intent?: Resolver<ResolversTypes['PaymentIntent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PaymentIntentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentIntent'] = ResolversParentTypes['PaymentIntent']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentIntentStatus'], ParentType, ContextType>;
};

export type PaymentIntentStatusResolvers = EnumResolverSignature<{ CREATED?: any, FAILED?: any, PAID?: any, REVERSED?: any }, ResolversTypes['PaymentIntentStatus']>;

export type PaymentRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentRecorded'] = ResolversParentTypes['PaymentRecorded']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentRemindersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReminders'] = ResolversParentTypes['PaymentReminders']> = {
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mutedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mutedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentReversalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReversal'] = ResolversParentTypes['PaymentReversal']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentReversedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentReversed'] = ResolversParentTypes['PaymentReversed']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentStatusResolvers = EnumResolverSignature<{ RECEIVED?: any, REVERSED?: any }, ResolversTypes['PaymentStatus']>;

export type PeriodClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodClosed'] = ResolversParentTypes['PeriodClosed']> = {
  sellerEntity?: Resolver<ResolversTypes['SellerEntity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodIsClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodIsClosed'] = ResolversParentTypes['PeriodIsClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstOpenDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewDiscountsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewDiscountsResult'] = ResolversParentTypes['PreviewDiscountsResult']> = {
  __resolveType?: TypeResolveFn<'DiscountPreview' | 'InvalidInput', ParentType, ContextType>;
};

export type PriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Price'] = ResolversParentTypes['Price']> = {
  explanation?: Resolver<ResolversTypes['PriceExplanation'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  quantityLeft?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
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
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
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

export type PriceDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceDiscount'] = ResolversParentTypes['PriceDiscount']> = {
  from?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  isHeldAtFloor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PriceDiscountKind'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  priceGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promotionName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PriceDiscountKindResolvers = EnumResolverSignature<{ PROMOTION?: any, SEGMENT?: any }, ResolversTypes['PriceDiscountKind']>;

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
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
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
  discounts?: Resolver<Array<ResolversTypes['PriceDiscount']>, ParentType, ContextType>;
  exchange?: Resolver<Array<ResolversTypes['AppliedExchange']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  isVatIncluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['PriceLevel'], ParentType, ContextType>;
  listName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pricingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  promotions?: Resolver<Array<ResolversTypes['ConsideredPromotion']>, ParentType, ContextType>;
  rejected?: Resolver<Array<ResolversTypes['RejectedPrice']>, ParentType, ContextType>;
  tierFrom?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  isConverted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type PriceRejectionResolvers = EnumResolverSignature<{ CAP_USED_UP?: any, EXPIRED?: any, LESS_SPECIFIC?: any, LOWER_PRIORITY?: any, LOWER_TIER?: any, NOT_CHEAPEST?: any, NOT_VALID_YET?: any, OTHER_CONTRACT?: any, OTHER_CURRENCY?: any, QUANTITY_TOO_SMALL?: any, SEGMENT_LIST_HAS_PRICE?: any }, ResolversTypes['PriceRejection']>;

export type PriceStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceStep'] = ResolversParentTypes['PriceStep']> = {
  from?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PriceStrategyResolvers = EnumResolverSignature<{ LEVEL?: any, LOWEST?: any }, ResolversTypes['PriceStrategy']>;

export type PriceTierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceTier'] = ResolversParentTypes['PriceTier']> = {
  from?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PricedLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricedLine'] = ResolversParentTypes['PricedLine']> = {
  parts?: Resolver<Array<ResolversTypes['PricedPart']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Price'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  projectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalWithVat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  vat?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PricedPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricedPart'] = ResolversParentTypes['PricedPart']> = {
  price?: Resolver<ResolversTypes['Price'], ParentType, ContextType>;
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
  __resolveType?: TypeResolveFn<'ChangeOutdated' | 'CreditShort' | 'FourEyesNeeded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'OnlinePaymentUnavailable' | 'PeriodIsClosed' | 'PricePublicationRefused' | 'PricesMissing', ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['ProductCost']>, ParentType, ContextType, Partial<ProductcostArgs>>;
  floorPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, Partial<ProductfloorPriceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType, Partial<ProductpriceArgs>>;
  priceTiers?: Resolver<Maybe<Array<ResolversTypes['PriceTier']>>, ParentType, ContextType, Partial<ProductpriceTiersArgs>>;
  vatCode?: Resolver<Maybe<ResolversTypes['VatCode']>, ParentType, ContextType>;
};

export type ProductCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCost'] = ResolversParentTypes['ProductCost']> = {
  activeFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProductCostsSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCostsSet'] = ResolversParentTypes['ProductCostsSet']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['ProjectPrice']>, ParentType, ContextType, Partial<ProjectpricesArgs>>;
  status?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectPriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPrice'] = ResolversParentTypes['ProjectPrice']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cap?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  financeApprovedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headApprovedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProjectPriceStatus'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProjectPriceChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPriceChanged'] = ResolversParentTypes['ProjectPriceChanged']> = {
  price?: Resolver<ResolversTypes['ProjectPrice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectPriceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPriceConnection'] = ResolversParentTypes['ProjectPriceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectPriceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProjectPrice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectPriceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPriceEdge'] = ResolversParentTypes['ProjectPriceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectPrice'], ParentType, ContextType>;
};

export type ProjectPriceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPriceResult'] = ResolversParentTypes['ProjectPriceResult']> = {
  __resolveType?: TypeResolveFn<'ChangeOutdated' | 'FourEyesNeeded' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'ProjectPriceChanged', ParentType, ContextType>;
};

export type ProjectPriceStatusResolvers = EnumResolverSignature<{ ACTIVE?: any, ASKED?: any, ENDED?: any, HEAD_APPROVED?: any, REJECTED?: any }, ResolversTypes['ProjectPriceStatus']>;

export type ProjectSavedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectSaved'] = ResolversParentTypes['ProjectSaved']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectStatusResolvers = EnumResolverSignature<{ CLOSED?: any, OPEN?: any }, ResolversTypes['ProjectStatus']>;

export type PromotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['PriceLevel']>, ParentType, ContextType>;
  mayGoBelowFloor?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  minimumQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  priceGroups?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  productCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<PromotionproductsArgs, 'first'>>;
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PromotionStatus'], ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PromotionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionConnection'] = ResolversParentTypes['PromotionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PromotionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Promotion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromotionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionEdge'] = ResolversParentTypes['PromotionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
};

export type PromotionOutcomeResolvers = EnumResolverSignature<{ APPLIED?: any, NOT_BEST?: any, NOT_CHEAPER?: any, OTHER_CURRENCY?: any, OTHER_LEVEL?: any, QUANTITY_TOO_SMALL?: any }, ResolversTypes['PromotionOutcome']>;

export type PromotionStatusResolvers = EnumResolverSignature<{ APPROVED?: any, ASKED?: any, ENDED?: any, REJECTED?: any }, ResolversTypes['PromotionStatus']>;

export type ProposePromotionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposePromotionResult'] = ResolversParentTypes['ProposePromotionResult']> = {
  __resolveType?: TypeResolveFn<'ChangeAsked' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type PublishPriceListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishPriceListResult'] = ResolversParentTypes['PublishPriceListResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'PricePublicationRefused' | 'PricePublicationSaved', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  adjustments?: Resolver<ResolversTypes['AdjustmentConnection'], ParentType, ContextType, RequireFields<QueryadjustmentsArgs, 'first'>>;
  bankEntries?: Resolver<ResolversTypes['BankEntryConnection'], ParentType, ContextType, RequireFields<QuerybankEntriesArgs, 'first'>>;
  bankStatement?: Resolver<Maybe<ResolversTypes['BankStatement']>, ParentType, ContextType, RequireFields<QuerybankStatementArgs, 'id'>>;
  changeRequests?: Resolver<ResolversTypes['ChangeRequestConnection'], ParentType, ContextType, RequireFields<QuerychangeRequestsArgs, 'first'>>;
  creditChanges?: Resolver<ResolversTypes['CreditChangeConnection'], ParentType, ContextType, RequireFields<QuerycreditChangesArgs, 'first'>>;
  customerPrice?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType, RequireFields<QuerycustomerPriceArgs, 'input'>>;
  debtors?: Resolver<ResolversTypes['DebtorConnection'], ParentType, ContextType, RequireFields<QuerydebtorsArgs, 'first' | 'sort'>>;
  discountMatrix?: Resolver<ResolversTypes['DiscountMatrix'], ParentType, ContextType, Partial<QuerydiscountMatrixArgs>>;
  exchangeRates?: Resolver<Array<ResolversTypes['ExchangeRate']>, ParentType, ContextType, Partial<QueryexchangeRatesArgs>>;
  floorMargins?: Resolver<Array<ResolversTypes['FloorMargin']>, ParentType, ContextType>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, RequireFields<QueryinvoicesArgs, 'first'>>;
  openProjects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryopenProjectsArgs, 'ids' | 'organizationId'>>;
  paymentIntent?: Resolver<Maybe<ResolversTypes['PaymentIntent']>, ParentType, ContextType, RequireFields<QuerypaymentIntentArgs, 'id'>>;
  payments?: Resolver<ResolversTypes['PaymentConnection'], ParentType, ContextType, RequireFields<QuerypaymentsArgs, 'first'>>;
  previewDiscounts?: Resolver<ResolversTypes['PreviewDiscountsResult'], ParentType, ContextType, RequireFields<QuerypreviewDiscountsArgs, 'input'>>;
  priceDiscrepancies?: Resolver<ResolversTypes['PriceDiscrepancyConnection'], ParentType, ContextType, RequireFields<QuerypriceDiscrepanciesArgs, 'first'>>;
  priceFilePreview?: Resolver<ResolversTypes['PriceFilePreviewResult'], ParentType, ContextType, RequireFields<QuerypriceFilePreviewArgs, 'input'>>;
  priceLines?: Resolver<Array<ResolversTypes['PricedLine']>, ParentType, ContextType, RequireFields<QuerypriceLinesArgs, 'lines' | 'organizationId'>>;
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType, RequireFields<QuerypriceListArgs, 'id'>>;
  priceLists?: Resolver<ResolversTypes['PriceListConnection'], ParentType, ContextType, RequireFields<QuerypriceListsArgs, 'first'>>;
  pricePublication?: Resolver<Maybe<ResolversTypes['PricePublication']>, ParentType, ContextType, RequireFields<QuerypricePublicationArgs, 'id'>>;
  pricePublications?: Resolver<ResolversTypes['PricePublicationConnection'], ParentType, ContextType, RequireFields<QuerypricePublicationsArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryprojectArgs, 'id'>>;
  projectPrices?: Resolver<ResolversTypes['ProjectPriceConnection'], ParentType, ContextType, RequireFields<QueryprojectPricesArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryprojectsArgs, 'first'>>;
  promotions?: Resolver<ResolversTypes['PromotionConnection'], ParentType, ContextType, RequireFields<QuerypromotionsArgs, 'first'>>;
  receivables?: Resolver<Array<ResolversTypes['Receivables']>, ParentType, ContextType, RequireFields<QueryreceivablesArgs, 'days'>>;
  sandboxPayment?: Resolver<Maybe<ResolversTypes['SandboxPayment']>, ParentType, ContextType, RequireFields<QuerysandboxPaymentArgs, 'key'>>;
  sellerEntities?: Resolver<Array<ResolversTypes['SellerEntity']>, ParentType, ContextType>;
  vatRates?: Resolver<Array<ResolversTypes['VatRate']>, ParentType, ContextType>;
};

export type QuotePricesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuotePricesResult'] = ResolversParentTypes['QuotePricesResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'PriceQuote' | 'PricesMissing', ParentType, ContextType>;
};

export type ReceivablesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receivables'] = ResolversParentTypes['Receivables']> = {
  ageing?: Resolver<ResolversTypes['Ageing'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dso?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overdueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RemindersMutedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemindersMuted'] = ResolversParentTypes['RemindersMuted']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReversePaymentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReversePaymentResult'] = ResolversParentTypes['ReversePaymentResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'PaymentReversed', ParentType, ContextType>;
};

export type SandboxActionResolvers = EnumResolverSignature<{ FAIL?: any, NOTIFY_TWICE?: any, PAY?: any, PAY_LATER?: any, REVERSE?: any }, ResolversTypes['SandboxAction']>;

export type SandboxPaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SandboxPayment'] = ResolversParentTypes['SandboxPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoiceNumbers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  returnAddress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentIntentStatus'], ParentType, ContextType>;
};

export type SaveProjectResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveProjectResult'] = ResolversParentTypes['SaveProjectResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'ProjectSaved', ParentType, ContextType>;
};

export type SegmentDiscountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentDiscount'] = ResolversParentTypes['SegmentDiscount']> = {
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  priceGroup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SegmentDiscountChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentDiscountChange'] = ResolversParentTypes['SegmentDiscountChange']> = {
  before?: Resolver<Array<ResolversTypes['SegmentDiscount']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  priceGroup?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  segment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SellerEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerEntity'] = ResolversParentTypes['SellerEntity']> = {
  lockedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  paysVat?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priceStrategy?: Resolver<ResolversTypes['PriceStrategy'], ParentType, ContextType>;
  vatRounding?: Resolver<ResolversTypes['VatRounding'], ParentType, ContextType>;
};

export type SellerEntitySetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SellerEntitySet'] = ResolversParentTypes['SellerEntitySet']> = {
  sellerEntity?: Resolver<ResolversTypes['SellerEntity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetCreditTermsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCreditTermsResult'] = ResolversParentTypes['SetCreditTermsResult']> = {
  __resolveType?: TypeResolveFn<'CreditTermsAwaitApproval' | 'CreditTermsSet' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type SetExchangeRatesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetExchangeRatesResult'] = ResolversParentTypes['SetExchangeRatesResult']> = {
  __resolveType?: TypeResolveFn<'ExchangeRatesSet' | 'InvalidInput', ParentType, ContextType>;
};

export type SetPayerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetPayerResult'] = ResolversParentTypes['SetPayerResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotFound' | 'PayerSet', ParentType, ContextType>;
};

export type SetProductCostsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetProductCostsResult'] = ResolversParentTypes['SetProductCostsResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'ProductCostsSet', ParentType, ContextType>;
};

export type SetSellerEntityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSellerEntityResult'] = ResolversParentTypes['SetSellerEntityResult']> = {
  __resolveType?: TypeResolveFn<'IdempotencyConflict' | 'NotFound' | 'SellerEntitySet', ParentType, ContextType>;
};

export type SetVatCodesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetVatCodesResult'] = ResolversParentTypes['SetVatCodesResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInput' | 'VatCodesSet', ParentType, ContextType>;
};

export type SettlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Settlement'] = ResolversParentTypes['Settlement']> = {
  invoiced?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoices?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  closing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['StatementLineConnection'], ParentType, ContextType, RequireFields<StatementlinesArgs, 'first'>>;
  opening?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type StatementExportedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementExported'] = ResolversParentTypes['StatementExported']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementFormatResolvers = EnumResolverSignature<{ CSV?: any, PDF?: any, XLSX?: any }, ResolversTypes['StatementFormat']>;

export type StatementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine']> = {
  adjustment?: Resolver<Maybe<ResolversTypes['Adjustment']>, ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  credit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  debit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementLineKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
};

export type StatementLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLineConnection'] = ResolversParentTypes['StatementLineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatementLineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLineEdge'] = ResolversParentTypes['StatementLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementLine'], ParentType, ContextType>;
};

export type StatementLineKindResolvers = EnumResolverSignature<{ CORRECTION?: any, CREDIT_NOTE?: any, PAYMENT?: any, REVERSAL?: any, SHIPMENT?: any, TRANSFER?: any, WRITE_OFF?: any }, ResolversTypes['StatementLineKind']>;

export type StopOrderingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StopOrderingResult'] = ResolversParentTypes['StopOrderingResult']> = {
  __resolveType?: TypeResolveFn<'CreditTermsSet' | 'IdempotencyConflict' | 'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type TemporaryRaiseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TemporaryRaise'] = ResolversParentTypes['TemporaryRaise']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type VatCodeResolvers = EnumResolverSignature<{ GENERAL?: any, NONE?: any, REDUCED?: any, ZERO?: any }, ResolversTypes['VatCode']>;

export type VatCodesSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VatCodesSet'] = ResolversParentTypes['VatCodesSet']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VatRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VatRate'] = ResolversParentTypes['VatRate']> = {
  code?: Resolver<ResolversTypes['VatCode'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VatRoundingResolvers = EnumResolverSignature<{ DOCUMENT?: any, LINE?: any }, ResolversTypes['VatRounding']>;

export type WrongPriceRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongPriceRow'] = ResolversParentTypes['WrongPriceRow']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Adjustment?: AdjustmentResolvers<ContextType>;
  AdjustmentConnection?: AdjustmentConnectionResolvers<ContextType>;
  AdjustmentEdge?: AdjustmentEdgeResolvers<ContextType>;
  AdjustmentKind?: AdjustmentKindResolvers;
  AdjustmentMade?: AdjustmentMadeResolvers<ContextType>;
  AdjustmentResult?: AdjustmentResultResolvers<ContextType>;
  AdjustmentStatus?: AdjustmentStatusResolvers;
  Ageing?: AgeingResolvers<ContextType>;
  AllocatePaymentResult?: AllocatePaymentResultResolvers<ContextType>;
  AppliedExchange?: AppliedExchangeResolvers<ContextType>;
  BankEntriesConfirmed?: BankEntriesConfirmedResolvers<ContextType>;
  BankEntry?: BankEntryResolvers<ContextType>;
  BankEntryConnection?: BankEntryConnectionResolvers<ContextType>;
  BankEntryEdge?: BankEntryEdgeResolvers<ContextType>;
  BankEntryFault?: BankEntryFaultResolvers<ContextType>;
  BankEntryIgnored?: BankEntryIgnoredResolvers<ContextType>;
  BankEntryRefusal?: BankEntryRefusalResolvers<ContextType>;
  BankEntryStatus?: BankEntryStatusResolvers;
  BankMatchCertainty?: BankMatchCertaintyResolvers;
  BankStatement?: BankStatementResolvers<ContextType>;
  BankStatementFormat?: BankStatementFormatResolvers;
  BankStatementImported?: BankStatementImportedResolvers<ContextType>;
  ChangeAsked?: ChangeAskedResolvers<ContextType>;
  ChangeDecided?: ChangeDecidedResolvers<ContextType>;
  ChangeDiscountsResult?: ChangeDiscountsResultResolvers<ContextType>;
  ChangeFloorMarginsResult?: ChangeFloorMarginsResultResolvers<ContextType>;
  ChangeOutdated?: ChangeOutdatedResolvers<ContextType>;
  ChangeRequest?: ChangeRequestResolvers<ContextType>;
  ChangeRequestConnection?: ChangeRequestConnectionResolvers<ContextType>;
  ChangeRequestEdge?: ChangeRequestEdgeResolvers<ContextType>;
  ChangeRequestKind?: ChangeRequestKindResolvers;
  ChangeRequestStatus?: ChangeRequestStatusResolvers;
  ClosePeriodResult?: ClosePeriodResultResolvers<ContextType>;
  ConfirmBankEntriesResult?: ConfirmBankEntriesResultResolvers<ContextType>;
  ConsideredPromotion?: ConsideredPromotionResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  CountryCode?: GraphQLScalarType;
  CreatePriceListResult?: CreatePriceListResultResolvers<ContextType>;
  Credit?: CreditResolvers<ContextType>;
  CreditBasis?: CreditBasisResolvers;
  CreditBlock?: CreditBlockResolvers<ContextType>;
  CreditBlockLevel?: CreditBlockLevelResolvers;
  CreditChange?: CreditChangeResolvers<ContextType>;
  CreditChangeConnection?: CreditChangeConnectionResolvers<ContextType>;
  CreditChangeEdge?: CreditChangeEdgeResolvers<ContextType>;
  CreditChangeKind?: CreditChangeKindResolvers;
  CreditChangeRejected?: CreditChangeRejectedResolvers<ContextType>;
  CreditChangeResult?: CreditChangeResultResolvers<ContextType>;
  CreditChangeStatus?: CreditChangeStatusResolvers;
  CreditHeld?: CreditHeldResolvers<ContextType>;
  CreditHistoryConnection?: CreditHistoryConnectionResolvers<ContextType>;
  CreditHistoryEdge?: CreditHistoryEdgeResolvers<ContextType>;
  CreditHistoryEntry?: CreditHistoryEntryResolvers<ContextType>;
  CreditHistoryKind?: CreditHistoryKindResolvers;
  CreditPolicy?: CreditPolicyResolvers;
  CreditShort?: CreditShortResolvers<ContextType>;
  CreditTerms?: CreditTermsResolvers<ContextType>;
  CreditTermsAwaitApproval?: CreditTermsAwaitApprovalResolvers<ContextType>;
  CreditTermsSet?: CreditTermsSetResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Debtor?: DebtorResolvers<ContextType>;
  DebtorConnection?: DebtorConnectionResolvers<ContextType>;
  DebtorEdge?: DebtorEdgeResolvers<ContextType>;
  DebtorSort?: DebtorSortResolvers;
  DecideAdjustmentResult?: DecideAdjustmentResultResolvers<ContextType>;
  DecideChangeResult?: DecideChangeResultResolvers<ContextType>;
  DecideCreditTermsResult?: DecideCreditTermsResultResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  DiscountMatrix?: DiscountMatrixResolvers<ContextType>;
  DiscountPreview?: DiscountPreviewResolvers<ContextType>;
  DiscountPreviewLine?: DiscountPreviewLineResolvers<ContextType>;
  DueSum?: DueSumResolvers<ContextType>;
  EndPromotionResult?: EndPromotionResultResolvers<ContextType>;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  ExchangeRatesSet?: ExchangeRatesSetResolvers<ContextType>;
  ExplainPriceDiscrepanciesResult?: ExplainPriceDiscrepanciesResultResolvers<ContextType>;
  ExportStatementResult?: ExportStatementResultResolvers<ContextType>;
  FloorMargin?: FloorMarginResolvers<ContextType>;
  FloorMarginChange?: FloorMarginChangeResolvers<ContextType>;
  FourEyesNeeded?: FourEyesNeededResolvers<ContextType>;
  HoldCreditResult?: HoldCreditResultResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  IgnoreBankEntryResult?: IgnoreBankEntryResultResolvers<ContextType>;
  ImportBankStatementResult?: ImportBankStatementResultResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceKind?: InvoiceKindResolvers;
  InvoiceStatus?: InvoiceStatusResolvers;
  LedgerAccount?: LedgerAccountResolvers<ContextType>;
  ListedPrice?: ListedPriceResolvers<ContextType>;
  ListedPriceConnection?: ListedPriceConnectionResolvers<ContextType>;
  ListedPriceEdge?: ListedPriceEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MuteRemindersResult?: MuteRemindersResultResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  OnlinePaymentUnavailable?: OnlinePaymentUnavailableResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayInvoicesResult?: PayInvoicesResultResolvers<ContextType>;
  PayerSet?: PayerSetResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentAllocated?: PaymentAllocatedResolvers<ContextType>;
  PaymentAllocation?: PaymentAllocationResolvers<ContextType>;
  PaymentBegun?: PaymentBegunResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentIntent?: PaymentIntentResolvers<ContextType>;
  PaymentIntentStatus?: PaymentIntentStatusResolvers;
  PaymentRecorded?: PaymentRecordedResolvers<ContextType>;
  PaymentReminders?: PaymentRemindersResolvers<ContextType>;
  PaymentReversal?: PaymentReversalResolvers<ContextType>;
  PaymentReversed?: PaymentReversedResolvers<ContextType>;
  PaymentStatus?: PaymentStatusResolvers;
  PeriodClosed?: PeriodClosedResolvers<ContextType>;
  PeriodIsClosed?: PeriodIsClosedResolvers<ContextType>;
  PreviewDiscountsResult?: PreviewDiscountsResultResolvers<ContextType>;
  Price?: PriceResolvers<ContextType>;
  PriceChange?: PriceChangeResolvers<ContextType>;
  PriceChangeConnection?: PriceChangeConnectionResolvers<ContextType>;
  PriceChangeEdge?: PriceChangeEdgeResolvers<ContextType>;
  PriceChangeOutcome?: PriceChangeOutcomeResolvers;
  PriceChangesShown?: PriceChangesShownResolvers;
  PriceDiscount?: PriceDiscountResolvers<ContextType>;
  PriceDiscountKind?: PriceDiscountKindResolvers;
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
  PriceStrategy?: PriceStrategyResolvers;
  PriceTier?: PriceTierResolvers<ContextType>;
  PricedLine?: PricedLineResolvers<ContextType>;
  PricedPart?: PricedPartResolvers<ContextType>;
  PricesMissing?: PricesMissingResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductCost?: ProductCostResolvers<ContextType>;
  ProductCostsSet?: ProductCostsSetResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectPrice?: ProjectPriceResolvers<ContextType>;
  ProjectPriceChanged?: ProjectPriceChangedResolvers<ContextType>;
  ProjectPriceConnection?: ProjectPriceConnectionResolvers<ContextType>;
  ProjectPriceEdge?: ProjectPriceEdgeResolvers<ContextType>;
  ProjectPriceResult?: ProjectPriceResultResolvers<ContextType>;
  ProjectPriceStatus?: ProjectPriceStatusResolvers;
  ProjectSaved?: ProjectSavedResolvers<ContextType>;
  ProjectStatus?: ProjectStatusResolvers;
  Promotion?: PromotionResolvers<ContextType>;
  PromotionConnection?: PromotionConnectionResolvers<ContextType>;
  PromotionEdge?: PromotionEdgeResolvers<ContextType>;
  PromotionOutcome?: PromotionOutcomeResolvers;
  PromotionStatus?: PromotionStatusResolvers;
  ProposePromotionResult?: ProposePromotionResultResolvers<ContextType>;
  PublishPriceListResult?: PublishPriceListResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuotePricesResult?: QuotePricesResultResolvers<ContextType>;
  Receivables?: ReceivablesResolvers<ContextType>;
  RecordPaymentResult?: RecordPaymentResultResolvers<ContextType>;
  RejectedPrice?: RejectedPriceResolvers<ContextType>;
  RemindersMuted?: RemindersMutedResolvers<ContextType>;
  ReversePaymentResult?: ReversePaymentResultResolvers<ContextType>;
  SandboxAction?: SandboxActionResolvers;
  SandboxPayment?: SandboxPaymentResolvers<ContextType>;
  SaveProjectResult?: SaveProjectResultResolvers<ContextType>;
  SegmentDiscount?: SegmentDiscountResolvers<ContextType>;
  SegmentDiscountChange?: SegmentDiscountChangeResolvers<ContextType>;
  SellerEntity?: SellerEntityResolvers<ContextType>;
  SellerEntitySet?: SellerEntitySetResolvers<ContextType>;
  SetCreditTermsResult?: SetCreditTermsResultResolvers<ContextType>;
  SetExchangeRatesResult?: SetExchangeRatesResultResolvers<ContextType>;
  SetPayerResult?: SetPayerResultResolvers<ContextType>;
  SetProductCostsResult?: SetProductCostsResultResolvers<ContextType>;
  SetSellerEntityResult?: SetSellerEntityResultResolvers<ContextType>;
  SetVatCodesResult?: SetVatCodesResultResolvers<ContextType>;
  Settlement?: SettlementResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementExported?: StatementExportedResolvers<ContextType>;
  StatementFormat?: StatementFormatResolvers;
  StatementLine?: StatementLineResolvers<ContextType>;
  StatementLineConnection?: StatementLineConnectionResolvers<ContextType>;
  StatementLineEdge?: StatementLineEdgeResolvers<ContextType>;
  StatementLineKind?: StatementLineKindResolvers;
  StopOrderingResult?: StopOrderingResultResolvers<ContextType>;
  TemporaryRaise?: TemporaryRaiseResolvers<ContextType>;
  VatCode?: VatCodeResolvers;
  VatCodesSet?: VatCodesSetResolvers<ContextType>;
  VatRate?: VatRateResolvers<ContextType>;
  VatRounding?: VatRoundingResolvers;
  WrongPriceRow?: WrongPriceRowResolvers<ContextType>;
};

