import { inOtherLayout } from './keyboardLayout.ts';
import { lookAlike } from './lookAlike.ts';
import type { Synonyms } from './Synonyms.ts';
import { DIMENSION, hasDigit, searchWords } from './searchWords.ts';
import { transliterations } from './transliterate.ts';
import type { Vocabulary } from './Vocabulary.ts';
import type { Reading, WordQuery } from './wordQuery.ts';

/** What is known of words: those that products have, their stems, and what means the same. */
export interface KnownWords {
  vocabulary: Vocabulary;
  /** Of every word of `spellingsOf`; none for a stop word such as "для". */
  stems: ReadonlyMap<string, readonly string[]>;
  synonyms: Synonyms;
}

/** A word that was typed; without readings it is like nothing known. */
interface MeantWord {
  readings: Reading[];
  isStopWord: boolean;
}

const MOST_WORDS = 10;

/** Every word that what was typed may be meant to be, likely or not: their stems have to be known. */
export function spellingsOf(text: string): string[] {
  const typed = searchWords(text).slice(0, MOST_WORDS);
  const meant = searchWords(inOtherLayout(text)).slice(0, MOST_WORDS);
  const perToken = tokensOf(text).flatMap((token) => searchWords(inOtherLayout(token)));
  const words = [...typed, ...meant, ...perToken.slice(0, MOST_WORDS)];
  return [...new Set([...words, ...typed.flatMap(transliterations)])];
}

/**
 * What to look for: each word by its stem, the last one also by its beginning. What no product says
 * is read as typed in the other keyboard layout, else in the other alphabet, else as the words that
 * are spelled most like it. Null where a word is like nothing known: nothing can be found then.
 */
export function readWords(text: string, known: KnownWords): WordQuery | null {
  const meant = meantWords(text, known);
  const telling = meant.filter((word) => !word.isStopWord);
  const wanted = (telling.length > 0 ? telling : meant).map(({ readings }) => readings);
  if (wanted.length === 0 || wanted.some((readings) => readings.length === 0)) return null;
  return withSynonyms(wanted, known.synonyms);
}

/** All of the text in the layout in which it makes sense, else each part of it by itself. */
function meantWords(text: string, known: KnownWords): MeantWord[] {
  const whole = asKnown(text, true, known);
  if (whole) return whole;
  const tokens = tokensOf(text);
  const meant: MeantWord[] = [];
  for (const [i, token] of tokens.entries()) {
    const isEnd = i === tokens.length - 1;
    meant.push(...(asKnown(token, isEnd, known) ?? corrected(token, isEnd, known)));
    // To look for words like one that nobody knows takes long: no more of them than count.
    if (meant.length >= MOST_WORDS) break;
  }
  return meant.slice(0, MOST_WORDS);
}

/** What stands between blanks; "3 x 2,5" is one. */
function tokensOf(text: string): string[] {
  const tokens = text.replace(DIMENSION, '$1x').split(/\s+/);
  return tokens.filter((token) => searchWords(token).length > 0);
}

/** Null unless all words are known in one of the layouts. */
function asKnown(text: string, isEnd: boolean, known: KnownWords): MeantWord[] | null {
  for (const words of inLayouts(text)) {
    const meant = words.map((word, i) => {
      const isLast = isEnd && i === words.length - 1;
      const isStopWord = stemsOf(word, known).length === 0;
      const isKnown = isStopWord || isFound(word, isLast, known);
      return { readings: isKnown ? exactReadings(word, isLast, known) : [], isStopWord };
    });
    const isTelling = meant.some((word) => !word.isStopWord);
    if (isTelling && meant.every(({ readings }) => readings.length > 0)) return meant;
  }
  return null;
}

