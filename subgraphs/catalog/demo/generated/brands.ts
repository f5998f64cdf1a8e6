import type { Random } from './randomNumbers.ts';
import { LATIN_SYLLABLES, RUSSIAN_SYLLABLES } from './words.ts';

export interface GeneratedBrand {
  name: string;
  series: string[];
}

const BRANDS = 1200;
const SERIES = 8;

/** Brands in both alphabets, each with names of its own for its series. */
export function makeBrands(random: Random): GeneratedBrand[] {
  const brands = new Map<string, GeneratedBrand>();
  for (let i = 0; brands.size < BRANDS; i++) {
    const alphabet = i % 2 ? RUSSIAN_SYLLABLES : LATIN_SYLLABLES;
    const name = capital(random.pick(alphabet.starts) + random.pick(alphabet.ends));
    const series = Array.from({ length: SERIES }, () =>
      capital(
        random.pick(alphabet.starts) + random.pick(alphabet.starts) + random.pick(alphabet.ends),
      ),
    );
    brands.set(name, { name, series });
  }
  return [...brands.values()];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
