import { i18n } from '@lingui/core';
import { client } from '../apollo/client.ts';
import { keepLanguage, type Language, showIn } from './i18n.ts';

/** Shows the page in a language, with the names on it, which the server gives in one. */
export async function speak(language: Language): Promise<void> {
  if (i18n.locale === language) return;
  await showIn(language);
  await client.refetchQueries({ include: 'active' });
}

/** The same for good, in this browser. */
export async function chooseLanguage(language: Language): Promise<void> {
  keepLanguage(language);
  await speak(language);
}
