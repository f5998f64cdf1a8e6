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
  const sets = new SpareSets(size);
  let found: MatchedWords | undefined;
  for (const readings of query) {
    const meant = sets.take();
    for (const reading of readings) addReading(words, reading, sets, meant);
    found = found ? sets.keepBoth(found, meant) : meant;
  }
  return found ?? sets.take();
}

function addReading(
  words: Words,
  { lexemes, prefix }: Reading,
  sets: SpareSets,
  { inName, anywhere }: MatchedWords,
): void {
  const conditions = lexemes.map((lexeme) => [lexeme]);
  if (prefix !== undefined) conditions.push(words.vocabulary.startingWith(prefix));
  let all: MatchedWords | undefined;
  for (const alternatives of conditions) {
    const having = conditions.length === 1 ? { inName, anywhere } : sets.take();
    for (const word of alternatives) words.addProductsWith(word, having.inName, having.anywhere);
    having.anywhere.addAll(having.inName);
    if (conditions.length === 1) return;
    all = all ? sets.keepBoth(all, having) : having;
  }
  if (!all) return;
  inName.addAll(all.inName);
  anywhere.addAll(all.anywhere);
  sets.giveBack(all);
}

/** Sets are large: one that is no longer needed serves again, rather than keep the collector of garbage busy. */
class SpareSets {
  readonly #size: number;
  readonly #spare: MatchedWords[] = [];

  constructor(size: number) {
    this.#size = size;
  }

  take(): MatchedWords {
    const spare = this.#spare.pop();
    if (spare) return { inName: spare.inName.clear(), anywhere: spare.anywhere.clear() };
    return { inName: new Bits(this.#size), anywhere: new Bits(this.#size) };
  }

  giveBack(sets: MatchedWords): void {
    this.#spare.push(sets);
  }

  /** What is in both, in the place of the first. */
  keepBoth(a: MatchedWords, b: MatchedWords): MatchedWords {
    a.inName.keepOnly(b.inName);
    a.anywhere.keepOnly(b.anywhere);
    this.giveBack(b);
    return a;
  }
}
