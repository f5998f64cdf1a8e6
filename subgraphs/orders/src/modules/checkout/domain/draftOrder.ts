import { sumAmounts } from '@kontor/kit/money.ts';
import { lineKey } from '../../cart/domain/lineKey.ts';

/** A line of the cart that is being ordered. */
export interface DraftLine {
  productId: string;
  projectId: string | null;
  sku: string;
  nameRu: string;
  quantity: string;
}

/** What pricing says of a line; amounts are rounded. */
export interface DraftPrice {
  productId: string;
  projectId: string | null;
  /** The line by its prices; one for nearly all. */
  parts: ReadonlyArray<{
    quantity: string;
    price: {
      unitPrice: { amount: string; currency: string };
      /** Per cent; null = without VAT. */
      vatRate: string | null;
    };
    total: { amount: string };
    vat: { amount: string };
    totalWithVat: { amount: string };
  }>;
}

export interface OrderDraft {
  currency: string;
  total: string;
  totalVat: string;
  totalWithVat: string;
  lines: Array<{
    productId: string;
    projectId: string | null;
    sku: string;
    name: string;
    quantity: string;
    unitPrice: string;
    vatRate: string | null;
    total: string;
    vat: string;
    totalWithVat: string;
  }>;
}

export type DraftDecision =
  | { ok: true; draft: OrderDraft }
  | { ok: false; unpricedProductIds: string[] };

/**
 * An order of these lines at these prices: a line for each price, so that its amounts stay exact when
 * only some of it is shipped. Its totals are the sums of the rounded lines. A line without a price is
 * sold on request and can't be ordered.
 */
export function draftOrder(
  lines: readonly DraftLine[],
  prices: readonly DraftPrice[],
): DraftDecision {
  const priceOf = new Map(prices.map((price) => [lineKey(price), price]));
  const unpricedProductIds = lines.flatMap((line) =>
    priceOf.has(lineKey(line)) ? [] : [line.productId],
  );
  const currencies = new Set(
    prices.flatMap(({ parts }) => parts.map(({ price }) => price.unitPrice.currency)),
  );
  const [currency] = currencies;
  if (unpricedProductIds.length > 0 || currency === undefined) {
    return { ok: false, unpricedProductIds };
  }
  if (currencies.size > 1) throw new Error('The lines of an order are priced in one currency.');
  const drafted = lines.flatMap(({ nameRu: name, ...line }) => {
    const { productId, projectId, sku } = line;
    const parts = priceOf.get(lineKey(line))?.parts ?? [];
    return parts.map(({ quantity, price, total, vat, totalWithVat }) => ({
      productId,
      projectId,
      sku,
      name,
      quantity,
      unitPrice: price.unitPrice.amount,
      vatRate: price.vatRate,
      total: total.amount,
      vat: vat.amount,
      totalWithVat: totalWithVat.amount,
    }));
  });
  return {
    ok: true,
    draft: {
      currency,
      total: sumAmounts(drafted.map((line) => line.total)),
      totalVat: sumAmounts(drafted.map((line) => line.vat)),
      totalWithVat: sumAmounts(drafted.map((line) => line.totalWithVat)),
      lines: drafted,
    },
  };
}
