import { expect, test } from 'vitest';
import { inLanguage } from './inLanguage.ts';

test('a text is in the language asked for, Russian by default, or in the one there is', () => {
  expect(inLanguage('EN', 'Кабель', 'Cable')).toBe('Cable');
  expect(inLanguage(undefined, 'Кабель', 'Cable')).toBe('Кабель');
  expect(inLanguage('EN', 'Кабель', null)).toBe('Кабель');
  expect(inLanguage('RU', null, 'Cable')).toBe('Cable');
  expect(inLanguage('RU', null, null)).toBeNull();
});
