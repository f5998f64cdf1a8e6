/** A file for exactly one article, material or banner. */
export type AddContentFileInput = {
  /** Id of the article. */
  articleId?: string | null | undefined;
  /** Id of the banner, which has a picture only. */
  bannerId?: string | null | undefined;
  /** Id that the upload answered. */
  fileId: string;
  /** Whether it is the picture, rather than a file to download. A material has files only. */
  isPicture?: boolean;
  /** Id of the material. */
  materialId?: string | null | undefined;
  /** What it is called; at most 200 characters. */
  titleEn?: string | null | undefined;
  /** What it is called; at most 200 characters. */
  titleRu?: string | null | undefined;
  /** The last day on which it is handed out. */
  validUntil?: string | null | undefined;
};

/** A picture or paper for a product. */
export type AddProductMediaInput = {
  /** Id that the upload answered. */
  fileId: string;
  /** Null makes it a picture. */
  kind?: ProductFileKind | null | undefined;
  /** Id of the product. */
  productId: string;
  /** What it shows or is called. */
  titleEn?: string | null | undefined;
  /** What it shows or is called. */
  titleRu?: string | null | undefined;
  /** Of a certificate: the last day on which it holds. */
  validUntil?: string | null | undefined;
};

/** Lines to put into a cart. */
export type AddToCartInput = {
  /** Null = the current one. */
  cartId?: string | null | undefined;
  /** The same key and input again adds nothing and answers the cart as it is. */
  idempotencyKey: string;
  /** 5,000 at most. */
  lines: Array<CartLineInput>;
};

/** Which adjustments; all conditions together. */
export type AdjustmentFilter = {
  /** Any of these. */
  kind?: Array<AdjustmentKind> | null | undefined;
  /** Only this customer's; another's list is empty for customers. */
  organizationId?: string | null | undefined;
  /** Any of these. */
  status?: Array<AdjustmentStatus> | null | undefined;
};

/** Sorts of adjustments. */
export type AdjustmentKind =
  /** An opening balance, a rounding, a mistake. */
  | 'CORRECTION'
  /** For goods returned or priced too high; takes its VAT back. */
  | 'CREDIT_NOTE'
  /** A debt that is given up. */
  | 'WRITE_OFF';

/** Whether an adjustment counts. */
export type AdjustmentStatus =
  /** Waits for another person. */
  | 'ASKED'
  /** In the books. */
  | 'BOOKED'
  /** Not approved; it counts nothing. */
  | 'REJECTED';

/** How a payment is laid on invoices. */
export type AllocatePaymentInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** Invoices that it is laid on, in this order; at most 200. */
  lay?: Array<LaidOnInvoiceInput> | null | undefined;
  /** Id of the payment. */
  paymentId: string;
  /** Invoices that the payment is taken off, wholly; at most 200. */
  takeBack?: Array<string> | null | undefined;
};

/** Goods may leave in spite of a block. */
export type AllowShippingInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** The customer. */
  organizationId: string;
  /** 1 to 500 characters. */
  reason: string;
  /** In the future, at most 30 days on. */
  until: string;
};

/** Who asks for an account, and for what. */
export type ApplyForAccountInput = {
  /** Name of the company, as people use it; 2 to 200 characters. */
  companyName: string;
  /** Who is to be called back; 2 to 200 characters. */
  contactName: string;
  /** Where it pays taxes. */
  country?: string;
  /** Where to answer. */
  email: string;
  /** The same key and input again makes no second application. */
  idempotencyKey: string;
  /** What else to say; at most 2,000 characters. */
  message?: string | null | undefined;
  /** With country code, such as +7 495 123-45-67. */
  phone?: string | null | undefined;
  /** SKU of the product whose terms are asked for. */
  sku?: string | null | undefined;
  /** In Russia its INN of 10 or 12 digits, with right check digits; elsewhere a VAT id with its country's prefix. */
  taxId: string;
};

/** An order to let pass. */
export type ApproveOrderInput = {
  /** The same key and input again answers the same. */
  idempotencyKey: string;
  /** Id of the order. */
  orderId: string;
};

/** What an article tells. */
export type ArticleKind =
  /** What was done for a customer. */
  | 'CASE'
  /** How a task of an industry is solved. */
  | 'SOLUTION';

/** Whether customers see an article. */
export type ArticleStatus =
  /** For its writers alone. */
  | 'DRAFT'
  /** For its audience. */
  | 'PUBLISHED';

/** A price to ask for. */
export type AskProjectPriceInput = {
  /** How much can be ordered at it in all, in base units; above 0, 6 decimals at most. */
  cap: string;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** For whoever decides; at most 500 characters. */
  note?: string | null | undefined;
  /** Of what. */
  productId: string;
  /** For which project. */
  projectId: string;
  /** For one base unit, without VAT, in the customer's currency; above 0, 4 decimals at most. */
  unitPrice: string;
  /** First day. */
  validFrom: string;
  /** First day on which it no longer holds; two years later at most. */
  validUntil: string;
};

/** By one attribute: has one of the values, or a number in the range. */
export type AttributeFilter = {
  /** Code of the attribute. */
  code: string;
  /** Greatest number, in the attribute's unit. */
  max?: string | null | undefined;
  /** Least number, in the attribute's unit. */
  min?: string | null | undefined;
  /** Ids of values as the facet gives them; at most 100. */
  values?: Array<string> | null | undefined;
};

/** A value to choose. */
export type AttributeOptionInput = {
  /** Stable, unique in its attribute. Made of the label where absent. */
  code?: string | null | undefined;
  /** The Russian label where absent. */
  labelEn?: string | null | undefined;
  /** As people read it. */
  labelRu: string;
};

/** What the values of an attribute are. */
export type AttributeType =
  /** Yes or no. */
  | 'BOOLEAN'
  /** A calendar day. */
  | 'DATE'
  /** Some of the options. */
  | 'MANY_OF'
  /** A decimal number, with a unit if the attribute has one; kept in the base unit of its dimension. */
  | 'NUMBER'
  /** One of the options. */
  | 'ONE_OF'
  /** Any text, in Russian and English. */
  | 'TEXT';

/** Whom a rule is for: at most one of the three; everyone where none is given. */
export type AudienceInput = {
  /** Id of a contract: for those who work under it. */
  contractId?: string | null | undefined;
  /** Id of an organization. */
  organizationId?: string | null | undefined;
  /** Code of a segment; `guest` are those who have not signed in. */
  segment?: string | null | undefined;
};

/** Whom something is for. */
export type AudienceKind =
  /** Those of the named segments and organizations. */
  | 'CHOSEN'
  /** Everybody, guests of an open showcase too. */
  | 'EVERYBODY'
  /** Everybody who has signed in. */
  | 'SIGNED_IN';

