import { sumAmounts } from '@kontor/kit/money.ts';

/** A line of the cart that is being ordered. */
export interface DraftLine {
  productId: string;
  sku: string;
  nameRu: string;
  quantity: string;
}

/** What pricing says of a line; amounts are rounded. */
export interface DraftPrice {
  productId: string;
  price: {
    unitPrice: { amount: string; currency: string };
    /** Per cent; null = without VAT. */
    vatRate: string | null;
  };
  total: { amount: string };
  vat: { amount: string };
  totalWithVat: { amount: string };
}

export interface OrderDraft {
  currency: string;
  total: string;
  totalVat: string;
  totalWithVat: string;
  lines: Array<{
    productId: string;
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
 * An order of these lines at these prices. Its totals are the sums of the rounded lines. A line
 * without a price is sold on request and can't be ordered.
 */
export function draftOrder(
  lines: readonly DraftLine[],
  prices: readonly DraftPrice[],
): DraftDecision {
  const byProduct = new Map(prices.map((price) => [price.productId, price]));
  const unpricedProductIds = lines.flatMap(({ productId }) =>
    byProduct.has(productId) ? [] : [productId],
  );
  const currencies = new Set(prices.map(({ price }) => price.unitPrice.currency));
  const [currency] = currencies;
  if (unpricedProductIds.length > 0 || currency === undefined) {
    return { ok: false, unpricedProductIds };
  }
  if (currencies.size > 1) throw new Error('The lines of an order are priced in one currency.');
  const drafted = lines.flatMap(({ productId, sku, nameRu, quantity }) => {
    const priced = byProduct.get(productId);
    if (!priced) return [];
    return {
      productId,
      sku,
      name: nameRu,
      quantity,
      unitPrice: priced.price.unitPrice.amount,
      vatRate: priced.price.vatRate,
      total: priced.total.amount,
      vat: priced.vat.amount,
      totalWithVat: priced.totalWithVat.amount,
    };
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
