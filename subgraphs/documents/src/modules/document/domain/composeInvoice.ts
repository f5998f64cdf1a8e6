import { sumAmounts } from '@kontor/kit/money.ts';

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

interface Circumstances {
  seller: Party;
  buyer: Party;
  payee: Payee | null;
  /** By article. */
  units: ReadonlyMap<string, Unit>;
}

/** The paper of an invoice: the amounts are those that are owed, the parties as they are on the day of issue. */
export function composeInvoice(
  number: string,
  invoice: IssuedInvoice,
  { seller, buyer, payee, units }: Circumstances,
): InvoiceContent {
  return {
    kind: 'INVOICE',
    number,
    date: invoice.issuedOn,
    currency: invoice.currency,
    dueOn: invoice.dueOn,
    invoice: { id: invoice.invoiceId, number: invoice.number },
    orderId: invoice.orderId,
    shipmentId: invoice.shipmentId,
    seller,
    buyer,
    payee: payee && printedPayee(payee),
    lines: invoice.lines.map((line, index) => ({
      position: index + 1,
      unit: units.get(line.sku) ?? null,
      ...line,
    })),
    totals: {
      total: invoice.total,
      vat: invoice.totalVat,
      totalWithVat: invoice.totalWithVat,
      byVatRate: byVatRate(invoice.lines),
    },
  };
}

const printedPayee = ({
  account,
  bankName,
  bic,
  correspondentAccount,
  director,
  accountant,
}: Payee): Payee => ({
  account,
  bankName,
  bic,
  correspondentAccount,
  director,
  accountant,
});

function byVatRate(lines: readonly IssuedLine[]): VatTotal[] {
  const groups = Map.groupBy(lines, ({ vatRate }) => vatRate);
  return [...groups].map(([vatRate, group]) => ({
    vatRate,
    total: sumAmounts(group.map(({ total }) => total)),
    vat: sumAmounts(group.map(({ vat }) => vat)),
  }));
}
