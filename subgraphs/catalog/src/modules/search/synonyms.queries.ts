import { newId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';

export interface SynonymSetRow {
  id: string;
  words: string[];
}

/** By the first word of each. */
export async function synonymSets(em: EntityManager): Promise<SynonymSetRow[]> {
  const { rows } = await sql<SynonymSetRow>`
    select id, words from synonym_set order by words[1], id`.execute(tablesOf(em));
  return rows;
}

export async function insertSynonyms(em: EntityManager, words: string[]): Promise<SynonymSetRow> {
  const id = newId();
  await sql`insert into synonym_set (id, words) values (${id}, ${words}::text[])`.execute(
    tablesOf(em),
  );
  return { id, words };
}

/** False where there is no such set. */
export async function updateSynonyms(em: EntityManager, { id, words }: SynonymSetRow) {
  const { rows } = await sql`
    update synonym_set set words = ${words}::text[] where id = ${id} returning id`.execute(
    tablesOf(em),
  );
  return rows.length > 0;
}

/** False where there is no such set. */
export async function deleteSynonyms(em: EntityManager, id: string): Promise<boolean> {
  const { rows } = await sql`delete from synonym_set where id = ${id} returning id`.execute(
    tablesOf(em),
  );
  return rows.length > 0;
}
