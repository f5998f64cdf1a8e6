import { newId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Tables } from '../../tables.ts';
import type { StoredAttempt } from './domain/decideAttempt.ts';

/** The key of a checkout in its organization. */
export interface AttemptKey {
  organizationId: string;
  idempotencyKey: string;
}

export interface Attempt extends StoredAttempt {
  /** Of the order that the attempt is to become; also the key of everything held for it. */
  orderId: string;
}

type Hashes = Pick<Attempt, 'inputHash' | 'linesHash'>;

const db = (ctx: RequestContext) => ctx.em.getKysely<Tables>();

export async function findAttempt(
  ctx: RequestContext,
  { organizationId, idempotencyKey }: AttemptKey,
): Promise<Attempt | undefined> {
  const row = await db(ctx)
    .selectFrom('order_attempt')
    .select([
      'order_id as orderId',
      'input_hash as inputHash',
      'lines_hash as linesHash',
      'state',
      'started_at as startedAt',
    ])
    .where('organization_id', '=', organizationId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
  return row && { ...row, startedAt: new Date(row.startedAt) };
}

/** Opens the attempt of a new key; undefined when the key was used before. */
export async function openAttempt(
  ctx: RequestContext,
  key: AttemptKey,
  hashes: Hashes,
): Promise<Attempt | undefined> {
  const attempt = newAttempt(ctx, hashes);
  const { numInsertedOrUpdatedRows } = await db(ctx)
    .insertInto('order_attempt')
    .values({
      organization_id: key.organizationId,
      idempotency_key: key.idempotencyKey,
      ...columnsOf(attempt),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n ? attempt : undefined;
}

/** Opens a key's attempt anew, under another order id; undefined when another run was faster. */
export async function restartAttempt(
  ctx: RequestContext,
  { organizationId, idempotencyKey }: AttemptKey,
  hashes: Hashes,
  last: Attempt,
): Promise<Attempt | undefined> {
  const attempt = newAttempt(ctx, hashes);
  const { numUpdatedRows } = await db(ctx)
    .updateTable('order_attempt')
    .set(columnsOf(attempt))
    .where('organization_id', '=', organizationId)
    .where('idempotency_key', '=', idempotencyKey)
    .where('order_id', '=', last.orderId)
    .where('state', '=', last.state)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n ? attempt : undefined;
}

/** Of several runs of one attempt, the first to close it decides; false for the others. */
export async function refuseAttempt(
  ctx: RequestContext,
  key: AttemptKey,
  orderId: string,
): Promise<boolean> {
  const { numUpdatedRows } = await closing(ctx, key, orderId, 'REFUSED').executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Closes the attempt as an order and draws its serial number; undefined when another run closed it. */
export async function acceptAttempt(
  ctx: RequestContext,
  key: AttemptKey,
  orderId: string,
): Promise<string | undefined> {
  const row = await closing(ctx, key, orderId, 'PLACED')
    .returning(sql<string>`nextval('order_number')`.as('serial'))
    .executeTakeFirst();
  return row?.serial;
}

const closing = (
  ctx: RequestContext,
  { organizationId, idempotencyKey }: AttemptKey,
  orderId: string,
  state: 'REFUSED' | 'PLACED',
) =>
  db(ctx)
    .updateTable('order_attempt')
    .set({ state })
    .where('organization_id', '=', organizationId)
    .where('idempotency_key', '=', idempotencyKey)
    .where('order_id', '=', orderId)
    .where('state', '=', 'OPEN');

const newAttempt = (ctx: RequestContext, hashes: Hashes): Attempt => ({
  orderId: newId(),
  ...hashes,
  state: 'OPEN',
  startedAt: ctx.now(),
});

const columnsOf = ({ orderId, inputHash, linesHash, state, startedAt }: Attempt) => ({
  order_id: orderId,
  input_hash: inputHash,
  lines_hash: linesHash,
  state,
  started_at: startedAt.toISOString(),
});
