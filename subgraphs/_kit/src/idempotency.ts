import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { badInput } from './errors.ts';
import type { RequestContext } from './subgraph.ts';
import type { Viewer } from './viewer.ts';

/** The key was used before with another input; a member of the result unions of mutations. */
export interface IdempotencyConflict {
  __typename: 'IdempotencyConflict';
  ok: false;
  code: 'IDEMPOTENCY_CONFLICT';
  message: string;
}

interface IdempotencyTables {
  idempotency: {
    owner: string;
    operation: string;
    key: string;
    input_hash: string;
    result: unknown;
  };
}

/**
 * Runs a change once per key. The same key with the same input answers the stored result; with
 * another input it is refused. A duplicate that arrives meanwhile waits for the first and answers
 * the same.
 *
 * `run` works inside one transaction of `ctx.em`. What it returns is stored as JSON: keep it small,
 * like ids. A result with `ok: false` is a refusal: the transaction is rolled back and nothing is
 * stored, so the key may be tried again.
 */
export async function once<Result>(
  ctx: RequestContext,
  operation: string,
  key: string,
  input: unknown,
  run: () => Promise<Result>,
): Promise<Result | IdempotencyConflict> {
  if (key.length < 1 || key.length > 200) {
    throw badInput('An idempotency key has 1 to 200 characters.', { argument: 'idempotencyKey' });
  }
  const entry = { owner: ownerOf(ctx.viewer), operation, key, input_hash: hashOf(input) };
  try {
    return await ctx.em.transactional(async () => {
      if (!(await claim(ctx, entry))) return storedResult<Result>(ctx, entry);
      const result = await run();
      if (isRefusal(result)) throw new Refused(result);
      await ctx.em.flush();
      await keepResult(ctx, entry, result);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.result as Result;
    throw error;
  }
}

type Entry = Omit<IdempotencyTables['idempotency'], 'result'>;

/** False when the key is taken; waits while another transaction is about to take it. */
async function claim(ctx: RequestContext, entry: Entry): Promise<boolean> {
  const inserted = await tables(ctx)
    .insertInto('idempotency')
    .values({ ...entry, result: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .executeTakeFirst();
  return inserted !== undefined;
}

async function storedResult<Result>(
  ctx: RequestContext,
  { owner, operation, key, input_hash }: Entry,
): Promise<Result | IdempotencyConflict> {
  const stored = await tables(ctx)
    .selectFrom('idempotency')
    .select(['input_hash', 'result'])
    .where((row) => row.and({ owner, operation, key }))
    .executeTakeFirstOrThrow();
  if (stored.input_hash !== input_hash) return conflict();
  return stored.result as Result;
}

async function keepResult(
  ctx: RequestContext,
  { owner, operation, key }: Entry,
  result: unknown,
): Promise<void> {
  await tables(ctx)
    .updateTable('idempotency')
    .set({ result: sql`${JSON.stringify(result ?? null)}::jsonb` })
    .where((row) => row.and({ owner, operation, key }))
    .execute();
}

const tables = (ctx: RequestContext) => ctx.em.getKysely<IdempotencyTables>();

/** Carries a refusal out of the transaction, which its throwing rolls back. */
class Refused extends Error {
  readonly result: unknown;
  constructor(result: unknown) {
    super('refused');
    this.result = result;
  }
}

function isRefusal(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;
}

function conflict(): IdempotencyConflict {
  return {
    __typename: 'IdempotencyConflict',
    ok: false,
    code: 'IDEMPOTENCY_CONFLICT',
    message: 'This idempotency key was used before with another input.',
  };
}

/** Keys of one organization don't meet those of another, nor a service's those of people. */
function ownerOf(viewer: Viewer): string {
  switch (viewer.kind) {
    case 'person':
    case 'program':
      return `organization:${viewer.organizationId}`;
    case 'service':
      return `service:${viewer.service}:${viewer.onBehalfOf ?? ''}`;
    case 'anonymous':
      return 'anonymous';
  }
}

function hashOf(input: unknown): string {
  return createHash('sha256').update(canonicalJson(input)).digest('base64url');
}

/** JSON with sorted keys: the order in which a program writes an input's fields is no difference. */
function canonicalJson(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner) =>
      inner && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    ) ?? 'null'
  );
}
