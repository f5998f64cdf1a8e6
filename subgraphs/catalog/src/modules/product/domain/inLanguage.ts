export type Language = 'RU' | 'EN';

/** The text in the language, Russian by default, or in the other one where it has none. */
export function inLanguage<Text extends string | null>(
  language: Language | null | undefined,
  ru: Text,
  en: Text,
): Text {
  return language === 'EN' ? (en ?? ru) : (ru ?? en);
}
