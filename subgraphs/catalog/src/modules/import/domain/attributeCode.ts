import { canKeepValues } from '../../attribute/domain/attribute.ts';
import { transliterations } from '../../search/domain/words/transliterate.ts';

const LONGEST = 64;

/**
 * A code such as `nominalnoe-napryazhenie`, made of a name in any language: lower-case Latin letters,
 * digits and dashes, at most 64. `isTaken` codes get a number at their end.
 */
export function attributeCode(name: string, isTaken: (code: string) => boolean): string {
  const words = name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('ß', 'ss')
    .match(/[а-я]+|[^а-я\s]+/g);
  const latin = (words ?? []).map((word) => inLatin(word));
  const code =
    latin
      .filter(Boolean)
      .join('-')
      .slice(0, LONGEST - 4)
      .replace(/-+$/, '') || 'attribute';
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? code : `${code}-${number}`;
    if (canKeepValues(candidate) && !isTaken(candidate)) return candidate;
  }
}

const inLatin = (word: string): string =>
  /^[а-я]/.test(word) ? (transliterations(word)[0] ?? '') : plain(word);

/** Without accents and signs. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
