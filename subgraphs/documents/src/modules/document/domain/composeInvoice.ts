import { sumAmounts } from '@kontor/kit/money.ts';
import type {
  InvoiceContent,
  IssuedInvoice,
  IssuedLine,
  Party,
  Payee,
  Unit,
  VatTotal,
} from './invoiceContent.ts';

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
