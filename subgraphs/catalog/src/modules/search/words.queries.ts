import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';

/** Stems stay the same for ever; so many words are remembered with theirs. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, readonly string[]>();

/** What PostgreSQL, which made the index, has for stems of the words; none for a stop word. */
export async function stemsOf(
  em: EntityManager,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const unknown = words.filter((word) => !remembered.has(word));
  const found = unknown.length > 0 ? await readStems(em, unknown) : [];
  const stems = new Map(words.map((word) => [word, remembered.get(word) ?? []]));
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  for (const row of found) {
    remembered.set(row.word, row.stems);
    stems.set(row.word, row.stems);
  }
  return stems;
}

async function readStems(em: EntityManager, words: string[]) {
  const { rows } = await sql<{ word: string; stems: string[] }>`
    ${PREPARED} select word, tsvector_to_array(to_tsvector('russian', word)) as stems
    from unnest(${words}::text[]) as typed (word)`.execute(tablesOf(em));
  return rows;
}
