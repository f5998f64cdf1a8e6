import { searchWords } from './words/searchWords.ts';

const MOST_WORDS = 50;
const LONGEST = 100;

export type ReadSynonyms =
  | { ok: true; words: string[] }
  | { ok: false; field: string; reason: string };

/** A set of synonyms as it is kept: 2 to 50 different words or phrases, each of which says something. */
export function readSynonyms(typed: readonly string[]): ReadSynonyms {
  if (typed.length > MOST_WORDS) return wrong('words', `A set has at most ${MOST_WORDS} words.`);
  const words: string[] = [];
  const known = new Set<string>();
  for (const [i, text] of typed.entries()) {
    const word = text
      .toWellFormed()
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim();
    const field = `words.${i}`;
    if (word.length > LONGEST) return wrong(field, `A phrase has at most ${LONGEST} characters.`);
    const key = searchWords(word).join(' ');
    if (key === '') return wrong(field, 'A word has letters or digits.');
    if (!known.has(key)) words.push(word);
    known.add(key);
  }
  if (words.length < 2) return wrong('words', 'A set has at least two different words.');
  return { ok: true, words };
}

const wrong = (field: string, reason: string): ReadSynonyms => ({ ok: false, field, reason });
