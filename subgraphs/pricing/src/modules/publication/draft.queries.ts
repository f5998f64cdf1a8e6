import { isId } from '@kontor/kit/ids.ts';
import { type RawBuilder, sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DraftStatus, PriceDraft } from './domain/priceDraft.ts';

const COLUMNS = sql`
  id, list_id as "listId", kind, status, mode, title, restores as "restoresId",
  case when active_from > '-infinity' then active_from end as "activeFrom",
  made_by as "madeBy", made_at as "madeAt", submitted_by as "submittedBy",
  submitted_at as "submittedAt", decided_by as "decidedBy", decided_at as "decidedAt",
  published_at as "publishedAt", reason, failure, progress, wrong_rows_url as "wrongRowsUrl",
  json_build_object('changed', changed, 'created', created, 'gone', gone, 'unchanged', unchanged,
    'wrong', wrong, 'unknownSkus', unknown_skus, 'belowCost', below_cost,
    'belowFloor', below_floor) as counts`;

export function draftsByIds(em: EntityManager, ids: readonly string[]): Promise<PriceDraft[]> {
  return select(em, sql`where id = any(${ids.filter(isId)}::uuid[])`);
}

/** One draft, for whoever is about to change it: others that are about to wait. */
export async function lockDraft(em: EntityManager, id: string): Promise<PriceDraft | null> {
  if (!isId(id)) return null;
  const [draft] = await select(em, sql`where id = ${id} for no key update`);
  return draft ?? null;
}

export interface DraftFilter {
  listId?: string | null;
  statuses?: readonly DraftStatus[] | null;
}

/** Latest first; ids sort by the time when they were made. */
export function draftPage(
  em: EntityManager,
  filter: DraftFilter,
  afterId: string | null,
  limit: number,
): Promise<PriceDraft[]> {
  const after = afterId === null ? sql`true` : sql`id < ${afterId}::uuid`;
  return select(em, sql`where ${matching(filter)} and ${after} order by id desc limit ${limit}`);
}

export async function countDrafts(em: EntityManager, filter: DraftFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from price_draft where ${matching(filter)}`.execute(
    em.getKysely(),
  );
  return rows[0]?.count ?? 0;
}

function matching({ listId, statuses }: DraftFilter): RawBuilder<unknown> {
  const ofList = listId == null ? sql`true` : sql`list_id = any(${[listId].filter(isId)}::uuid[])`;
  return sql`${ofList} and (${statuses ?? null}::text[] is null or status = any(${statuses ?? null}))`;
}

async function select(em: EntityManager, which: RawBuilder<unknown>): Promise<PriceDraft[]> {
  const { rows } = await sql<PriceDraft>`select ${COLUMNS} from price_draft ${which}`.execute(
    em.getKysely(),
  );
  return rows;
}

/** What a draft is made from, for the job that reads it; null where there is none. */
export async function sourceOf<Source>(em: EntityManager, id: string): Promise<Source | null> {
  const { rows } = await sql<{ source: Source }>`
    select source from price_draft where id = ${id}`.execute(em.getKysely());
  return rows[0]?.source ?? null;
}
