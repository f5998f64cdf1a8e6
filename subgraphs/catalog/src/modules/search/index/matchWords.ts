import type { Reading, WordQuery } from '../domain/words/wordQuery.ts';
import { Bits } from './Bits.ts';
import type { WordPlace, Words } from './Words.ts';

/** The products, dead ones among them, that have all words of the query in the place. */
export function matchWords(words: Words, query: WordQuery, place: WordPlace, size: number): Bits {
  let found: Bits | undefined;
  for (const readings of query) {
    const meant = new Bits(size);
    for (const reading of readings) addReading(words, reading, place, size, meant);
    found = found ? found.keepOnly(meant) : meant;
  }
  return found ?? new Bits(size);
}

function addReading(
  words: Words,
  { lexemes, prefix }: Reading,
  place: WordPlace,
  size: number,
  bits: Bits,
): void {
  const conditions = lexemes.map((lexeme) => [lexeme]);
  if (prefix !== undefined) conditions.push(words.vocabulary.startingWith(prefix));
  if (conditions.length === 1) {
    for (const word of conditions[0] ?? []) words.addProductsWith(word, place, bits);
    return;
  }
  let all: Bits | undefined;
  for (const alternatives of conditions) {
    const having = new Bits(size);
    for (const word of alternatives) words.addProductsWith(word, place, having);
    all = all ? all.keepOnly(having) : having;
  }
  if (all) bits.addAll(all);
}
