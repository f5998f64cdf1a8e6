import { useLingui } from '@lingui/react';
import { useEffect, useState } from 'react';
import type { Locale } from '../gql/schemaTypes.ts';
import { chosenLanguage } from './i18n.ts';
import { speak } from './speak.ts';

/**
 * Whether the page speaks the language of the account by now, or the one chosen in this browser: what
 * is asked for before that comes with names in another.
 */
export function usePersonsLanguage(locale: Locale | undefined): boolean {
  const { i18n } = useLingui();
  const [isGivenUp, setGivenUp] = useState(false);
  const wanted = chosenLanguage() ?? (locale === 'RU' ? 'ru' : 'en');
  const isSpoken = i18n.locale === wanted;
  useEffect(() => {
    // Better in another language than not at all.
    if (locale && !isSpoken) speak(wanted).catch(() => setGivenUp(true));
  }, [locale, wanted, isSpoken]);
  return isSpoken || isGivenUp;
}
