import { newId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Tables } from '../../tables.ts';

/** The key of a checkout in its organization. */
export interface AttemptKey {
  organizationId: string;
  idempotencyKey: string;
}

export interface Attempt {
  /** Of the order that the attempt is to become; also the key of everything held for it. */
  orderId: string;
  inputHash: string;
  state: 'OPEN' | 'REFUSED' | 'PLACED';
  startedAt: string;
}

/** An attempt that stands still so long has died; its holds are about to expire. */
const STALE_AFTER_MINUTES = 5;

const db = (ctx: RequestContext) => ctx.em.getKysely<Tables>();

export const findAttempt = (
  ctx: RequestContext,
  { organizationId, idempotencyKey }: AttemptKey,
): Promise<Attempt | undefined> =>
  db(ctx)
    .selectFrom('order_attempt')
    .select(['order_id as orderId', 'input_hash as inputHash', 'state', 'started_at as startedAt'])
    .where('organization_id', '=', organizationId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();

/**
 * Opens the attempt, or opens it anew under another order id where the last one was refused, died,
 * or the cart changed since. Undefined when it is open already, or placed.
 */
export const openAttempt = (
  ctx: RequestContext,
  { organizationId, idempotencyKey }: AttemptKey,
  { inputHash, linesHash }: { inputHash: string; linesHash: string },
): Promise<Attempt | undefined> => {
  const now = ctx.now();
  const stale = new Date(now.getTime() - STALE_AFTER_MINUTES * 60_000).toISOString();
  return db(ctx)
    .insertInto('order_attempt')
    .values({
      organization_id: organizationId,
      idempotency_key: idempotencyKey,
      order_id: newId(),
      input_hash: inputHash,
      lines_hash: linesHash,
      state: 'OPEN',
      started_at: now.toISOString(),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'idempotency_key'])
        .doUpdateSet((row) => ({
          order_id: row.ref('excluded.order_id'),
          input_hash: row.ref('excluded.input_hash'),
          lines_hash: row.ref('excluded.lines_hash'),
          state: 'OPEN' as const,
          started_at: row.ref('excluded.started_at'),
        }))
        .where(
          sql<boolean>`order_attempt.state = 'REFUSED' or (order_attempt.state = 'OPEN' and (
            order_attempt.started_at < ${stale}::timestamptz
            or order_attempt.input_hash = excluded.input_hash
              and order_attempt.lines_hash <> excluded.lines_hash))`,
        ),
    )
    .returning([
      'order_id as orderId',
      'input_hash as inputHash',
      'state',
      'started_at as startedAt',
    ])
    .executeTakeFirst();
};

/** Of several runs of one attempt, the first to close it decides; false for the others. */
export async function closeAttempt(
  ctx: RequestContext,
  { organizationId, idempotencyKey }: AttemptKey,
  orderId: string,
  state: 'REFUSED' | 'PLACED',
): Promise<boolean> {
  const closed = await db(ctx)
    .updateTable('order_attempt')
    .set({ state })
    .where('organization_id', '=', organizationId)
    .where('idempotency_key', '=', idempotencyKey)
    .where('order_id', '=', orderId)
    .where('state', '=', 'OPEN')
    .returning('order_id')
    .executeTakeFirst();
  return closed !== undefined;
}
