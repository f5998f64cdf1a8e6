import type { Page } from '@kontor/kit/cursors.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import { allRows, type Tables } from '../../tables.ts';
import type { AuditFacts } from './domain/auditText.ts';

export interface ChainEnd {
  sequence: number;
  hash: string;
}

/** Where the chain ends. With `lock`, other writers wait until this transaction is over. */
export async function findChainEnd(
  ctx: RequestContext,
  { lock = false }: { lock?: boolean } = {},
): Promise<ChainEnd> {
  const end = await allRows(ctx)
    .selectFrom('audit_chain')
    .select(['sequence', 'hash'])
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
  return { sequence: Number(end.sequence), hash: end.hash };
}

/** False, and nothing is written, when there is an entry of this id. */
export async function appendEntry(
  ctx: RequestContext,
  { sequence, hash }: ChainEnd,
  { organizationId, userId, at, ...facts }: AuditFacts,
): Promise<boolean> {
  const written = await allRows(ctx)
    .with('entry', (query) =>
      query
        .insertInto('audit_entry')
        .values({
          ...facts,
          sequence,
          hash,
          at: at.toISOString(),
          organization_id: organizationId,
          user_id: userId,
        })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning(['sequence', 'hash']),
    )
    .updateTable('audit_chain')
    .from('entry')
    .set((row) => ({ sequence: row.ref('entry.sequence'), hash: row.ref('entry.hash') }))
    .returning('audit_chain.sequence')
    .executeTakeFirst();
  return written !== undefined;
}

/** An entry as it stands in the chain. */
export interface AuditRow extends AuditFacts {
  sequence: number;
  hash: string;
}

/** Entries in the order of the chain, whoever's they are. */
export async function nextEntries(
  ctx: RequestContext,
  afterSequence: number,
  limit: number,
): Promise<AuditRow[]> {
  const rows = await allRows(ctx)
    .selectFrom('audit_entry')
    .selectAll()
    .where('sequence', '>', afterSequence)
    .orderBy('sequence')
    .limit(limit)
    .execute();
  return rows.map(toAuditRow);
}

export interface AuditConditions {
  organizationId?: string | null;
  action?: string | null;
  from?: Date | null;
  until?: Date | null;
}

/** A page of the viewer's entries, newest first. */
export async function pageOfEntries(
  ctx: RequestContext,
  conditions: AuditConditions,
  { limit, after }: Page,
): Promise<AuditRow[]> {
  const rows = await matching(ctx, conditions)
    .selectAll()
    .$if(after !== null, (query) => query.where('sequence', '<', Number(after?.[0])))
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toAuditRow);
}

export async function countEntries(
  ctx: RequestContext,
  conditions: AuditConditions,
): Promise<number> {
  const { count } = await matching(ctx, conditions)
    .select(sql<string>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function matching(ctx: RequestContext, { organizationId, action, from, until }: AuditConditions) {
  let query = tenantKysely<Tables>(ctx).selectFrom('audit_entry');
  if (organizationId) query = query.where('organization_id', '=', organizationId);
  if (action) query = query.where('action', '=', action);
  if (from) query = query.where('at', '>=', from.toISOString());
  if (until) query = query.where('at', '<', until.toISOString());
  return query;
}

type Stored = {
  [Column in keyof Tables['audit_entry']]: Tables['audit_entry'][Column];
};

function toAuditRow({ organization_id, user_id, at, sequence, ...rest }: Stored): AuditRow {
  return {
    ...rest,
    sequence: Number(sequence),
    at: new Date(at),
    organizationId: organization_id,
    userId: user_id,
  };
}
