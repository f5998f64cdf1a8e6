/**
 * The words of a text as the index has them; the database's `search_words()` says the same of names.
 * "3×1,5", "3x1.5" and "3х1,5" are all 3 and 1.5, "10Вт" is 10 and вт, ё is е.
 */
export function searchWords(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[ё×²³\-–—/\\_@:&]/g, (sign) => REPLACED[sign] ?? ' ')
    .replace(DIMENSION, '$1 ')
    .replace(/(\d),(?=\d)/g, '$1.')
    .replace(/(\d)(?=\p{L})|(\p{L})(?=\d)/gu, '$1$2 ')
    .split(/[^\p{L}\d.]+|\.(?!\d)|(?<!\d)\./u)
    .filter((word) => word !== '');
}

/** Between the numbers of a dimension, whichever alphabet it is typed in. */
export const DIMENSION = /(\d)\s*[xх×*]\s*(?=\d)/gi;

const REPLACED: Record<string, string> = { ё: 'е', '×': 'x', '²': '2', '³': '3' };

/** A number is not misspelled: it is another number. */
export const hasDigit = (word: string): boolean => /\d/.test(word);
