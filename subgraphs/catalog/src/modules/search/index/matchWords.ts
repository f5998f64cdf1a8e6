import type { Reading, WordQuery } from '../domain/words/wordQuery.ts';
import { Bits } from './Bits.ts';
import type { Words } from './Words.ts';

/** Products, dead ones among them, that have words. */
export interface MatchedWords {
  /** In name and brand. */
  inName: Bits;
  /** There, or in category or description. */
  anywhere: Bits;
}

/** The products that have all words of the query. */
export function matchWords(words: Words, query: WordQuery, size: number): MatchedWords {
  let found: MatchedWords | undefined;
  for (const readings of query) {
    const meant = nothing(size);
    for (const reading of readings) addReading(words, reading, size, meant);
    found = found ? both(found, meant) : meant;
  }
  return found ?? nothing(size);
}

function addReading(
  words: Words,
  { lexemes, prefix }: Reading,
  size: number,
  { inName, anywhere }: MatchedWords,
): void {
  const conditions = lexemes.map((lexeme) => [lexeme]);
  if (prefix !== undefined) conditions.push(words.vocabulary.startingWith(prefix));
  let all: MatchedWords | undefined;
  for (const alternatives of conditions) {
    const having = conditions.length === 1 ? { inName, anywhere } : nothing(size);
    for (const word of alternatives) words.addProductsWith(word, having.inName, having.anywhere);
    having.anywhere.addAll(having.inName);
    if (conditions.length === 1) return;
    all = all ? both(all, having) : having;
  }
  if (!all) return;
  inName.addAll(all.inName);
  anywhere.addAll(all.anywhere);
}

const nothing = (size: number): MatchedWords => ({
  inName: new Bits(size),
  anywhere: new Bits(size),
});

const both = (a: MatchedWords, b: MatchedWords): MatchedWords => ({
  inName: a.inName.keepOnly(b.inName),
  anywhere: a.anywhere.keepOnly(b.anywhere),
});
