import {
  compare,
  isZero,
  lineAmount,
  subtract,
  sumAmounts,
  sumQuantities,
  vatOf,
} from '@kontor/kit/money.ts';
import type { VatCode } from '../../priceList/domain/priceSheet.ts';
import type { VatRounding } from '../../quote/domain/lineAmounts.ts';

/** A line of an order at the agreed price. */
export interface OrderedLine {
  id: string;
  sku: string;
  name: string;
  quantity: string;
  unitPrice: string;
  /** Null = sold without VAT. */
  vatRate: string | null;
  vatCode: VatCode;
}

/** How the seller charges VAT on the day of shipment. */
export interface VatOfDay {
  rateOf(code: VatCode): string | null;
  rounding: VatRounding;
}

export interface ShippedLine {
  orderLineId: string;
  quantity: string;
}

/** A line of an invoice. */
export interface InvoicedLine extends ShippedLine {
  sku: string;
  name: string;
  unitPrice: string;
  vatRate: string | null;
  total: string;
  vat: string;
  totalWithVat: string;
}

export interface PricedShipment {
  lines: InvoicedLine[];
  total: string;
  totalVat: string;
  totalWithVat: string;
  /** Nothing of the order is left to ship. */
  isLast: boolean;
}

/**
 * The value of a shipment at the order's prices and the VAT rates of the day of shipment. Amounts
 * are rounded over all that was shipped of a line so far (with DOCUMENT, VAT over all of the order),
 * so that partial shipments together cost to the kopeck what the order did. Throws a RangeError for a line that the order does not have.
 */
export function priceShipment(
  order: readonly OrderedLine[],
  invoicedBefore: readonly Omit<InvoicedLine, 'sku' | 'name' | 'unitPrice'>[],
  shipped: readonly ShippedLine[],
  vat: VatOfDay,
): PricedShipment {
  const lines: InvoicedLine[] = [];
  for (const line of shipped) {
    const ordered = order.find(({ id }) => id === line.orderLineId);
    if (!ordered) throw new RangeError(`The order has no line ${line.orderLineId}.`);
    lines.push(priceLine(ordered, [...invoicedBefore, ...lines], line.quantity, vat));
  }
  const soFar = [...invoicedBefore, ...lines];
  return {
    lines,
    total: sumAmounts(lines.map(({ total }) => total)),
    totalVat: sumAmounts(lines.map(({ vat }) => vat)),
    totalWithVat: sumAmounts(lines.map(({ totalWithVat }) => totalWithVat)),
    isLast: order.every(({ id, quantity }) => {
      const gone = soFar.filter(({ orderLineId }) => orderLineId === id);
      return compare(sumQuantities(gone.map((line) => line.quantity)), quantity) >= 0;
    }),
  };
}

type LineBefore = Pick<InvoicedLine, 'orderLineId' | 'quantity' | 'total' | 'vat' | 'vatRate'>;

function priceLine(
  { id, sku, name, unitPrice, vatRate: orderedRate, vatCode }: OrderedLine,
  allBefore: readonly LineBefore[],
  quantity: string,
  { rateOf, rounding }: VatOfDay,
): InvoicedLine {
  const before = allBefore.filter(({ orderLineId }) => orderLineId === id);
  const vatRate = orderedRate === null ? null : rateOf(vatCode);
  const soFar = lineAmount(unitPrice, sumQuantities([...before.map((b) => b.quantity), quantity]));
  const total = sumAmounts([soFar, subtract('0', sumAmounts(before.map((b) => b.total)))]);
  const roundedWith = rounding === 'DOCUMENT' ? allBefore : before;
  const vat = vatRate === null ? '0.00' : vatOfLine(total, roundedWith, vatRate);
  const totalWithVat = sumAmounts([total, vat]);
  return { orderLineId: id, sku, name, quantity, unitPrice, vatRate, total, vat, totalWithVat };
}

/** Rounded over what was shipped at the same rate; a rate that changed in between starts anew. */
function vatOfLine(total: string, before: readonly LineBefore[], vatRate: string): string {
  const sameRate = before.filter((b) => b.vatRate !== null && isZero(subtract(b.vatRate, vatRate)));
  const soFar = vatOf(sumAmounts([...sameRate.map((b) => b.total), total]), vatRate);
  return sumAmounts([soFar, subtract('0', sumAmounts(sameRate.map((b) => b.vat)))]);
}