/** Which entries; all conditions together. */
export type BankEntryFilter = {
  /** Any of these certainties. */
  certainty?: Array<BankMatchCertainty> | null | undefined;
  /** Only those with a payer, or only those without one. */
  hasPayer?: boolean | null | undefined;
  /** Only this customer's. */
  payerId?: string | null | undefined;
  /** Only of this statement. */
  statementId?: string | null | undefined;
  /** Any of these. */
  status?: Array<BankEntryStatus> | null | undefined;
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

/** What to do to which products. */
export type BulkEditInput = {
  /** What to do; at least one. */
  edit: ProductEdit;
  /** As of `products`. */
  filter?: ProductFilter | null | undefined;
  /** As of `products`. */
  search?: string | null | undefined;
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
  /** The customer's project that it is for now; null = none. Left out, it stays. Lines that come to stand for one product and project become one. */
  projectId?: string | null | undefined;
  /** In base units; zero takes the line out. */
  quantity: string;
};

/** Names the product by id or by SKU. */
export type CartLineInput = {
  /** Id of the product. */
  productId?: string | null | undefined;
  /** The customer's project that it is for; null = none. */
  projectId?: string | null | undefined;
  /** In base units. */
  quantity: string;
  /** Its article number, in whatever case, with or without blanks and dashes. */
  sku?: string | null | undefined;
};

/** Why a line can't be ordered. */
export type CartLineRefusalCode =
  /** Announced, discontinued, or sold on request only. */
  | 'NOT_ORDERABLE'
  /** Below the minimum or not a multiple of the step; see `nearest`. */
  | 'QUANTITY_NOT_ALLOWED'
  /** Unknown, or not for this customer: the two can't be told apart. */
  | 'UNKNOWN_PRODUCT';

/** An attribute that a category asks for. */
export type CategoryAttributeInput = {
  /** Code of the attribute. */
  code: string;
  /** Whether the catalogue offers it as a filter. */
  isFilterable?: boolean;
  /** A product can't be published without it. Products that are published already stay so until they are changed. */
  isRequired?: boolean;
};

/** New quantities of lines of one cart. */
export type ChangeCartLinesInput = {
  /** Id of the cart. */
  cartId: string;
  /** The lines that change; others stay as they are. */
  lines: Array<CartLineChange>;
};

/** Discounts to ask for. */
export type ChangeDiscountsInput = {
  /** 1 to 1,000; days of one segment and price group must not overlap. */
  discounts: Array<SegmentDiscountInput>;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** For whoever decides; at most 500 characters. */
  note?: string | null | undefined;
};

/** What to put into a list and what to take out. */
export type ChangeFavouritesInput = {
  /** Ids of products. */
  add?: Array<string> | null | undefined;
  /** Id of the list. */
  listId: string;
  /** Ids of products. */
  remove?: Array<string> | null | undefined;
};

/** What to change in the machines of one's organization; it keeps at most 500. */
export type ChangeMyEquipmentInput = {
  /** Ids of models. */
  add?: Array<string> | null | undefined;
  /** Ids of models. */
  remove?: Array<string> | null | undefined;
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

/** Which changeset. */
export type ChangesetInput = {
  /** Id of the changeset. */
  id: string;
};

/** Where a changeset comes from. */
export type ChangesetKind =
  /** One change of all products that a search found. */
  | 'BULK_EDIT'
  /** A file of products. */
  | 'IMPORT'
  /** Products that were found to be one. */
  | 'MERGE';

/** How far a changeset is. */
export type ChangesetStatus =
  /** Thrown away. */
  | 'DISCARDED'
  /** Stopped; nothing was changed. */
  | 'FAILED'
  /** In the catalogue. */
  | 'PUBLISHED'
  /** On its way into the catalogue. */
  | 'PUBLISHING'
  /** Its file is being read, or its products are being looked up. */
  | 'READING'
  /** To be looked at and published. */
  | 'READY'
  /** On its way out of the catalogue again. */
  | 'UNDOING'
  /** Taken back. */
  | 'UNDONE';

/** Under which contract to go on. */
export type ChooseContractInput = {
  /** Id of an active contract of the viewer's organization; null = under none in particular. */
  contractId?: string | null | undefined;
};

/** Whose books are closed, and until when. */
export type ClosePeriodInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** The first day that stays open; not in the future. Earlier than now opens days again. */
  lockedUntil: string;
  /** The company; one of `sellerEntities`. */
  sellerId: string;
};

/** A column and what it gives. */
export type ColumnFieldInput = {
  /** As the header calls it. */
  column: string;
  /** A field of `importFields`. */
  field: string;
};

/** Entries to record as payments. */
export type ConfirmBankEntriesInput = {
  /** 1 to 100 entries, each once. */
  entries: Array<ConfirmBankEntryInput>;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
};

/** An entry to record, with corrections. */
export type ConfirmBankEntryInput = {
  /** Id of the entry. */
  id: string;
  /** Invoices of the payer that it pays first, in this order, before those that its purpose names; at most 200. */
  invoiceIds?: Array<string> | null | undefined;
  /** Who paid; null = as proposed. */
  organizationId?: string | null | undefined;
};

/** An order to take on. */
export type ConfirmOrderInput = {
  /** The same key and input again answers the same. */
  idempotencyKey: string;
  /** Id of the order. */
  orderId: string;
};

/** Whom something is to be for. */
export type ContentAudienceInput = {
  /** How it is said. */
  kind: AudienceKind;
  /** Of `CHOSEN`: ids of organizations, at most 100. */
  organizationIds?: Array<string>;
  /** Of `CHOSEN`: codes of segments, at most 100; `guest` are those who have not signed in. */
  segments?: Array<string>;
};

/** Which contracts to list; all conditions hold at once. */
export type ContractFilter = {
  /** Only those of this customer. */
  organizationId?: string | null | undefined;
  /** Part of the number or of the customer's name; 100 characters at most. */
  search?: string | null | undefined;
};

/** How a contract stands on a day of the seller's calendar. */
export type ContractStatus =
  /** It can be worked under. */
  | 'ACTIVE'
  /** Its time is over, or the seller has closed it. */
  | 'CLOSED'
  /** It has not begun. */
  | 'UPCOMING';

/** A correction of what a customer owes. */
export type CorrectBalanceInput = {
  /** Above zero: the customer owes so much more; below: less. At most 2 decimals. */
  amount: string;
  /** Without an invoice: the contract it belongs to. */
  contractId?: string | null | undefined;
  /** That of the invoice; without one, a currency the customer settles in. */
  currency: string;
  /** The day it is dated; null = today. Not in the future nor in closed books. */
  day?: string | null | undefined;
  /** Where it raises the debt: the last day on which it is not overdue; null = by the payment days. */
  dueOn?: string | null | undefined;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** Where it lowers the debt: the invoice to lay it on first. */
  invoiceId?: string | null | undefined;
  /** The customer. */
  organizationId: string;
  /** 1 to 500 characters; the customer reads it. */
  reason: string;
  /** Without invoice and contract: the legal entity of the seller; null = the main one. */
  sellerId?: string | null | undefined;
};

/** A key to issue. */
export type CreateApiKeyInput = {
  /** Id of an active contract of the viewer's organization for the program to work under; null = none in particular. */
  contractId?: string | null | undefined;
  /** When it is to end, at most five years from now. Null = a year from now. */
  expiresAt?: string | null | undefined;
  /** The same key and input again answers the same API key, without its secret. */
  idempotencyKey: string;
  /** What people call it, 1 to 100 characters. */
  name: string;
  /** What the program may do, such as `orders:read`; at least one. */
  scopes: Array<string>;
};

/** The terms of a new price list. */
export type CreatePriceListInput = {
  /** Of level CONTRACT: the contract; null = each of the customer's contracts. */
  contractId?: string | null | undefined;
  /** Of all its prices. */
  currency: string;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** Whether its prices count in other currencies too, at the rate of the day. */
  isConverted?: boolean;
  /** Whether its prices come from the ERP alone. */
  isErpManaged?: boolean;
  /** Whether its prices hold VAT. */
  isVatIncluded?: boolean;
  /** For whom it is; PROJECT has no lists. */
  level: PriceLevel;
  /** Unique; 1 to 200 characters. */
  name: string;
  /** Of level CONTRACT or ORGANIZATION: the customer. */
  organizationId?: string | null | undefined;
  /** Between lists of one level the higher wins; -1,000 to 1,000. */
  priority?: number;
  /** Of level SEGMENT: whom it is for. */
  segment?: string | null | undefined;
  /** First day on which it holds; null = open. */
  validFrom?: string | null | undefined;
  /** First day on which it no longer holds; null = open. */
  validUntil?: string | null | undefined;
};

/** What counts into exposure. */
export type CreditBasis =
  /** Invoices. */
  | 'INVOICED'
  /** Invoices, what is shipped, open orders and holds. */
  | 'ORDERED'
  /** Invoices and what is shipped. */
  | 'SHIPPED';

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

/** Which changes of credit lines; all conditions together. */
export type CreditChangeFilter = {
  /** Any of these. */
  kind?: Array<CreditChangeKind> | null | undefined;
  /** Only of this customer. */
  organizationId?: string | null | undefined;
  /** Any of these. */
  status?: Array<CreditChangeStatus> | null | undefined;
};

/** Sorts of changes of a credit line. */
export type CreditChangeKind =
  /** Goods may leave in spite of a block, for a time. */
  | 'BYPASS'
  /** A higher limit for a time. */
  | 'RAISE'
  /** New terms. */
  | 'TERMS';

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

/** Which debtors; all conditions together. */
export type DebtorFilter = {
  /** Only what is in this currency. */
  currency?: string | null | undefined;
  /** Only those with something overdue. */
  isOverdue?: boolean | null | undefined;
  /** Part of the name; 100 characters at most. */
  search?: string | null | undefined;
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
  id: string;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** True books it. */
  isApproved: boolean;
  /** Why it is rejected, 1 to 500 characters; not needed to approve. */
  reason?: string | null | undefined;
};

/** A decision about a request. */
export type DecideChangeInput = {
  /** Id of the request. */
  id: string;
  /** False rejects it. */
  isApproved: boolean;
  /** Why it is rejected, 1 to 500 characters; not needed to approve. */
  reason?: string | null | undefined;
};

/** A decision about a change of a credit line. */
export type DecideCreditTermsInput = {
  /** Id of the change. */
  changeId: string;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** False rejects it. */
  isApproved: boolean;
  /** Why it is rejected, 1 to 500 characters; not needed to approve. */
  reason?: string | null | undefined;
};

/** A decision about a price of a project. */
export type DecideProjectPriceInput = {
  /** Id of the price. */
  id: string;
  /** False rejects it. */
  isApproved: boolean;
  /** Why it is rejected, 1 to 500 characters; not needed to approve. */
  reason?: string | null | undefined;
};

/** Which attribute to remove. */
export type DeleteAttributeInput = {
  /** Code of the attribute. */
  code: string;
};

/** Which category to remove. */
export type DeleteCategoryInput = {
  /** Id of the category. */
  id: string;
};

/** Which equipment model to remove. */
export type DeleteEquipmentModelInput = {
  /** Id of the model. */
  id: string;
};

/** Which list to remove. */
export type DeleteFavouriteListInput = {
  /** Id of the list. */
  id: string;
};

/** Which search to remove. */
export type DeleteSavedSearchInput = {
  /** Id of the search. */
  id: string;
};

/** Products that are different. */
export type DismissDuplicatesInput = {
  /** Id of the group. */
  id: string;
};

/** Which fruitless search to take off the list. */
export type DismissFruitlessSearchInput = {
  /** Id of the search. */
  id: string;
};

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

/** Why products look like one. */
export type DuplicateReason =
  /** The same brand and the same maker's number. */
  | 'MANUFACTURER_NUMBER'
  /** The same name and the same attributes. */
  | 'NAME';

/** Prices to change in a list. */
export type EditPricesInput = {
  /** The day from which they hold, not before today; null = the day on which they are published. */
  activeFrom?: string | null | undefined;
  /** Id of the list. */
  listId: string;
  /** The prices, each product once. */
  rows: Array<EditedPriceInput>;
};

/** The price of one product, all its quantity steps. */
export type EditedPriceInput = {
  /** Its SKU, barcode number or another code. */
  sku: string;
  /** All its steps; none = it is taken out of the list. */
  steps: Array<PriceStepInput>;
};

/** A promotion to end. */
export type EndPromotionInput = {
  /** Id of the promotion. */
  id: string;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** For whoever decides; at most 500 characters. */
  note?: string | null | undefined;
};

/** Which discrepancies are explained by what. */
export type ExplainPriceDiscrepanciesInput = {
  /** For a person; 1 to 1,000 characters. */
  explanation: string;
  /** Ids of the discrepancies, 1 to 100. */
  ids: Array<string>;
  /** Whether that settles them. */
  isClosed?: boolean;
};

/** Which products to write, and how. */
export type ExportProductsInput = {
  /** As of `products`. */
  filter?: ProductFilter | null | undefined;
  /** The file's form. */
  format?: TableFormat;
  /** Of names and headings. */
  locale?: Locale | null | undefined;
  /** As of `products`. */
  search?: string | null | undefined;
  /** As of `products`. */
  sort?: ProductSort | null | undefined;
};

/** Which statement to write, and how. */
export type ExportStatementInput = {
  /** Only what belongs to this contract. */
  contractId?: string | null | undefined;
  /** The currency of the books; null = that of the credit account. */
  currency?: string | null | undefined;
  /** The file's form. */
  format?: StatementFormat;
  /** The first day of the period. */
  from: string;
  /** Of headings. */
  locale?: Locale;
  /** Whose account; customers name themselves. */
  organizationId: string;
  /** Only the books of this legal entity of the seller. */
  sellerId?: string | null | undefined;
  /** The first day after it; at most 10 years on. */
  until: string;
};

/** What a facet filters by. */
export type FacetKind =
  /** `attributes` with `values`. */
  | 'ATTRIBUTE'
  /** `brandIds`. */
  | 'BRAND'
  /** `categoryIds`. */
  | 'CATEGORY'
  /** `fits`: equipment models. */
  | 'EQUIPMENT'
  /** `attributes` with `min` and `max`, or with `values`: each number by itself where there are few. */
  | 'NUMBER'
  /** `isInStock`: the values are `true` and `false`. Only with `stock:read`. */
  | 'STOCK';

/** A field and its value. */
export type FieldValueInput = {
  /** A field of `importFields`. */
  field: string;
  /** As a cell would have it. */
  value: string;
};

/** What a document's file is written in. */
export type FileFormat =
  /** For programs: all that the document says. */
  | 'JSON'
  /** For people. */
  | 'PDF'
  /** For the exchange of electronic documents. */
  | 'XML';

/** Which product to wait for. */
export type FollowProductInput = {
  /** Id of the product. */
  productId: string;
};

/** An entry to set aside, or to bring back. */
export type IgnoreBankEntryInput = {
  /** Id of the entry. */
  id: string;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** False brings it back to be confirmed. */
  isIgnored?: boolean;
};

/** A bank statement to import. */
export type ImportBankStatementInput = {
  /** Id that the upload of the file answered. */
  fileId: string;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
};

/** Which file to look into. */
export type ImportPreviewInput = {
  /** Null: found out. One character, or `tab`. */
  delimiter?: string | null | undefined;
  /** Null: found out. */
  encoding?: string | null | undefined;
  /** Id that the upload answered. */
  fileId: string;
};

/** Which file to read, and how. */
export type ImportProductsInput = {
  /** What stands between the names of a category's path. */
  categorySeparator?: string | null | undefined;
  /** Fields by column; columns that are left out are not read. Null: as `importPreview` says. */
  columns?: Array<ColumnFieldInput> | null | undefined;
  /** Values for rows that give none. */
  defaults?: Array<FieldValueInput> | null | undefined;
  /** Null: found out. */
  delimiter?: string | null | undefined;
  /** Null: found out. */
  encoding?: string | null | undefined;
  /** Id that the upload answered. */
  fileId: string;
};

/** Which invoices; all conditions together. */
export type InvoiceFilter = {
  /** Only what belongs to this contract. */
  contractId?: string | null | undefined;
  /** Issued on this day or later. */
  from?: string | null | undefined;
  /** Only those of this order. */
  orderId?: string | null | undefined;
  /** Only this customer's; another's list is empty for customers. */
  organizationId?: string | null | undefined;
  /** Only what is owed to this legal entity of the seller. */
  sellerId?: string | null | undefined;
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

/** A credit note. */
export type IssueCreditNoteInput = {
  /** With VAT; above zero, at most 2 decimals. */
  amount: string;
  /** Without an invoice: the contract it belongs to. */
  contractId?: string | null | undefined;
  /** That of the invoice; without one, a currency the customer settles in. */
  currency: string;
  /** The day it is dated; null = today. Not in the future nor in closed books. */
  day?: string | null | undefined;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** The invoice to lay it on first; its seller entity and contract are taken over. Null = it waits. */
  invoiceId?: string | null | undefined;
  /** The customer. */
  organizationId: string;
  /** 1 to 500 characters; the customer reads it. */
  reason: string;
  /** Without invoice and contract: the legal entity of the seller; null = the main one. */
  sellerId?: string | null | undefined;
  /** Per cent, of the VAT in the amount; null = without VAT. */
  vatRate?: string | null | undefined;
};

/** So much of a product is in one kit. */
export type KitComponentInput = {
  /** Base units of the component in one kit; above zero, at most three digits after the point. */
  quantity: string;
  /** SKU of the component; not of a kit, and in a kit that is not a draft not of a draft. */
  sku: string;
};

/** So much of a payment on an invoice. */
export type LaidOnInvoiceInput = {
  /** Above zero, at most what is left of the payment and open of the invoice; null = as much as goes. */
  amount?: string | null | undefined;
  /** Id of the invoice. */
  invoiceId: string;
};

/** Language of names and texts. */
export type Locale =
  /** English. */
  | 'EN'
  /** Russian. */
  | 'RU';

/** Which notifications were read. */
export type MarkNotificationsReadInput = {
  /** At most 100; those that are not the viewer's are left as they are. Null = all. */
  ids?: Array<string> | null | undefined;
};

/** Which materials to list: those that meet all that is given. */
export type MaterialFilter = {
  /** About this brand. */
  brandId?: string | null | undefined;
  /** About this category or one below it. */
  categoryId?: string | null | undefined;
  /** Of this kind. */
  kind?: MaterialKind | null | undefined;
  /** In this language, or in none. */
  language?: Locale | null | undefined;
  /** About this product, its category (or one above) or its brand. */
  productId?: string | null | undefined;
};

/** What a material is for. */
export type MaterialKind =
  /** Logos and how to use them. */
  | 'BRAND'
  /** To tell customers of goods: leaflets, pictures. */
  | 'MARKETING'
  /** To sell: presentations, arguments. */
  | 'SALES'
  /** How things work: drawings, instructions. */
  | 'TECHNICAL'
  /** To learn from. */
  | 'TRAINING';

/** Which products to merge into which. */
export type MergeProductsInput = {
  /** Ids of those that become it; at most 50. */
  fromIds: Array<string>;
  /** Id of the product that stays. */
  intoId: string;
};

/** Whether a command is only to be tried. */
export type Mode =
  /** Do it. */
  | 'COMMIT'
  /** Say what would happen. */
  | 'VALIDATE';

/** Where a person wants to be told of a kind. */
export type NotificationChannel =
  /** In the portal and by e-mail; so it is unless the person says otherwise. */
  | 'BOTH'
  /** By e-mail alone. */
  | 'EMAIL'
  /** Not at all. */
  | 'OFF'
  /** In the portal alone. */
  | 'PORTAL';

/** What people are told of, each of which they may have as they like. */
export type NotificationKind =
  /** A product that the person follows can be bought, or its date changed. */
  | 'AVAILABILITY'
  /** Credit: a block or its lifting, terms that changed. */
  | 'CREDIT'
  /** News of the seller: materials, contracts, announcements. */
  | 'NEWS'
  /** Orders and their deliveries. */
  | 'ORDER'
  /** A payment came, or came back. */
  | 'PAYMENT'
  /** An invoice falls due, or is overdue. */
  | 'PAYMENT_REMINDER'
  /** Prices: lists and special prices to approve, or decided on. */
  | 'PRICES';

/** Where a kind is to be told. */
export type NotificationKindChannelInput = {
  /** Where the person wants to be told of it. */
  channel: NotificationChannel;
  /** What it is about. */
  kind: NotificationKind;
};

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
  /** Goods don't leave: the customer's account is blocked; a payment lifts it by itself. */
  | 'SHIPPING'
  /** The goods are no longer set aside; lifted by itself once they are again. */
  | 'STOCK';

/** The order of a product's pictures. */
export type OrderProductImagesInput = {
  /** All of its pictures. */
  imageIds: Array<string>;
  /** Id of the product. */
  productId: string;
};

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

/** How many base units a package holds, and what it measures. */
export type PackagingInput = {
  /** With a right check digit; no other product or package may have it. */
  gtin?: string | null | undefined;
  /** Which package; each once. */
  level: PackagingLevel;
  /** How many base units it holds. */
  quantity: string;
  /** In m³. */
  volume?: string | null | undefined;
  /** Gross, in kg. */
  weight?: string | null | undefined;
};

/** Packages from the smallest to the largest. */
export type PackagingLevel =
  /** A case, box or carton. */
  | 'CASE'
  /** A pack inside a case. */
  | 'INNER'
  /** A pallet. */
  | 'PALLET'
  /** What is sold singly. */
  | 'PIECE';

/** What an organization calls a product. */
export type PartNumberInput = {
  /** At most 64 characters. */
  number: string;
  /** SKU of the product; null takes the number away. */
  sku?: string | null | undefined;
};

/** Invoices to pay online. */
export type PayInvoicesInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** 1 to 200 of one's own open invoices, all in one currency and of one legal entity of the seller. */
  invoiceIds: Array<string>;
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

/** Whether a payment counts. */
export type PaymentStatus =
  /** In the books. */
  | 'RECEIVED'
  /** Taken back; it pays nothing. */
  | 'REVERSED';

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

/** Discounts to try. */
export type PreviewDiscountsInput = {
  /** Null = today at the seller. */
  date?: string | null | undefined;
  /** 1 to 1,000; days of one segment and price group must not overlap. */
  discounts: Array<SegmentDiscountInput>;
  /** The products, at most 100; null = a few of each price group that changes. */
  productIds?: Array<string> | null | undefined;
  /** In base units; null = the usual quantity of each product. */
  quantity?: string | null | undefined;
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
  column: string;
  /** What it gives. */
  field: PriceFileField;
};

/** What kind of discount it is. */
export type PriceDiscountKind =
  /** Of a promotion. */
  | 'PROMOTION'
  /** Of the buyer's segment on the product's price group. */
  | 'SEGMENT';

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

/** Which discrepancies. */
export type PriceDiscrepancyFilter = {
  /** Of one of these causes. */
  causes?: Array<PriceDiscrepancyCause> | null | undefined;
  /** Of one list. */
  listId?: string | null | undefined;
  /** In one of these statuses. */
  statuses?: Array<PriceDiscrepancyStatus> | null | undefined;
};

/** What became of a discrepancy. */
export type PriceDiscrepancyStatus =
  /** It is settled. */
  | 'CLOSED'
  /** A person said why it is. */
  | 'EXPLAINED'
  /** Nobody has looked at it. */
  | 'OPEN';

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

/** Which file to look into. */
export type PriceFilePreviewInput = {
  /** Null: found out. One character, or `tab`. */
  delimiter?: string | null | undefined;
  /** Null: found out. */
  encoding?: string | null | undefined;
  /** Id that the upload answered. */
  fileId: string;
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

/** Which publications. */
export type PricePublicationFilter = {
  /** Of one list. */
  listId?: string | null | undefined;
  /** In one of these statuses. */
  statuses?: Array<PricePublicationStatus> | null | undefined;
};

/** Which publication. */
export type PricePublicationInput = {
  /** Id of the publication. */
  id: string;
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

/** A quantity step. */
export type PriceStepInput = {
  /** In base units. */
  from?: string;
  /** For one base unit, in the list's currency; 4 decimals at most. */
  unitPrice: string;
};

/** A value of one attribute. */
export type ProductAttributeInput = {
  /** Code of the attribute. */
  code: string;
  /**
   * As text: a number with or without a unit of the right dimension ("2,5 мм²"), `true` or `false`, an
   * option's code or label, several with `;` between, a day `2026-01-31`. Null takes it away.
   */
  value?: string | null | undefined;
  /** Of TEXT: the English one, where it is another. */
  valueEn?: string | null | undefined;
};

/** A change of many products. What is absent stays as it is; null takes the value away. */
export type ProductEdit = {
  /** Equipment models that they fit besides, as of `saveProduct`. */
  addFits?: Array<string> | null | undefined;
  /** Those that are named here; others stay. */
  attributes?: Array<ProductAttributeInput> | null | undefined;
  /** From when an announced product is to be on sale. */
  availableFrom?: string | null | undefined;
  /** Name of the brand; made if new. */
  brand?: string | null | undefined;
  /** Id of the category. */
  categoryId?: string | null | undefined;
  /** All equipment models that they fit, as of `saveProduct`. */
  fits?: Array<string> | null | undefined;
  /** In the base unit. */
  minimumQuantity?: string | null | undefined;
  /** What discounts of a segment are set on. */
  priceGroup?: string | null | undefined;
  /** In the base unit. */
  quantityStep?: string | null | undefined;
  /** Replaces a part of the names, letter for letter. */
  replaceInName?: ReplaceText | null | undefined;
  /** Whether it is on sale. */
  status?: ProductStatus | null | undefined;
  /** OKEI or Recommendation 20 code. */
  unitCode?: string | null | undefined;
};

/** A form of product files. */
export type ProductFileFormat =
  /** BMEcat 2005, T_NEW_CATALOG. */
  | 'BMECAT'
  /** CommerceML 2.x, `import.xml`. */
  | 'COMMERCEML'
  /** Rows of delimited text: CSV, TSV and the like. */
  | 'TABLE'
  /** An Excel workbook; its first sheet with rows. */
  | 'XLSX';

/** What a paper is. */
export type ProductFileKind =
  /** Of conformity, fire safety and the like. */
  | 'CERTIFICATE'
  /** Technical data. */
  | 'DATA_SHEET'
  /** How to mount and use it. */
  | 'MANUAL'
  /** Anything else. */
  | 'OTHER';

/** A product passes if it passes each part that is given. An empty list is as none given. */
export type ProductFilter = {
  /** By attributes, each once; at most 20. */
  attributes?: Array<AttributeFilter> | null | undefined;
  /** Of one of the brands; at most 500. */
  brandIds?: Array<string> | null | undefined;
  /** In one of the categories or below them; at most 500. */
  categoryIds?: Array<string> | null | undefined;
  /** Fits one of these equipment models; at most 500. */
  fits?: Array<string> | null | undefined;
  /** True: fits a machine of the viewer's organization; with `fits`, one of those or of these. For people. */
  fitsMyEquipment?: boolean | null | undefined;
  /** True: in stock somewhere; false: out of stock. Needs `stock:read`. */
  isInStock?: boolean | null | undefined;
  /** True: only those that lack something a product of their category must have. Needs `catalog:write`. */
  isIncomplete?: boolean | null | undefined;
  /** By default PUBLISHED and ANNOUNCED, with `catalog:write` also DRAFT. */
  status?: Array<ProductStatus> | null | undefined;
};

/** One product's relation to another. */
export type ProductRelationInput = {
  /** Whether it holds the other way round as well. */
  isMutual?: boolean;
  /** How the other goes with this one. */
  kind: RelationKind;
  /** Why, or with what difference. */
  noteEn?: string | null | undefined;
  /** Why, or with what difference. */
  noteRu?: string | null | undefined;
  /** SKU of the other one. */
  sku: string;
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

/** Whether a project goes on. */
export type ProjectStatus =
  /** It is over. */
  | 'CLOSED'
  /** Lines can name it. */
  | 'OPEN';

/** Which promotions; all conditions together. */
export type PromotionFilter = {
  /** Only those that hold on this day. */
  date?: string | null | undefined;
  /** Any of these; of no use to a customer. */
  status?: Array<PromotionStatus> | null | undefined;
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
  currency?: string | null | undefined;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** On prices of which levels. */
  levels?: Array<PriceLevel>;
  /** Whether it may go below the floor price; a sales head has to approve that. */
  mayGoBelowFloor?: boolean;
  /** From which quantity of a line, in base units. */
  minimumQuantity?: string;
  /** For people; 1 to 200 characters. */
  name: string;
  /** For whoever decides; at most 500 characters. */
  note?: string | null | undefined;
  /** Only for this customer. */
  organizationId?: string | null | undefined;
  /** What it takes off: above 0, below 100, 2 decimals at most. Either this or `unitPrice`. */
  percent?: string | null | undefined;
  /** Only for products of these price groups, at most 100; not together with `productIds`. */
  priceGroups?: Array<string> | null | undefined;
  /** Only for these products, at most 10,000. */
  productIds?: Array<string> | null | undefined;
  /** Only for customers of this segment; not together with `organizationId`. */
  segment?: string | null | undefined;
  /** What one base unit costs, without VAT; 4 decimals at most. */
  unitPrice?: string | null | undefined;
  /** First day. */
  validFrom: string;
  /** First day on which it no longer holds. */
  validUntil: string;
};

/** Which publication to approve. */
export type PublishPriceListInput = {
  /** Another day than the draft says, not before today; null = as the draft says. */
  activeFrom?: string | null | undefined;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** Id of the publication. */
  publicationId: string;
};

/** Rows as pasted, typed or read from a file. */
export type QuickOrderInput = {
  /** Whether rows that are right go into the cart. */
  addToCart?: boolean | null | undefined;
  /** The cart to fill; without it the current one. */
  cartId?: string | null | undefined;
  /** The same key and input again adds nothing. */
  idempotencyKey: string;
  /** The customer's project that all rows are for; null = none. */
  projectId?: string | null | undefined;
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
  /** Announced, discontinued, or sold on request only. */
  | 'NOT_ORDERABLE'
  /** Can be ordered. */
  | 'OK'
  /** Below the minimum or not a multiple of the step; nothing is adjusted by itself. */
  | 'QTY_ADJUST_SUGGESTED';

/** A row as typed. */
export type QuickOrderRowInput = {
  /** SKU, GTIN (of a package too) or own part number, as typed; `00123` stays `00123`. */
  code: string;
  /** As typed, in base units, or in packages where the code is a package's; a decimal comma is read as a point. */
  quantity: string;
};

/** A part of each day; it may go past midnight. */
export type QuietHoursInput = {
  /** First minute, as `21:00`. */
  from: string;
  /** Whose clock: a name of the IANA's list, like `Europe/Moscow`. */
  timeZone: string;
  /** First minute after, as `08:00`; another than `from`. */
  until: string;
};

/** A higher limit for a time. */
export type RaiseCreditLimitInput = {
  /** Its first day; null = the day of the approval. */
  from?: string | null | undefined;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** The whole limit while it lasts, in the account's currency; above the usual one. */
  limit: string;
  /** The customer; one with a limit. */
  organizationId: string;
  /** 1 to 500 characters. */
  reason: string;
  /** The first day after it. */
  until: string;
};

/** Money received, as the bank statement or the provider tells it. */
export type RecordPaymentInput = {
  /** Above zero, at most 2 decimals. */
  amount: string;
  /** The contract that the payment is for: its invoices are paid before others. */
  contractId?: string | null | undefined;
  /** What the customer settles in, or owes something in. */
  currency: string;
  /** Number of the payment order, or the provider's id; 1 to 100 characters. */
  externalId: string;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** Pays this invoice first; its seller entity and contract are taken over. */
  invoiceId?: string | null | undefined;
  /** Pays these invoices next, in this order; at most 200, all of one seller entity. */
  invoiceIds?: Array<string> | null | undefined;
  /** Who paid. */
  organizationId: string;
  /** At most 500 characters. */
  purpose?: string | null | undefined;
  /** Not in the future, at most 10 years ago. */
  receivedOn: string;
  /** The legal entity of the seller that was paid; null = the invoice's, the contract's, or the main one. */
  sellerId?: string | null | undefined;
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

/** Which publication to send back. */
export type RejectPricePublicationInput = {
  /** Id of the publication. */
  id: string;
  /** Why, for a person; 1 to 1,000 characters. */
  reason: string;
};

/** How another product goes with this one. */
export type RelationKind =
  /** Does the same. */
  | 'ANALOGUE'
  /** This one uses it up. */
  | 'CONSUMABLE'
  /** Is sold in its place, now that this one no longer is. */
  | 'REPLACEMENT'
  /** This one does not work without it. */
  | 'REQUIRED_ACCESSORY';

/** A search to remember. */
export type RememberSearchInput = {
  /** As it was typed; at most 200 characters. */
  text: string;
};

/** Which article to remove. */
export type RemoveArticleInput = {
  /** Id of the article. */
  id: string;
};

/** Which banner to remove. */
export type RemoveBannerInput = {
  /** Id of the banner. */
  id: string;
};

/** Which file to take away. */
export type RemoveContentFileInput = {
  /** Id of the file or picture. */
  id: string;
};

/** Which material to remove. */
export type RemoveMaterialInput = {
  /** Id of the material. */
  id: string;
};

/** Which picture or paper to take away. */
export type RemoveProductMediaInput = {
  /** Id of the picture or paper. */
  id: string;
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

/** A part of a text and what is to stand there. */
export type ReplaceText = {
  /** What stands there, letter for letter. */
  find: string;
  /** What is to stand there. */
  replace: string;
};

/** A payment that is taken back. */
export type ReversePaymentInput = {
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** Id of the payment. */
  paymentId: string;
  /** 1 to 500 characters; the customer reads it. */
  reason: string;
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

/** What becomes of a row. */
export type RowOutcome =
  /** Changes a product. */
  | 'CHANGED'
  /** Makes a new product. */
  | 'CREATED'
  /** The product is so already. */
  | 'UNCHANGED'
  /** Can't be taken. */
  | 'WRONG';

/** An article as it is to be, whole. */
export type SaveArticleInput = {
  /** Whom it is for. */
  audience: ContentAudienceInput;
  /** In English, as in Russian. */
  bodyEn?: string | null | undefined;
  /**
   * In Russian, at most 50,000 characters, in a part of Markdown: `## headings`, lists of `-` or `1.`,
   * `> quotations`, `**strong**`, `*emphasis*`, `code` and `[links](/catalogue)`. Tags stay text.
   */
  bodyRu: string;
  /** Null for a new one. */
  id?: string | null | undefined;
  /** What it tells. */
  kind: ArticleKind;
  /** SKUs of the products that it is about, in order, at most 50. */
  skus?: Array<string>;
  /** Latin letters, digits and single dashes, at most 100; made from the title where it is null. */
  slug?: string | null | undefined;
  /** Whether customers see it. */
  status: ArticleStatus;
  /** In English, at most 500 characters. */
  summaryEn?: string | null | undefined;
  /** In Russian, at most 500 characters. */
  summaryRu: string;
  /** In English, at most 200 characters. */
  titleEn?: string | null | undefined;
  /** In Russian, at most 200 characters. */
  titleRu: string;
};

/** What is absent stays as it is. */
export type SaveAttributeInput = {
  /** Lower-case Latin letters, digits and dashes, at most 64; an existing one is changed. */
  code: string;
  /** The Russian name where absent in a new one. */
  nameEn?: string | null | undefined;
  /** Required for a new one. */
  nameRu?: string | null | undefined;
  /** All options in their order; of ONE_OF and MANY_OF only. */
  options?: Array<AttributeOptionInput> | null | undefined;
  /** Required for a new one. */
  type?: AttributeType | null | undefined;
  /** OKEI code of the unit; of NUMBER only. */
  unitCode?: string | null | undefined;
};

/** A banner as it is to be, whole. */
export type SaveBannerInput = {
  /** Whom it is for. */
  audience: ContentAudienceInput;
  /** Null for a new one. */
  id?: string | null | undefined;
  /** Where it leads: a path of this portal such as `/catalogue?q=lamp`, or an `https:`, `http:` or `mailto:` address. */
  link?: string | null | undefined;
  /** Its place among the others: small numbers first. */
  position?: number;
  /** The first day on which it is shown; from the beginning where it is null. */
  shownFrom?: string | null | undefined;
  /** The first day on which it is shown no longer; null for no end. */
  shownUntil?: string | null | undefined;
  /** In English, at most 500 characters. */
  textEn?: string | null | undefined;
  /** In Russian, at most 500 characters. */
  textRu?: string | null | undefined;
  /** In English, at most 120 characters. */
  titleEn?: string | null | undefined;
  /** In Russian, at most 120 characters. */
  titleRu: string;
};

/** What is absent stays as it is. */
export type SaveCategoryInput = {
  /** Its own attributes in their order, without the inherited ones. */
  attributes?: Array<CategoryAttributeInput> | null | undefined;
  /** Null for a new one. */
  id?: string | null | undefined;
  /** The Russian name where absent in a new one. */
  nameEn?: string | null | undefined;
  /** Unique below one parent. Required for a new one. */
  nameRu?: string | null | undefined;
  /** The category above; null for a root. Moving a category below itself is refused. */
  parentId?: string | null | undefined;
};

/** A contract to write down. */
export type SaveContractInput = {
  /** What its prices are in. */
  currency: string;
  /** The contract to change; null makes a new one. */
  id?: string | null | undefined;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** True to show only what the contract's own rules of the catalogue show. */
  isAssortmentLimited: boolean;
  /** True to close it whatever its days, false to open it again. */
  isClosed: boolean;
  /** 1 to 64 characters, without the sign №. */
  number: string;
  /** Whose contract it is: a customer. Of a contract that is there, its own. */
  organizationId: string;
  /** The company of the seller that it is with; null = the viewer's own. */
  sellerId?: string | null | undefined;
  /** The first day on which it holds. */
  validFrom: string;
  /** The first day on which it holds no more; null = without end. */
  validUntil?: string | null | undefined;
};

/** An equipment model to make or change. */
export type SaveEquipmentModelInput = {
  /** Null for a new one. */
  id?: string | null | undefined;
  /** 1 to 60 characters. */
  maker: string;
  /** 1 to 60 characters. */
  model: string;
  /** At most 1,000 characters. */
  notes?: string | null | undefined;
  /** The first year that it was made in. */
  yearFrom?: number | null | undefined;
  /** The last one. */
  yearTo?: number | null | undefined;
};

/** A list to create or change. */
export type SaveFavouriteListInput = {
  /** Null for a new one. */
  id?: string | null | undefined;
  /** Whether all people of the organization see it and change its products. */
  isShared?: boolean;
  /** 1 to 100 characters. */
  name: string;
};

/** A material as it is to be, whole. */
export type SaveMaterialInput = {
  /** Whom it is for. */
  audience: ContentAudienceInput;
  /** Id of the brand that it is about. */
  brandId?: string | null | undefined;
  /** Id of the category that it is about. */
  categoryId?: string | null | undefined;
  /** Null for a new one. */
  id?: string | null | undefined;
  /** What it is for. */
  kind: MaterialKind;
  /** In which language it is; null where that doesn't matter. */
  language?: Locale | null | undefined;
  /** In English, at most 2,000 characters. */
  noteEn?: string | null | undefined;
  /** In Russian, at most 2,000 characters. */
  noteRu?: string | null | undefined;
  /** SKU of the product that it is about. At most one of product, category and brand. */
  sku?: string | null | undefined;
  /** In English, at most 200 characters. */
  titleEn?: string | null | undefined;
  /** In Russian, at most 200 characters. */
  titleRu: string;
};

/** What is absent stays as it is; null takes the value away. */
export type SaveProductInput = {
  /** Those that are named here; others stay. */
  attributes?: Array<ProductAttributeInput> | null | undefined;
  /** From when an announced product is to be on sale. */
  availableFrom?: string | null | undefined;
  /** Name of the brand; made if new. */
  brand?: string | null | undefined;
  /** Id of the category. */
  categoryId?: string | null | undefined;
  /** All components of a kit at once, at most 50; none of a product that is no kit. */
  components?: Array<KitComponentInput> | null | undefined;
  /** At most 20,000 characters. */
  descriptionEn?: string | null | undefined;
  /** At most 20,000 characters. */
  descriptionRu?: string | null | undefined;
  /**
   * All equipment models that it fits, at most 500, such as "Liebherr R 944"; made if new: its maker's
   * name ends at a `|`, or as that of a known maker, or after one word.
   */
  fits?: Array<string> | null | undefined;
  /** With a right check digit; no other product may have it, nor any package. */
  gtin?: string | null | undefined;
  /** Null for a new one. */
  id?: string | null | undefined;
  /** The maker's own number for it. */
  manufacturerNumber?: string | null | undefined;
  /** In the base unit. */
  minimumQuantity?: string | null | undefined;
  /** One of the names must be. */
  nameEn?: string | null | undefined;
  /** One of the names must be. */
  nameRu?: string | null | undefined;
  /** All levels at once. */
  packaging?: Array<PackagingInput> | null | undefined;
  /** What discounts of a segment are set on. */
  priceGroup?: string | null | undefined;
  /** In the base unit. */
  quantityStep?: string | null | undefined;
  /** The state that was edited; another one now is an EditConflict. Null overwrites. */
  revision?: string | null | undefined;
  /** Required for a new one. */
  sku?: string | null | undefined;
  /** Whether it is on sale. */
  status?: ProductStatus | null | undefined;
  /** OKEI or Recommendation 20 code. */
  unitCode?: string | null | undefined;
};

/** A project to make or change. */
export type SaveProjectInput = {
  /** At most 500 characters. */
  address?: string | null | undefined;
  /** 1 to 50 characters, unique within the customer. */
  code: string;
  /** Which one; null makes one. */
  id?: string | null | undefined;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** 1 to 200 characters, unique within the customer. */
  name: string;
  /** Whose it is; it stays theirs. */
  organizationId: string;
  /** CLOSED ends it: lines can't name it any more. */
  status?: ProjectStatus;
};

/** A search to keep. */
export type SaveSearchInput = {
  /** 1 to 100 characters. */
  name: string;
  /** The address's query string of the catalogue page; at most 2,000 characters. */
  query: string;
};

/** A set of synonyms. */
export type SaveSynonymsInput = {
  /** Null for a new set. */
  id?: string | null | undefined;
  /** 2 to 50 words or phrases; none removes the set. */
  words: Array<string>;
};

/** A discount as it is to be. */
export type SegmentDiscountInput = {
  /** Above 0, below 100, 2 decimals at most; null = none in these days. */
  percent?: string | null | undefined;
  /** Which products; 1 to 100 characters. */
  priceGroup: string;
  /** Which customers; 1 to 100 characters. */
  segment: string;
  /** First day; null = open. */
  validFrom?: string | null | undefined;
  /** First day on which it no longer holds; null = open. */
  validUntil?: string | null | undefined;
};

/** The credit terms of a customer. */
export type SetCreditTermsInput = {
  /** What counts into exposure. */
  basis?: CreditBasis;
  /** The one currency of the account. */
  currency: string;
  /** Days past due that block nothing, 0 to 365. */
  graceDays?: number;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** Stops all ordering until set back; `stopOrdering` does it at once. */
  isStopped?: boolean;
  /** Null = prepayment only. */
  limit?: string | null | undefined;
  /** The customer. */
  organizationId: string;
  /** Overdue up to this sum blocks nothing. */
  overdueThreshold?: string;
  /** Days from invoice to due date, 0 to 365. */
  paymentDays?: number;
  /** What happens to an order above the available credit. */
  policy?: CreditPolicy;
  /** Why it is asked for; at most 500 characters. */
  reason?: string | null | undefined;
};

/** How much a person may order alone, VAT included. */
export type SetMemberLimitsInput = {
  /** Of both limits. */
  currency: string;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** Id of the membership, in the viewer's organization. */
  membershipId: string;
  /** Of all orders of a calendar month. Null = no limit. */
  monthLimit?: string | null | undefined;
  /** Of one order; zero or more, at most 2 decimals. Null = no limit. */
  orderLimit?: string | null | undefined;
};

/** An order for a segment. */
export type SetMenuOrderInput = {
  /** Ids of roots in their order, at most 1,000; none gives the segment the tree's own order back. */
  categoryIds: Array<string>;
  /** Code of the segment; `guest` are those who have not signed in. */
  segment: string;
};

/** What is to change; what is left out stays. */
export type SetNotificationPreferencesInput = {
  /** For these kinds. */
  channels?: Array<NotificationKindChannelInput> | null | undefined;
  /** True = e-mails may come at any time; `quietHours` is then to be left out. */
  hasNoQuietHours?: boolean | null | undefined;
  /** Hours in which no e-mail is to come. */
  quietHours?: QuietHoursInput | null | undefined;
};

/** At most 5,000 numbers. */
export type SetPartNumbersInput = {
  /** Each number once. */
  numbers: Array<PartNumberInput>;
  /** Of which customer; for the seller's people only. */
  organizationId?: string | null | undefined;
};

/** All relations of one product, as it is to have them. */
export type SetProductRelationsInput = {
  /** Id of the product. */
  productId: string;
  /** At most 200. */
  relations: Array<ProductRelationInput>;
};

/** Rules to set, at most 1,000. */
export type SetVisibilityInput = {
  /** In any order; the same audience and subject at most once. */
  rules: Array<VisibilityRuleInput>;
};

/** So much of one line of the order. */
export type ShipLineInput = {
  /** `OrderLine.id`. */
  orderLineId: string;
  /** In base units; at most what is left of the line. Kits leave whole. */
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

/** A form of statement files. */
export type StatementFormat =
  /** Comma-separated, UTF-8 with byte order mark. */
  | 'CSV'
  /** A paper to print. */
  | 'PDF'
  /** An Excel workbook. */
  | 'XLSX';

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
  idempotencyKey: string;
  /** The customer. */
  organizationId: string;
  /** 1 to 500 characters; for the audit log. */
  reason: string;
};

/** Where to go on. */
export type SwitchOrganizationInput = {
  /** Id of an organization of which the viewer is a member. */
  organizationId: string;
};

/** A form of table files. */
export type TableFormat =
  /** Comma-separated, UTF-8 with byte order mark. */
  | 'CSV'
  /** An Excel workbook. */
  | 'XLSX';

/** What a piece of a text is. */
export type TextBlockKind =
  /** A list without order. */
  | 'BULLETS'
  /** Of a part of the text. */
  | 'HEADING'
  /** A list in order. */
  | 'NUMBERS'
  /** Sentences. */
  | 'PARAGRAPH'
  /** Somebody's words. */
  | 'QUOTE'
  /** Of a part of a part. */
  | 'SUBHEADING';

/** How words look. */
export type TextStyle =
  /** As something to be typed or read off. */
  | 'CODE'
  /** Slanted. */
  | 'EMPHASIS'
  /** As the rest. */
  | 'PLAIN'
  /** Bold. */
  | 'STRONG';

/** Which changeset to undo. */
export type UndoChangesetInput = {
  /** Id of the changeset. */
  id: string;
  /** Leaves products alone that were changed since; otherwise these keep all from being undone. */
  skipChanged?: boolean;
};

/** Which publication to take back. */
export type UndoPricePublicationInput = {
  /** The day from which the former prices hold again, not before today; null = the day on which it is published. */
  activeFrom?: string | null | undefined;
  /** Id of the published publication. */
  id: string;
};

/** Which file to read into which list, and how. */
export type UploadPricesInput = {
  /** The day from which the prices hold, not before today; null = as the file says, else the day on which it is published. */
  activeFrom?: string | null | undefined;
  /** What its columns give; null = as `priceFilePreview` says. */
  columns?: Array<PriceColumnInput> | null | undefined;
  /** Null: found out. */
  delimiter?: string | null | undefined;
  /** Null: found out. */
  encoding?: string | null | undefined;
  /** Id that the upload of the file answered. */
  fileId: string;
  /** Id of the list. */
  listId: string;
  /** What becomes of products that the file does not name. */
  mode?: PricePublicationMode;
  /** Of CommerceML: which kind of prices, by name. Null where the file has only one. */
  priceType?: string | null | undefined;
};

/** How a product stands before a viewer. */
export type Visibility =
  /** As if it did not exist. */
  | 'HIDDEN'
  /** With price. */
  | 'SHOWN'
  /** Its price is told on request only. */
  | 'WITHOUT_PRICE';

/** One rule: at most one of category, brand and product; everything where none is given. */
export type VisibilityRuleInput = {
  /** Whom it is for. */
  audience: AudienceInput;
  /** Id of a brand. */
  brandId?: string | null | undefined;
  /** Id of a category. */
  categoryId?: string | null | undefined;
  /** Null takes the rule away. */
  effect?: Visibility | null | undefined;
  /** SKU of a product. */
  sku?: string | null | undefined;
};

/** A request to take back. */
export type WithdrawChangeInput = {
  /** Id of the request. */
  id: string;
};

/** A debt to give up. */
export type WriteOffInput = {
  /** At most what is open of it; null = all of that. */
  amount?: string | null | undefined;
  /** The same key and input again answers the same; with another input it is refused. */
  idempotencyKey: string;
  /** The invoice. */
  invoiceId: string;
  /** 1 to 500 characters; the customer reads it. */
  reason: string;
};
