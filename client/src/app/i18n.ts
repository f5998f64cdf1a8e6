import { i18n } from '@lingui/core';

export type Language = 'en' | 'ru';

const STORED = 'kontor.language';
const catalogs = {
  en: () => import('../locales/en.po'),
  ru: () => import('../locales/ru.po'),
};

const isLanguage = (value: string | null | undefined): value is Language =>
  value === 'en' || value === 'ru';

/** What the address asks for, as search engines link to it, or the person chose in this browser. */
export function chosenLanguage(): Language | null {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const stored = localStorage.getItem(STORED);
  return isLanguage(stored) ? stored : null;
}

export function browserLanguage(): Language {
  const preferred = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return preferred ?? 'en';
}

export async function showIn(language: Language): Promise<void> {
  const { messages } = await catalogs[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

/** The person's choice in this browser, over what the account says. */
export function keepLanguage(language: Language): void {
  localStorage.setItem(STORED, language);
}
