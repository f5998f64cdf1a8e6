import type { XmlElement } from '@kontor/kit/rowFile/xml/element.ts';

/** What the same elements say in each language. */
export interface LocalTexts {
  ru?: string;
  en?: string;
  /** In no language, or the first other one. */
  other?: string;
}

const LANGUAGES = new Map([
  ['rus', 'ru'],
  ['ru', 'ru'],
  ['eng', 'en'],
  ['en', 'en'],
]);

/** Texts of elements by their attribute `lang` (ISO 639); several of one language are joined. */
export function localTexts(elements: readonly XmlElement[], separator = '; '): LocalTexts {
  const byLanguage = new Map<string, Set<string>>();
  for (const { text, attributes } of elements) {
    const language = (attributes.lang ?? '').toLowerCase();
    const key = LANGUAGES.get(language) ?? language;
    const texts = byLanguage.get(key) ?? new Set();
    if (text.trim() !== '') byLanguage.set(key, texts.add(text.trim()));
  }
  const joined = (key: string) => {
    const texts = byLanguage.get(key);
    return texts && [...texts].join(separator);
  };
  const others = [...byLanguage.keys()].filter((key) => key !== 'ru' && key !== 'en');
  return { ru: joined('ru'), en: joined('en'), other: joined('') ?? joined(others[0] ?? '') };
}
