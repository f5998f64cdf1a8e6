import type { Page } from '@kontor/kit/cursors.ts';
import { newId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';

export interface FruitlessSearchRow {
  id: string;
  text: string;
  count: number;
  lastAt: string;
}

/** A new search takes the place of one that was made seldom and long ago. */
const MOST_KEPT = 5000;

/** One that was dismissed comes back when somebody searches for it again. */
export async function noteFruitless(
  em: EntityManager,
  text: string,
  key: string,
  now: Date,
): Promise<void> {
  await sql`
    insert into fruitless_search (id, text_key, text, last_at) values (${newId()}, ${key}, ${text}, ${now})
    on conflict (text_key) do update set text = excluded.text, last_at = excluded.last_at,
      dismissed_at = null,
      count = case when fruitless_search.dismissed_at is null then fruitless_search.count + 1 else 1 end
  `.execute(tablesOf(em));
}

export async function forgetRareFruitless(em: EntityManager): Promise<void> {
  await sql`
    delete from fruitless_search where id in (
      select id from fruitless_search
      order by dismissed_at is null desc, count desc, last_at desc offset ${MOST_KEPT}
    )`.execute(tablesOf(em));
}

/** Most often first. */
export async function listFruitless(em: EntityManager, page: Page): Promise<FruitlessSearchRow[]> {
  const [count = null, id = null] = page.after ?? [];
  const { rows } = await sql<FruitlessSearchRow>`
    select id, text, count, last_at as "lastAt" from fruitless_search
    where dismissed_at is null
      and (${id}::uuid is null or (count, id) < (${count}::int, ${id}::uuid))
    order by count desc, id desc limit ${page.limit}`.execute(tablesOf(em));
  return rows;
}

export async function countFruitless(em: EntityManager): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from fruitless_search where dismissed_at is null`.execute(
    tablesOf(em),
  );
  return rows[0]?.count ?? 0;
}

/** False where there is no such search. */
export async function dismissFruitless(em: EntityManager, id: string, now: Date): Promise<boolean> {
  const { rows } = await sql`
    update fruitless_search set dismissed_at = ${now} where id = ${id} returning id`.execute(
    tablesOf(em),
  );
  return rows.length > 0;
}
