import { inOtherLayout } from './keyboardLayout.ts';
import { lookAlike } from './lookAlike.ts';
import type { Synonyms } from './Synonyms.ts';
import { DIMENSION, hasDigit, searchWords } from './searchWords.ts';
import { transliterations } from './transliterate.ts';
import type { Vocabulary } from './Vocabulary.ts';
import type { Term, WordGroup, WordQuery } from './wordQuery.ts';

/** What is known of words: those that products have, their stems, and what means the same. */
export interface KnownWords {
  vocabulary: Vocabulary;
  /** Of every word of `spellingsOf`; none for a stop word such as "для". */
  stems: ReadonlyMap<string, readonly string[]>;
  synonyms: Synonyms;
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
  const words = typedWords(text, known).slice(0, MOST_WORDS);
  const telling = words.filter((word) => !isStopWord(word, known));
  const meant: Term[][] = [];
  for (const word of telling.length > 0 ? telling : words) {
    const terms = termsOf(word, word === words.at(-1), known);
    if (terms.length === 0) return null;
    meant.push(terms);
  }
  return meant.length > 0 ? withSynonyms(meant, known.synonyms) : null;
}

/** The words in the keyboard layout that makes sense: of all of the text, else of each part of it. */
function typedWords(text: string, known: KnownWords): string[] {
  const whole = readable(text, true, known);
  if (whole) return whole;
  const tokens = tokensOf(text);
  return tokens.flatMap(
    (token, i) => readable(token, i === tokens.length - 1, known) ?? searchWords(token),
  );
}

function readable(text: string, isEnd: boolean, known: KnownWords): string[] | null {
  for (const layout of [text, inOtherLayout(text)]) {
    const words = searchWords(layout).slice(0, MOST_WORDS);
    const isKnownHere = (word: string, i: number) =>
      isStopWord(word, known) || isFound(word, isEnd && i === words.length - 1, known);
    const isTelling = words.some((word) => !isStopWord(word, known));
    // Numbers are numbers on any keyboard.
    if (isTelling && words.every(isKnownHere)) return words;
    if (searchWords(text).every(hasDigit)) return null;
  }
  return null;
}

/** What stands between blanks; "3 x 2,5" is one. */
function tokensOf(text: string): string[] {
  const tokens = text.replace(DIMENSION, '$1x').split(/\s+/);
  return tokens.filter((token) => searchWords(token).length > 0);
}

/** Any of them is meant; none where the word is like nothing known. */
function termsOf(word: string, isLast: boolean, known: KnownWords): Term[] {
  if (isFound(word, isLast, known)) return exactTerms(word, isLast, known);
  const translated = transliterations(word);
  const found = translated.filter((spelling) => isFound(spelling, isLast, known));
  if (found.length > 0) return found.flatMap((spelling) => exactTerms(spelling, isLast, known));
  return nearTerms([word, inOtherLayout(word), ...translated], known);
}

function exactTerms(word: string, isLast: boolean, known: KnownWords): Term[] {
  const { vocabulary } = known;
  const stems = stemsOf(word, known);
  const twin = lookAlike(word);
  const whole = [...(stems.length > 0 ? stems : [word])];
  if (twin && vocabulary.has(twin)) whole.push(twin);
  const terms = whole.map((each) => ({ word: each, isBeginning: false }));
  // A number that is known is meant as it is: 16 is not the beginning of 160.
  const isWhole = hasDigit(word) && vocabulary.has(word);
  return isLast && !isWhole ? [...terms, { word, isBeginning: true }] : terms;
}

/** Of all spellings and their stems the words that are nearest. */
function nearTerms(spellings: readonly string[], known: KnownWords): Term[] {
  const stems = spellings.flatMap((spelling) => stemsOf(spelling, known));
  const candidates = [...new Set([...spellings, ...stems])];
  const near = candidates.flatMap((candidate) => known.vocabulary.near(candidate));
  const fewest = Math.min(...near.map(({ edits }) => edits));
  const nearest = near.filter(({ edits }) => edits === fewest).map(({ word }) => word);
  return [...new Set(nearest)].map((word) => ({ word, isBeginning: false }));
}

function withSynonyms(meant: ReadonlyArray<readonly Term[]>, synonyms: Synonyms): WordQuery {
  const said = meant.map((terms) =>
    terms.filter((term) => !term.isBeginning).map(({ word }) => word),
  );
  const groups: WordGroup[] = [];
  for (let place = 0; place < meant.length; ) {
    const meaning = synonyms.meaningAt(said, place);
    const length = meaning?.length ?? 1;
    const own = length === 1 ? (meant[place] ?? []).map((term) => [term]) : [];
    const others = meaning?.phrases.map((phrase) =>
      phrase.map((word) => ({ word, isBeginning: false })),
    );
    groups.push([...own, ...(others ?? [])]);
    place += length;
  }
  return groups;
}

const stemsOf = (word: string, { stems }: KnownWords) => stems.get(word) ?? [];

const isStopWord = (word: string, known: KnownWords) =>
  known.stems.has(word) && stemsOf(word, known).length === 0;

/** Products say it, or may once the last word is typed to its end. */
function isFound(word: string, isLast: boolean, known: KnownWords): boolean {
  const { vocabulary } = known;
  if (vocabulary.has(word) || stemsOf(word, known).some((stem) => vocabulary.has(stem)))
    return true;
  return isLast && vocabulary.startingWith(word, 1).length > 0;
}
