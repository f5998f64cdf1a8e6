import { badInput } from '@kontor/kit/errors.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { Tables } from '../../tables.ts';
import { type ChangePosition, positionsAfter } from './domain/changePosition.ts';

export type OrderChangeRow = Awaited<ReturnType<typeof changesOfOrders>>[number];

type Reader = Pick<RequestContext, 'em' | 'viewer'>;

/** Changes read at a time by a follower who has many to catch up with. */
export const CHANGES_PAGE = 500;

/** More are never under way at once: a position that missed so many was made up. */
const MOST_LATE = 5_000;

/** The history of orders, oldest first. */
export async function changesOfOrders(ctx: Reader, orderIds: string[]) {
  const rows = await changes(ctx).where('order_id', 'in', orderIds).orderBy('seq').execute();
  return rows.map(({ snapshot, ...change }) => ({
    ...change,
    position: { seq: change.seq, snapshot },
  }));
}

/** Changes after a position, of one order or of all the viewer may see; see domain/changePosition.ts. */
export async function changesAfter(
  ctx: Reader,
  from: ChangePosition,
  orderId: string | null,
): Promise<OrderChangeRow[]> {
  const wanted = () =>
    changes(ctx).$if(orderId !== null, (query) => query.where('order_id', '=', orderId ?? ''));
  const late = wanted()
    .where('seq', '<=', from.seq)
    .where(isUnseenBy(from.snapshot))
    .orderBy('seq')
    .limit(MOST_LATE + 1);
  const newer = wanted().where('seq', '>', from.seq).orderBy('seq').limit(CHANGES_PAGE);
  const rows = await tenantKysely<Tables>(ctx)
    .selectFrom(late.as('late'))
    .selectAll()
    .unionAll(({ parens }) => parens(newer))
    .orderBy('seq')
    .execute();
  const oneTooMany = rows[MOST_LATE];
  if (oneTooMany && BigInt(oneTooMany.seq) <= BigInt(from.seq)) {
    throw badInput('The cursor is not valid.', { argument: 'after' });
  }
  const positions = positionsAfter(from, rows, rows[0]?.snapshot ?? from.snapshot);
  return rows.map(({ snapshot: _, ...change }, index) => ({
    ...change,
    position: positions[index] ?? from,
  }));
}

/** Where somebody stands who follows from now on. */
export async function newestPosition(ctx: Reader): Promise<ChangePosition> {
  const { seq, snapshot } = await ctx.em
    .getKysely<Tables>()
    .selectFrom('order_change')
    .select([sql<string>`coalesce(max(seq), 0)`.as('seq'), currentSnapshot.as('snapshot')])
    .executeTakeFirstOrThrow();
  return { seq, snapshot };
}

function changes(ctx: Reader) {
  return tenantKysely<Tables>(ctx)
    .selectFrom('order_change')
    .select([
      'seq',
      'order_id as orderId',
      'from_status as from',
      'to_status as to',
      'at',
      'reason',
      'actor_name as actorName',
      'actor_role as actorRole',
      'actor_organization_id as actorOrganizationId',
      currentSnapshot.as('snapshot'),
    ]);
}

const currentSnapshot = sql<string>`pg_current_snapshot()::text`;

/**
 * Committed since the snapshot was taken. Transaction numbers at or above the present end come from
 * a database that was restored from a dump, where counting began anew: they are old.
 */
const isUnseenBy = (snapshot: string) => sql<boolean>`
  transaction >= pg_snapshot_xmin(${snapshot}::pg_snapshot)
  and transaction < pg_snapshot_xmax(pg_current_snapshot())
  and not pg_visible_in_snapshot(transaction, ${snapshot}::pg_snapshot)`;
