import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Language } from '../../app/i18n.ts';
import { chooseLanguage } from '../../app/speak.ts';

const languages: [Language, string][] = [
  ['ru', 'Русский'],
  ['en', 'English'],
];

export function LanguageSwitch() {
  const { i18n } = useLingui();

  return (
    <div>
      {languages.map(([language, name]) => (
        <Button
          key={language}
          variant={i18n.locale === language ? 'light' : 'subtle'}
          size="compact-sm"
          color="gray"
          aria-pressed={i18n.locale === language}
          lang={language}
          onClick={() => void chooseLanguage(language)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
