import { nameKey } from '../../product/domain/nameKey.ts';
import type { Reading, WordQuery } from './words/wordQuery.ts';

/** A category or brand, with the words that it is found by. */
export interface Named {
  id: string;
  name: string;
  words: readonly string[];
}

/**
 * Ids of at most `limit` of those whose name has the words that are typed: first names that begin so,
 * then by name.
 */
export function suggestNames(
  named: readonly Named[],
  typed: string,
  query: WordQuery | null,
  limit: number,
): string[] {
  const key = nameKey(typed);
  const found = named.flatMap(({ id, name, words }) => {
    const begins = nameKey(name).startsWith(key);
    return begins || (query && hasAll(words, query)) ? [{ id, name, begins }] : [];
  });
  return found
    .sort((a, b) => Number(b.begins) - Number(a.begins) || compareNames(a.name, b.name))
    .slice(0, limit)
    .map(({ id }) => id);
}

const hasAll = (words: readonly string[], query: WordQuery): boolean =>
  query.every((readings) => readings.some((reading) => isSaid(words, reading)));

const isSaid = (words: readonly string[], { lexemes, prefix }: Reading): boolean =>
  lexemes.every((lexeme) => words.includes(lexeme)) &&
  (prefix === undefined || words.some((word) => word.startsWith(prefix)));

const { compare: compareNames } = new Intl.Collator('ru');
