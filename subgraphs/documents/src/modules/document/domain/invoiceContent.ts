export interface Party {
  legalName: string;
  taxId: string;
  kpp: string | null;
  /** On one line; null when it has none. */
  address: string | null;
}

export interface Payee {
  account: string;
  bankName: string;
  bic: string;
  correspondentAccount: string;
  director: string;
  accountant: string;
}

/** `invoice.issued` of pricing. */
export interface IssuedInvoice {
  invoiceId: string;
  number: string;
  organizationId: string;
  orderId: string;
  shipmentId: string;
  issuedOn: string;
  dueOn: string;
  currency: string;
  total: string;
  totalVat: string;
  totalWithVat: string;
  lines: readonly IssuedLine[];
}

export interface IssuedLine {
  sku: string;
  name: string;
  quantity: string;
  unitPrice: string;
  /** In percent; null means «без НДС», which is not 0 %. */
  vatRate: string | null;
  total: string;
  vat: string;
  totalWithVat: string;
}

/** All that an invoice for payment (счёт на оплату) says; every format of it is made from this. */
export interface InvoiceContent {
  kind: 'INVOICE';
  number: string;
  date: string;
  currency: string;
  dueOn: string;
  invoice: { id: string; number: string };
  orderId: string;
  shipmentId: string;
  seller: Party;
  buyer: Party;
  payee: Payee | null;
  lines: InvoiceLine[];
  totals: { total: string; vat: string; totalWithVat: string; byVatRate: VatTotal[] };
}

export interface InvoiceLine extends IssuedLine {
  position: number;
  /** Null for a product that the catalogue no longer knows. */
  unit: Unit | null;
}

export interface Unit {
  /** OKEI. */
  code: string;
  /** In Russian: шт, м. */
  symbol: string;
}

export interface VatTotal {
  vatRate: string | null;
  total: string;
  vat: string;
}
