import { transliterations } from '../../search/domain/words/transliterate.ts';

const LONGEST = 80;

/** A name as it stands in an address: `kabel-vvgng-3-2-5`. Empty for a name without letters and digits. */
export function slugOf(name: string): string {
  const words = name.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replaceAll('×', 'x');
  const parts = words.match(/[a-z]+|[а-я]+|\d+/g) ?? [];
  const slug = parts.map((part) => (CYRILLIC.test(part) ? transliterations(part)[0] : part));
  const text = slug.filter(Boolean).join('-');
  const end = text.length > LONGEST ? text.lastIndexOf('-', LONGEST) : -1;
  return text.slice(0, end > 0 ? end : LONGEST);
}

const CYRILLIC = /[а-я]/;
