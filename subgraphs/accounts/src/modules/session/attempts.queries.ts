import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { allRows } from '../../tables.ts';
import type { Attempts } from './domain/decideAttempt.ts';

/** What is remembered under these keys, locked until the transaction is over; rows that are missing are made. */
export async function lockAttempts(
  ctx: RequestContext,
  keys: readonly string[],
): Promise<Map<string, Attempts>> {
  const rows = await allRows(ctx)
    .insertInto('sign_in_attempts')
    .values(keys.map((key) => ({ key, failures: 0, last_at: ctx.now().toISOString() })))
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((row) => ({ key: row.ref('excluded.key') })),
    )
    .returning(['key', 'failures', 'last_at', 'locked_until'])
    .execute();
  return new Map(rows.map((row) => [row.key, toAttempts(row)]));
}

export async function saveAttempts(
  ctx: RequestContext,
  attempts: ReadonlyMap<string, Attempts>,
): Promise<void> {
  await allRows(ctx)
    .insertInto('sign_in_attempts')
    .values([...attempts].map(([key, each]) => toRow(key, each)))
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((row) => ({
        failures: row.ref('excluded.failures'),
        last_at: row.ref('excluded.last_at'),
        locked_until: row.ref('excluded.locked_until'),
      })),
    )
    .execute();
}

/** Takes one attempt back, and the lock if this attempt caused it. */
export async function giveBackAttempt(
  ctx: RequestContext,
  key: string,
  { lockedUntil }: Attempts,
): Promise<void> {
  await allRows(ctx)
    .updateTable('sign_in_attempts')
    .set((row) => ({
      failures: sql<number>`greatest(${row.ref('failures')} - 1, 0)`,
      locked_until: sql<string>`nullif(locked_until, ${lockedUntil?.toISOString() ?? null}::timestamptz)`,
    }))
    .where('key', '=', key)
    .execute();
}

export async function forgetAttempts(ctx: RequestContext, key: string): Promise<void> {
  await allRows(ctx).deleteFrom('sign_in_attempts').where('key', '=', key).execute();
}

interface Stored {
  failures: number;
  last_at: string;
  locked_until: string | null;
}

function toAttempts({ failures, last_at, locked_until }: Stored): Attempts {
  const lockedUntil = locked_until ? new Date(locked_until) : null;
  return { failures, lastAt: new Date(last_at), lockedUntil };
}

function toRow(key: string, { failures, lastAt, lockedUntil }: Attempts): Stored & { key: string } {
  return {
    key,
    failures,
    last_at: lastAt.toISOString(),
    locked_until: lockedUntil?.toISOString() ?? null,
  };
}
