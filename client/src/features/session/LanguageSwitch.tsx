import { useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { client } from '../../apollo/client.ts';
import { chooseLanguage, type Language } from '../../app/i18n.ts';

const languages: [Language, string][] = [
  ['ru', 'Русский'],
  ['en', 'English'],
];

export function LanguageSwitch() {
  const { i18n } = useLingui();

  async function speak(language: Language) {
    await chooseLanguage(language);
    await client.refetchQueries({ include: 'active' });
  }

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
          onClick={() => void speak(language)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}
