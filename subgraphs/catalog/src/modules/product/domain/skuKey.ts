/**
 * What makes two spellings one SKU: case, blanks, dashes, invisible characters and Cyrillic letters
 * that look like Latin ones don't matter; every other character does. Empty for a text without any.
 */
export function skuKey(sku: string): string {
  const capitals = sku.normalize('NFKC').toUpperCase().normalize('NFKC');
  return capitals.replace(IGNORED, '').replace(LOOKING_LATIN, (letter) => LATIN[letter] ?? letter);
}

// Blanks, dashes (the minus sign is not one to Unicode) and format characters such as soft hyphens.
const IGNORED = /[\s\p{Z}\p{Pd}\p{Cf}\u2212]/gu;

const LATIN: Record<string, string> = {
  ...{ А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', У: 'Y' },
  ...{ Х: 'X', '×': 'X', І: 'I', Ѕ: 'S', Ј: 'J' },
};

const LOOKING_LATIN = new RegExp(`[${Object.keys(LATIN).join('')}]`, 'g');
