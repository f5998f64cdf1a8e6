import { expect, test } from 'vitest';
import { textKey, typedText } from './typedText.ts';

test('a search is kept as one short line', () => {
  expect(typedText('  кабель\t\n 3х2,5\0 ')).toBe('кабель 3х2,5');
  expect(typedText('кабель '.repeat(10_000)).length).toBeLessThanOrEqual(200);
  expect(typedText(`${'a'.repeat(199)}😀`).isWellFormed()).toBe(true);
  expect(typedText(' \0 ')).toBe('');
});

test('searches that differ in letter case are the same', () => {
  expect(textKey('Кабель ВВГ')).toBe(textKey('кабель ввг'));
});
