import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Tables } from '../../tables.ts';
import type { Actor } from './actor.ts';
import type { CreditCheck } from './creditCheck.ts';
import { type HoldKind, isHeldBack, statusForHolds } from './domain/statusForHolds.ts';
import { moveOrder } from './moveOrder.ts';
import type { OrderRow } from './order.queries.ts';

/*
 * What a locked order waits for. `settleHolds` follows every change of its holds.
 */

const db = (ctx: RequestContext) => ctx.em.getKysely<Tables>();

export async function putHold(
  ctx: RequestContext,
  order: { id: string; organizationId: string },
  kind: HoldKind,
  needed: string | null = null,
): Promise<void> {
  await db(ctx)
    .insertInto('order_hold')
    .values({
      order_id: order.id,
      organization_id: order.organizationId,
      kind,
      needed,
      since: ctx.now().toISOString(),
    })
    .onConflict((conflict) => conflict.columns(['order_id', 'kind']).doUpdateSet({ needed }))
    .execute();
}

/** False when the order had no such hold. */
export async function liftHold(
  ctx: RequestContext,
  orderId: string,
  kind: HoldKind,
): Promise<boolean> {
  const { numDeletedRows } = await db(ctx)
    .deleteFrom('order_hold')
    .where('order_id', '=', orderId)
    .where('kind', '=', kind)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export async function liftAllHolds(ctx: RequestContext, orderId: string): Promise<void> {
  await db(ctx).deleteFrom('order_hold').where('order_id', '=', orderId).execute();
}

/** What pricing said of the order's credit. */
export async function applyCredit(
  ctx: RequestContext,
  order: { id: string; organizationId: string },
  credit: CreditCheck,
): Promise<void> {
  if (credit.isCovered) await liftHold(ctx, order.id, 'CREDIT_LIMIT');
  else await putHold(ctx, order, 'CREDIT_LIMIT', credit.needed);
}

/** Moves the order to where its holds leave it. */
export async function settleHolds(
  ctx: RequestContext,
  order: OrderRow,
  { actor, reason }: { actor: Actor; reason: string | null },
): Promise<void> {
  if (!isHeldBack(order.status)) return;
  const holds = await db(ctx)
    .selectFrom('order_hold')
    .select('kind')
    .where('order_id', '=', order.id)
    .execute();
  const status = statusForHolds(holds.map(({ kind }) => kind));
  if (status !== order.status) await moveOrder(ctx, order, { to: [status], actor, reason });
}
