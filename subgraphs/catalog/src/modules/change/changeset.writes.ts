import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { ChangesetKind, ChangesetStatus } from './domain/changeset.ts';

export interface NewChangeset {
  id: string;
  kind: ChangesetKind;
  title: string;
  source: unknown;
  madeBy: string;
  now: Date;
}

/** Notes with it the categories and attributes as they are: its rows are checked by them. */
export async function insertChangeset(
  em: EntityManager,
  { id, kind, title, source, madeBy, now }: NewChangeset,
): Promise<void> {
  await sql`
    insert into changeset (id, kind, status, title, source, made_by, made_at, touched_at, rules)
    select ${id}, ${kind}, 'READING', ${title}, ${JSON.stringify(source)}::jsonb, ${madeBy},
      ${now}, ${now}, ${rulesOf(id)}`.execute(tablesOf(em));
}

/**
 * Hash of what a product's rightness depends on besides itself. Categories that came after the
 * changeset count nothing in it: its rows are in none of them.
 */
export const rulesOf = (changesetId: string) => sql<string>`(
  select md5(coalesce(string_agg(fact, ' ' order by fact), '')) from (
    select jsonb_build_array(
      code, type, unit_code, jsonb_path_query_array(options, '$[*].code'))::text as fact
    from attribute
    union all
    select jsonb_build_array(category_id, attribute_code, is_required)::text
    from category_attribute where category_id < ${changesetId}::uuid
    union all
    select jsonb_build_array(id, parent_id)::text from category where id < ${changesetId}::uuid
  ) facts)`;

/** False where the changeset is in none of the statuses that it may come from. */
export async function changeStatus(
  em: EntityManager,
  id: string,
  from: readonly ChangesetStatus[],
  to: ChangesetStatus,
  { now, failure = null }: { now: Date; failure?: string | null },
): Promise<boolean> {
  const { rows } = await sql`
    update changeset set status = ${to}, failure = ${failure}, touched_at = ${now},
      progress = case when ${to} in ('PUBLISHING', 'UNDOING', 'READING') then 0 else 1 end,
      published_at = case when ${to} = 'PUBLISHED' then coalesce(published_at, ${now}::timestamptz)
        else published_at end
    where id = ${id}::uuid and status = any(${from}) returning id`.execute(tablesOf(em));
  return rows.length > 0;
}

/** To be called outside the transaction that is under way, or nobody sees it until its end. */
export async function noteProgress(
  em: EntityManager,
  id: string,
  progress: number,
  now: Date,
): Promise<void> {
  await sql`
    update changeset set progress = ${progress}, touched_at = ${now}
    where id = ${id}::uuid and status in ('PUBLISHING', 'UNDOING')`.execute(tablesOf(em));
}

export async function discard(em: EntityManager, id: string, now: Date): Promise<boolean> {
  return em.transactional(async () => {
    const isDiscarded = await changeStatus(em, id, ['READING', 'READY', 'FAILED'], 'DISCARDED', {
      now,
    });
    if (isDiscarded) await deleteStaged(em, id);
    return isDiscarded;
  });
}

export async function deleteStaged(em: EntityManager, id: string): Promise<void> {
  await sql`delete from staged_product where changeset_id = ${id}::uuid`.execute(tablesOf(em));
}

/** Of those that nobody has worked on since `before`; one of the command line is begun anew by whoever ran it. */
export async function endBrokenOff(em: EntityManager, before: Date): Promise<void> {
  await sql`
    update changeset set
      status = case
        when status = 'UNDOING' then 'PUBLISHED'
        when status = 'PUBLISHING' and made_by not like 'service:%' then 'READY'
        else 'FAILED' end,
      failure = 'It was broken off, and nothing was changed.'
    where touched_at < ${before} and status in ('READING', 'PUBLISHING', 'UNDOING')`.execute(
    tablesOf(em),
  );
}

/** Rows of what will never be published, and of what was done with before `before`. */
export async function forgetRows(em: EntityManager, before: Date): Promise<void> {
  await sql`
    delete from staged_product where changeset_id in (
      select id from changeset
      where status in ('FAILED', 'DISCARDED')
        or status in ('PUBLISHED', 'UNDONE') and touched_at < ${before})`.execute(tablesOf(em));
}
