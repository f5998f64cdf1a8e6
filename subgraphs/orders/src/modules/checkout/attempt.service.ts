import { createHash } from 'node:crypto';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { contractOf } from '@kontor/kit/viewer.ts';
import { cartsById } from '../cart/cart.queries.ts';
import type { CartLineRow } from '../cart/cartLine.queries.ts';
import {
  type Attempt,
  type AttemptKey,
  findAttempt,
  openAttempt,
  refuseAttempt,
  restartAttempt,
} from './attempt.queries.ts';
import { releaseHolds } from './checkoutHolds.ts';
import type { PlaceOrderInput, RunOutcome } from './checkoutOutcome.ts';
import { decideAttempt } from './domain/decideAttempt.ts';

/** The attempt to go on with, or the answer if the key has one already. */
export async function beginAttempt(
  input: PlaceOrderInput,
  key: AttemptKey,
  lines: readonly CartLineRow[],
  ctx: RequestContext,
): Promise<Attempt | RunOutcome> {
  const asked = {
    inputHash: hashOf(fieldsOf(input)),
    // The contract decides their prices, so that another one makes another order of them.
    linesHash: hashOf([
      contractOf(ctx.viewer),
      ...lines.map(({ id, projectId, quantity }) => [id, projectId, quantity]),
    ]),
  };
  const opened = lines.length > 0 ? await openAttempt(ctx, key, asked) : undefined;
  if (opened) return opened;

  const last = await findAttempt(ctx, key);
  const decision = last ? decideAttempt(last, asked, ctx.now()) : null;
  if (last && decision === 'ANSWER') return { ok: true, kind: 'PLACED', orderId: last.orderId };
  if (decision === 'CONFLICT') return { ok: false, reason: 'KEY_CONFLICT' };
  if (lines.length === 0) return nothingToOrder(input, ctx);
  if (!last) return 'OVERTAKEN';
  if (decision === 'JOIN') return last;
  const restarted = await restartAttempt(ctx, key, asked, last);
  if (!restarted) return 'OVERTAKEN';
  await releaseHolds(ctx, last.orderId);
  return restarted;
}

/** Ends an attempt that became no order and frees what it held, unless another run has decided already. */
export async function abandon(
  ctx: RequestContext,
  key: AttemptKey,
  { orderId }: Attempt,
): Promise<void> {
  try {
    if (await refuseAttempt(ctx, key, orderId)) await releaseHolds(ctx, orderId);
  } catch (error) {
    ctx.logger.warn({ err: error, orderId }, 'attempt not ended, it will be taken up or expire');
  }
}

async function nothingToOrder(
  { cartId }: PlaceOrderInput,
  ctx: RequestContext,
): Promise<RunOutcome> {
  const [cart] = await cartsById(ctx, [cartId]);
  if (cart) return { ok: false, reason: 'CART_EMPTY' };
  return { ok: false, reason: 'NOT_FOUND', what: 'cart', id: cartId };
}

/** Two inputs are the same in whatever order their fields are written, null or left out. */
const fieldsOf = (input: PlaceOrderInput) =>
  Object.entries(input)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort();

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');
