const CYRILLIC = 'авекмнорстух';
const LATIN = 'abekmhopctyx';

/**
 * The same letters in the other alphabet, as people mix them in articles and sizes: "м" and "m",
 * "вр" and "bp". Null of a word with a letter that has no twin.
 */
export function lookAlike(word: string): string | null {
  return inTwins(word, CYRILLIC, LATIN) ?? inTwins(word, LATIN, CYRILLIC);
}

function inTwins(word: string, from: string, to: string): string | null {
  const twins = [...word].map((letter) => to[from.indexOf(letter)]);
  return twins.every((twin) => twin !== undefined) ? twins.join('') : null;
}
