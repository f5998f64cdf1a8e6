import { badInput, PublicError } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { contractOf, organizationOf, requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { type CartLineRow, linesOfVisibleCart } from '../cart/cartLine.queries.ts';
import type { Attempt, AttemptKey } from './attempt.queries.ts';
import { abandon, beginAttempt } from './attempt.service.ts';
import { checkLines } from './checkLines.ts';
import { type CheckoutFacts, loadCheckoutFacts } from './checkoutFacts.ts';
import { stockShortages, takeHolds } from './checkoutHolds.ts';
import type { PlaceOrderInput, PlaceOutcome, RunOutcome } from './checkoutOutcome.ts';
import { quoteForOrder } from './checkoutPrices.ts';
import type { OrderDraft } from './domain/draftOrder.ts';
import { forecastOrder } from './forecast.service.ts';
import { writeOrder } from './writeOrder.ts';

/** Runs of one request, should others of the same key or cart overtake it. */
const MOST_RUNS = 5;

/**
 * Reserve, then confirm. The attempt is written first and names the order; prices, stock and credit
 * are held under the order's id; one transaction then makes the order of the attempt and the cart's
 * lines. A process that dies on the way leaves an attempt that the same key takes up again, and
 * holds that expire.
 */
export async function placeOrder(input: PlaceOrderInput, ctx: Context): Promise<PlaceOutcome> {
  requireScope(ctx.viewer, 'orders:place');
  checkInput(input);
  if (!isId(input.cartId)) {
    return { ok: false, reason: 'NOT_FOUND', what: 'cart', id: input.cartId };
  }
  if (input.mode === 'VALIDATE') return forecastOrder(input, ctx);
  for (let run = 0; run < MOST_RUNS; run++) {
    const outcome = await runAttempt(input, ctx);
    if (outcome !== 'OVERTAKEN') return outcome;
  }
  throw new PublicError('CONFLICT', 'The cart is being changed all the time. Try again.');
}

async function runAttempt(input: PlaceOrderInput, ctx: Context): Promise<RunOutcome> {
  const lines = await linesOfVisibleCart(ctx, input.cartId);
  const key = {
    organizationId: organizationOf(ctx.viewer),
    idempotencyKey: input.idempotencyKey,
  };
  const begun = await beginAttempt(input, key, lines, ctx);
  if (begun === 'OVERTAKEN' || 'ok' in begun) return begun;
  try {
    const outcome = await checkOut({ input, key, attempt: begun, lines }, ctx);
    if (outcome === 'OVERTAKEN' || !outcome.ok) await abandon(ctx, key, begun);
    return outcome;
  } catch (error) {
    await abandon(ctx, key, begun);
    throw error;
  }
}

interface Checkout {
  input: PlaceOrderInput;
  key: AttemptKey;
  attempt: Attempt;
  lines: readonly CartLineRow[];
}

async function checkOut(checkout: Checkout, ctx: Context): Promise<RunOutcome> {
  const { input, attempt, lines, key } = checkout;
  const contractId = contractOf(ctx.viewer);
  const [facts, quote] = await Promise.all([
    loadCheckoutFacts(ctx, lines, input.deliveryAddressId ?? null),
    quoteForOrder(ctx, { ...key, contractId, orderId: attempt.orderId, lines }),
  ]);
  if (!quote.ok) return quote;
  const checked = checkLines(input, lines, facts, quote.prices, ctx.now());
  if (!checked.ok) return checked;

  const { draft } = checked;
  const { stock, credit } = await takeHolds(ctx, {
    orderId: attempt.orderId,
    organizationId: key.organizationId,
    contractId,
    totalWithVat: draft.totalWithVat,
    currency: draft.currency,
    lines: withSteps(draft, facts),
    startedAt: attempt.startedAt,
  });
  if (stock.__typename === 'StockShort') {
    return { ok: false, reason: 'NOT_ENOUGH_STOCK', lines: stockShortages(stock.lines, lines) };
  }
  if (!credit.isCovered && !credit.isTaken) {
    const needed = { amount: credit.needed, currency: draft.currency };
    return { ok: false, reason: 'CREDIT_REFUSED', needed };
  }
  return writeOrder({ ...checkout, draft, facts, credit, quoteId: quote.id }, ctx);
}

const withSteps = ({ lines }: OrderDraft, { products }: CheckoutFacts) =>
  lines.map(({ productId, quantity }) => ({
    productId,
    quantity,
    quantityStep: products.byId(productId)?.quantityStep ?? null,
  }));

function checkInput({ idempotencyKey, externalNumber, comment }: PlaceOrderInput): void {
  if (idempotencyKey.length < 1 || idempotencyKey.length > 200) {
    throw badInput('An idempotency key has 1 to 200 characters.', { argument: 'idempotencyKey' });
  }
  if ((externalNumber?.length ?? 0) > 100) {
    throw badInput('An external number has 100 characters at most.', {
      argument: 'externalNumber',
    });
  }
  if ((comment?.length ?? 0) > 2_000) {
    throw badInput('A comment has 2,000 characters at most.', { argument: 'comment' });
  }
}
