/** A word of a search, with what the catalogue knows of it. */
export interface SearchWord {
  word: string;
  /** Its stems; none for a stop word such as "для". */
  stems: string[];
  /** Some product has the word or its stem. */
  isKnown: boolean;
  /** Some product has a word that begins so. */
  isBeginning: boolean;
  /** For an unknown word: the words in the catalogue that are spelled most like it. */
  near: string[];
}

/**
 * The PostgreSQL tsquery that finds products with all of the words: each by its stem, the last also
 * by its beginning, an unknown one by near spellings. `weights` limits where they may stand ('AB').
 * Null when a word is neither known nor like a known one: nothing can be found then.
 */
export function wordQuery(words: readonly SearchWord[], weights = ''): string | null {
  const telling = words.filter(({ stems }) => stems.length > 0);
  const last = words.at(-1);
  const terms: string[] = [];
  for (const word of telling.length > 0 ? telling : words) {
    const alternatives = alternativesOf(word, word === last, weights);
    if (alternatives.length === 0) return null;
    terms.push(`(${alternatives.join(' | ')})`);
  }
  return terms.length > 0 ? terms.join(' & ') : null;
}

function alternativesOf(
  { word, stems, isKnown, isBeginning, near }: SearchWord,
  isLast: boolean,
  weights: string,
) {
  const place = weights && `:${weights}`;
  if (!isKnown && !(isLast && isBeginning)) return near.map((lexeme) => `'${lexeme}'${place}`);
  const exact = (stems.length > 0 ? stems : [word]).map((lexeme) => `'${lexeme}'${place}`);
  return isLast ? [...exact, `'${word}':*${weights}`] : exact;
}
