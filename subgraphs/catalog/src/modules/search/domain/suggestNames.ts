import { nameKey } from '../../product/domain/nameKey.ts';
import type { Reading, WordQuery } from './words/wordQuery.ts';

/** A category or brand, with the words that it is found by. */
export interface Named {
  id: string;
  name: string;
  /** `nameKey` of it. */
  key: string;
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
  const typedKey = nameKey(typed);
  const begins = ({ key }: Named) => key.startsWith(typedKey);
  return named
    .filter((each) => begins(each) || (query && hasAll(each.words, query)))
    .sort((a, b) => Number(begins(b)) - Number(begins(a)) || compareNames(a.name, b.name))
    .slice(0, limit)
    .map(({ id }) => id);
}

const hasAll = (words: readonly string[], query: WordQuery): boolean =>
  query.every((readings) => readings.some((reading) => isSaid(words, reading)));

const isSaid = (words: readonly string[], { lexemes, prefix }: Reading): boolean =>
  lexemes.every((lexeme) => words.includes(lexeme)) &&
  (prefix === undefined || words.some((word) => word.startsWith(prefix)));

const { compare: compareNames } = new Intl.Collator('ru');
