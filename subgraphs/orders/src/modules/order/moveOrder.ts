import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Tables } from '../../tables.ts';
import type { Actor } from './actor.ts';
import { isAllowed, type OrderStatus } from './domain/orderTransitions.ts';
import { recordStatusChanged } from './order.events.ts';

export interface Move {
  /** The states to go through, in order. */
  to: readonly OrderStatus[];
  actor: Actor;
  reason?: string | null;
  /** When it happened; now if not given. */
  at?: Date;
}

/**
 * Moves a locked order along listed transitions: new state, one row of history and one event each,
 * in the caller's transaction. The caller has decided that the party may.
 */
export async function moveOrder(
  ctx: RequestContext,
  order: { id: string; organizationId: string; status: OrderStatus },
  { to: steps, actor, reason = null, at = ctx.now() }: Move,
): Promise<void> {
  const last = steps.at(-1);
  if (last === undefined) return;
  const changes = steps.map((to, index) => ({ from: steps[index - 1] ?? order.status, to }));
  for (const { from, to } of changes) {
    if (!isAllowed(from, to, actor.party)) {
      throw new Error(`An order does not go from ${from} to ${to} by ${actor.party}.`);
    }
    recordStatusChanged(ctx, order, { from, to, at: at.toISOString(), reason });
  }
  const db = ctx.em.getKysely<Tables>();
  await db.updateTable('order').set({ status: last }).where('id', '=', order.id).execute();
  await insertChanges(
    ctx,
    changes.map(({ from, to }) => ({ order, from, to, at, reason, actor })),
  );
}

export interface NewChange {
  order: { id: string; organizationId: string };
  from: OrderStatus | null;
  to: OrderStatus;
  at: Date;
  reason: string | null;
  actor: Actor;
}

export async function insertChanges(
  ctx: RequestContext,
  changes: readonly NewChange[],
): Promise<void> {
  await ctx.em
    .getKysely<Tables>()
    .insertInto('order_change')
    .values(
      changes.map(({ order, from, to, at, reason, actor }) => ({
        order_id: order.id,
        organization_id: order.organizationId,
        from_status: from,
        to_status: to,
        at: at.toISOString(),
        reason,
        actor: actor.id,
        actor_name: actor.name,
        actor_role: actor.role,
        actor_organization_id: actor.organizationId,
      })),
    )
    .execute();
}
