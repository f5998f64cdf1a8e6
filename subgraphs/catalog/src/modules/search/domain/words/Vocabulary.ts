import { editDistance } from './editDistance.ts';
import { hasDigit } from './searchWords.ts';

const MOST_NEAR = 5;

/** A word of the vocabulary that somebody may have meant. */
export interface NearWord {
  word: string;
  edits: number;
}

interface WordsOfLength {
  words: string[];
  letters: number[];
}

/** Every word that products can be found by, to be looked up whole, by its beginning or misspelled. */
export class Vocabulary {
  readonly #frequencyOf: (word: string) => number;
  readonly #known = new Set<string>();
  readonly #byLength: WordsOfLength[] = [];
  #sorted: string[] = [];
  #added: string[] = [];

  /** `frequencyOf` tells in how many products a word is. */
  constructor(frequencyOf: (word: string) => number) {
    this.#frequencyOf = frequencyOf;
  }

  get size(): number {
    return this.#known.size;
  }

  add(word: string): void {
    if (this.#known.has(word)) return;
    this.#known.add(word);
    this.#added.push(word);
    if (hasDigit(word)) return;
    this.#byLength[word.length] ??= { words: [], letters: [] };
    this.#byLength[word.length]?.words.push(word);
    this.#byLength[word.length]?.letters.push(lettersOf(word));
  }

  has(word: string): boolean {
    return this.#known.has(word);
  }

  /** In the order of the alphabet. */
  startingWith(beginning: string, limit = Number.POSITIVE_INFINITY): string[] {
    this.#sort();
    const start = firstNotBefore(this.#sorted, beginning);
    let end = start;
    while (end - start < limit && this.#sorted[end]?.startsWith(beginning)) end++;
    return this.#sorted.slice(start, end);
  }

  /**
   * Words one edit away from one of 4 to 7 letters, and up to two from a longer one: only those with
   * the fewest edits, the most frequent first. A word with digits is like no other.
   */
  near(word: string): NearWord[] {
    if (word.length < 4 || hasDigit(word)) return [];
    const found: NearWord[] = [];
    let most = word.length < 8 ? 1 : 2;
    for (const candidate of this.#similar(word, most)) {
      const edits = editDistance(word, candidate, most);
      if (edits > most) continue;
      if (edits < most) found.length = 0;
      most = edits;
      found.push({ word: candidate, edits });
    }
    return found
      .filter(({ edits }) => edits === most)
      .sort((a, b) => this.#frequencyOf(b.word) - this.#frequencyOf(a.word))
      .slice(0, MOST_NEAR);
  }

  /** What has nearly the same letters, in whichever order: few of all words, and quickly told. */
  *#similar(word: string, most: number): Generator<string> {
    const letters = lettersOf(word);
    for (let length = word.length - most; length <= word.length + most; length++) {
      const group = this.#byLength[length];
      if (!group) continue;
      // Replacing a letter takes one away and brings another.
      const different = 2 * most - Math.abs(length - word.length);
      for (let i = 0; i < group.letters.length; i++) {
        const candidate = group.words[i];
        if (candidate && countBits(letters ^ (group.letters[i] ?? 0)) <= different) yield candidate;
      }
    }
  }

  #sort(): void {
    if (this.#added.length === 0) return;
    this.#sorted = merge(this.#sorted, this.#added.sort());
    this.#added = [];
  }
}

/** One bit for each letter that the word has; those of either alphabet have different ones. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function firstNotBefore(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merge(a: readonly string[], b: readonly string[]): string[] {
  const merged: string[] = [];
  let j = 0;
  for (const word of a) {
    for (let next = b[j]; next !== undefined && next < word; next = b[++j]) merged.push(next);
    merged.push(word);
  }
  return merged.concat(b.slice(j));
}
