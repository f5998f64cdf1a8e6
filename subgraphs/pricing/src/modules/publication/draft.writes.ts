import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DraftKind, DraftMode, DraftStatus } from './domain/priceDraft.ts';

export interface NewDraft {
  id: string;
  listId: string;
  kind: DraftKind;
  mode: DraftMode;
  title: string;
  /** What its rows are made from, for the job that makes them (again, where it was broken off). */
  source: unknown;
  activeFrom: string | null;
  restores?: string;
  madeBy: string;
}

export async function insertDraft(em: EntityManager, draft: NewDraft, now: Date): Promise<void> {
  const { id, listId, kind, mode, title, source, activeFrom, restores = null, madeBy } = draft;
  await sql`
    insert into price_draft (id, list_id, kind, status, mode, title, source, active_from, restores,
      made_by, made_at, touched_at)
    values (${id}, ${listId}, ${kind}, 'READING', ${mode}, ${title},
      ${JSON.stringify(source)}::jsonb, ${activeFrom}, ${restores}, ${madeBy}, ${now}, ${now})`.execute(
    em.getKysely(),
  );
}

/** What a step notes in a draft. */
export interface DraftFacts {
  active_from?: string | null;
  submitted_by?: string | null;
  submitted_at?: Date | null;
  decided_by?: string | null;
  decided_at?: Date | null;
  published_at?: Date;
  reason?: string | null;
  failure?: string | null;
  progress?: number;
}

interface DraftTable {
  price_draft: DraftFacts & { id: string; status: DraftStatus; touched_at: Date };
}

/** False where the draft is in none of the statuses that it may come from. */
export async function changeStatus(
  em: EntityManager,
  id: string,
  from: readonly DraftStatus[],
  change: DraftFacts & { status: DraftStatus; touched_at: Date },
): Promise<boolean> {
  const changed = await em
    .getKysely<DraftTable>()
    .updateTable('price_draft')
    .set({ failure: null, ...change })
    .where('id', '=', id)
    .where('status', 'in', [...from])
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}

/** Rows of what will never be published. */
export async function deleteStaged(em: EntityManager, id: string): Promise<void> {
  const db = em.getKysely();
  await sql`delete from staged_change where draft_id = ${id}`.execute(db);
  await sql`delete from staged_price where draft_id = ${id}`.execute(db);
  await sql`delete from wrong_price_row where draft_id = ${id}`.execute(db);
}

/** Fails what nobody has worked on since `before`: of the command line, or by a job that was given up. */
export async function endBrokenOff(em: EntityManager, before: Date): Promise<void> {
  await sql`
    update price_draft set status = 'FAILED',
      failure = 'It was broken off, and nothing was changed.'
    where touched_at < ${before} and status in ('READING', 'PUBLISHING')`.execute(em.getKysely());
}

/** Rows of drafts that failed or were taken back, and of those that were done with before `before`. */
export async function forgetRows(em: EntityManager, before: Date): Promise<void> {
  const db = em.getKysely();
  const done = sql`(
    select id from price_draft where status in ('FAILED', 'WITHDRAWN')
      or status in ('PUBLISHED', 'REJECTED') and touched_at < ${before}
      or kind = 'RECONCILE' and status = 'READY' and touched_at < ${before})`;
  await sql`delete from staged_price where draft_id in ${done}`.execute(db);
  await sql`delete from staged_change where draft_id in ${done}`.execute(db);
}
