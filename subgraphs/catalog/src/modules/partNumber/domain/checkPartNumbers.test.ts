import { expect, test } from 'vitest';
import { checkPartNumbers } from './checkPartNumbers.ts';

test('numbers of any writing are kept', () => {
  const numbers = ['00123', 'Каб-3х2,5', ' 4711 / b ', 'x'.repeat(64)];
  expect(checkPartNumbers(numbers.map((number) => ({ number, sku: 'A-1' })))).toEqual([]);
});

test('what is no number is refused', () => {
  const numbers = ['', '   ', '- -', 'a\u0000b', 'two\nlines', 'x'.repeat(65)];
  const problems = checkPartNumbers(numbers.map((number) => ({ number })));
  expect(problems.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('a number stands once, however it is written', () => {
  const problems = checkPartNumbers([
    { number: 'AB 12' },
    { number: 'x' },
    { number: 'аб-12' },
    { number: 'ab12' },
  ]);
  expect(problems).toEqual([
    { index: 3, number: 'ab12', reason: 'It is the same number as number 1.' },
  ]);
});
