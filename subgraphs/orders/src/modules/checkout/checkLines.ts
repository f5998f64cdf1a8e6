import type { CartLineRow } from '../cart/cartLine.queries.ts';
import { type LineRefusal, refusalOf } from '../cart/domain/planCartLines.ts';
import type { CheckoutFacts } from './checkoutFacts.ts';
import type { CheckoutRefusal, PlaceOrderInput } from './checkoutOutcome.ts';
import { arePricesAccepted } from './domain/arePricesAccepted.ts';
import { type DraftPrice, draftOrder, type OrderDraft } from './domain/draftOrder.ts';

export type CheckedLines = { ok: true; draft: OrderDraft } | CheckoutRefusal;

/** What can be said of an order before anything is held for it; the same for VALIDATE and COMMIT. */
export function checkLines(
  input: PlaceOrderInput,
  lines: readonly CartLineRow[],
  facts: CheckoutFacts,
  prices: readonly DraftPrice[],
  now: Date,
): CheckedLines {
  if (!facts.isAddressKnown) {
    return { ok: false, reason: 'NOT_FOUND', what: 'address', id: input.deliveryAddressId ?? '' };
  }
  const refusals = lines.flatMap(({ productId, sku, quantity }, index): LineRefusal[] => {
    const refusal = refusalOf(facts.products.byId(productId), quantity);
    return refusal ? [{ index, sku, ...refusal }] : [];
  });
  if (refusals.length > 0) return { ok: false, reason: 'LINES_REFUSED', lines: refusals };

  const drafted = draftOrder(lines, prices);
  if (!drafted.ok) {
    return { ok: false, reason: 'PRICES_MISSING', productIds: drafted.unpricedProductIds };
  }
  const { totalWithVat, currency } = drafted.draft;
  const acceptance = {
    expectedTotalWithVat: input.expectedTotalWithVat ?? null,
    acceptPricesUntil: input.acceptPricesUntil ? new Date(input.acceptPricesUntil) : null,
  };
  if (!arePricesAccepted(acceptance, totalWithVat, now)) {
    return {
      ok: false,
      reason: 'PRICES_CHANGED',
      totalWithVat: { amount: totalWithVat, currency },
    };
  }
  return drafted;
}
