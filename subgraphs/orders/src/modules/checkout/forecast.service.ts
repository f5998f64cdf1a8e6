import { compare, sumQuantities } from '@kontor/kit/money.ts';
import { organizationOf } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { cartsById } from '../cart/cart.queries.ts';
import { linesOfVisibleCart } from '../cart/cartLine.queries.ts';
import { pricesOfLines } from '../cart/linePrices.ts';
import { checkLines } from './checkLines.ts';
import { loadCheckoutFacts } from './checkoutFacts.ts';
import { stockShortages } from './checkoutHolds.ts';
import type { PlaceOrderInput, PlaceOutcome } from './checkoutOutcome.ts';
import { forecastCredit } from './domain/forecastCredit.ts';
import { availableStock, creditStanding } from './forecast.calls.ts';
import { holdsOf } from './writeOrder.ts';

/** Says what `placeOrder` would do now, by the same rules; holds and changes nothing. */
export async function forecastOrder(input: PlaceOrderInput, ctx: Context): Promise<PlaceOutcome> {
  const { cartId } = input;
  const organizationId = organizationOf(ctx.viewer);
  const [[cart], lines] = await Promise.all([
    cartsById(ctx, [cartId]),
    linesOfVisibleCart(ctx, cartId),
  ]);
  if (!cart) return { ok: false, reason: 'NOT_FOUND', what: 'cart', id: cartId };
  if (lines.length === 0) return { ok: false, reason: 'CART_EMPTY' };

  const [facts, prices, stock, standing] = await Promise.all([
    loadCheckoutFacts(ctx, lines, input.deliveryAddressId ?? null),
    pricesOfLines(ctx, lines),
    availableStock(
      ctx,
      lines.map(({ productId }) => productId),
    ),
    creditStanding(ctx, organizationId),
  ]);
  const known = prices.filter((price) => price !== null);
  const checked = checkLines(input, lines, facts, known, ctx.now());
  if (!checked.ok) return checked;

  const short = [...Map.groupBy(lines, ({ productId }) => productId)]
    .map(([productId, ofProduct]) => ({
      productId,
      wanted: sumQuantities(ofProduct.map(({ quantity }) => quantity)),
      available: stock.get(productId) ?? '0',
    }))
    .filter(({ wanted, available }) => compare(wanted, available) > 0);
  if (short.length > 0) {
    return { ok: false, reason: 'NOT_ENOUGH_STOCK', lines: stockShortages(short, lines) };
  }
  const { currency, total, totalWithVat } = checked.draft;
  const money = (amount: string) => ({ amount, currency });
  const credit = standing ? forecastCredit(standing, totalWithVat) : null;
  if (credit?.kind === 'REFUSED') {
    return { ok: false, reason: 'CREDIT_REFUSED', needed: money(credit.needed) };
  }
  return {
    ok: true,
    kind: 'VALID',
    total: money(total),
    totalWithVat: money(totalWithVat),
    holds: await holdsOf(ctx, checked.draft, facts, credit?.kind !== 'HELD'),
  };
}