/** In the layout in which each word is like a known one; as it was typed if there is none. */
function corrected(token: string, isEnd: boolean, known: KnownWords): MeantWord[] {
  const [typed = [], ...others] = inLayouts(token).map((words) =>
    words.map((word, i) => correctedWord(word, isEnd && i === words.length - 1, known)),
  );
  const isLikely = (meant: MeantWord[]) =>
    meant.length > 0 && meant.every(({ readings }) => readings.length > 0);
  return [typed, ...others].find(isLikely) ?? typed;
}

function correctedWord(word: string, isLast: boolean, known: KnownWords): MeantWord {
  const isStopWord = stemsOf(word, known).length === 0;
  const translated = transliterations(word);
  const found = [[word], translated]
    .map((spellings) => spellings.filter((spelling) => isFound(spelling, isLast, known)))
    .find((spellings) => spellings.length > 0);
  const readings = found
    ? found.flatMap((spelling) => exactReadings(spelling, isLast, known))
    : nearReadings([word, ...translated], known);
  return { readings, isStopWord };
}

/**
 * The words as typed, and in the other layout, unless it breaks them to pieces: nobody types letters
 * for marks. Numbers are the same on any keyboard.
 */
function inLayouts(text: string): string[][] {
  const typed = searchWords(text).slice(0, MOST_WORDS);
  const other = searchWords(inOtherLayout(text)).slice(0, MOST_WORDS);
  return typed.every(hasDigit) || other.length > typed.length ? [typed] : [typed, other];
}

function exactReadings(word: string, isLast: boolean, known: KnownWords): Reading[] {
  const { vocabulary } = known;
  const stems = stemsOf(word, known);
  const twin = lookAlike(word);
  const whole = [...(stems.length > 0 ? stems : [word])];
  if (twin && vocabulary.has(twin)) whole.push(twin);
  const readings: Reading[] = whole.map((lexeme) => ({ lexemes: [lexeme] }));
  // A number that is known is meant as it is: 16 is not the beginning of 160.
  const isWhole = hasDigit(word) && vocabulary.has(word);
  return isLast && !isWhole ? [...readings, { lexemes: [], prefix: word }] : readings;
}

/** Of all spellings and their stems the words that are nearest. */
function nearReadings(spellings: readonly string[], known: KnownWords): Reading[] {
  const stems = spellings.flatMap((spelling) => stemsOf(spelling, known));
  const candidates = [...new Set([...spellings, ...stems])];
  const near = candidates.flatMap((candidate) => known.vocabulary.near(candidate));
  const fewest = Math.min(...near.map(({ edits }) => edits));
  const nearest = near.filter(({ edits }) => edits === fewest).map(({ word }) => word);
  return [...new Set(nearest)].map((lexeme) => ({ lexemes: [lexeme] }));
}

function withSynonyms(wanted: ReadonlyArray<readonly Reading[]>, synonyms: Synonyms): WordQuery {
  const said = wanted.map((readings) => readings.flatMap(({ lexemes }) => lexemes));
  const query: Array<readonly Reading[]> = [];
  for (let place = 0; place < wanted.length; ) {
    const { length, phrases } = synonyms.meaningAt(said, place) ?? { length: 1, phrases: [] };
    const own = length === 1 ? (wanted[place] ?? []) : [];
    const ownStems = length === 1 ? said[place] : [];
    const others = phrases.filter(
      ([stem = '', ...more]) => more.length > 0 || !ownStems?.includes(stem),
    );
    query.push([...own, ...others.map((lexemes) => ({ lexemes }))]);
    place += length;
  }
  return query;
}

const stemsOf = (word: string, { stems }: KnownWords) => stems.get(word) ?? [];

/** Products or synonyms say it, or products may once the last word is typed to its end. */
function isFound(word: string, isLast: boolean, known: KnownWords): boolean {
  const { vocabulary, synonyms } = known;
  const isSaid = (stem: string) => vocabulary.has(stem) || synonyms.has(stem);
  if (vocabulary.has(word) || stemsOf(word, known).some(isSaid)) return true;
  return isLast && vocabulary.startingWith(word, 1).length > 0;
}
