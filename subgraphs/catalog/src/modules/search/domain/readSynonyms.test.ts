import { expect, test } from 'vitest';
import { readSynonyms } from './readSynonyms.ts';

test('synonyms are kept in their order, each once', () => {
  expect(readSynonyms([' Автомат ', 'автоматический  выключатель', 'автомат', 'АВТОМАТ!'])).toEqual(
    {
      ok: true,
      words: ['Автомат', 'автоматический выключатель'],
    },
  );
});

test.each([
  [['автомат'], 'words'],
  [['автомат', 'Автомат'], 'words'],
  [['автомат', '!!!'], 'words.1'],
  [['автомат', '\0'], 'words.1'],
  [['a'.repeat(101), 'b'], 'words.0'],
  [Array.from({ length: 51 }, (_, i) => `w${i}`), 'words'],
])('%j are refused', (words, field) => {
  expect(readSynonyms(words)).toMatchObject({ ok: false, field });
});
