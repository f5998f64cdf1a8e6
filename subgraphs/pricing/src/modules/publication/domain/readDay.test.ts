import { expect, test } from 'vitest';
import { readDay } from './readDay.ts';

test.each([
  ['2026-01-31', '2026-01-31'],
  [' 31.01.2026 ', '2026-01-31'],
  ['1.2.2026', '2026-02-01'],
  ['29.02.2028', '2028-02-29'],
  ['31.02.2026', null],
  ['2026-02-31', null],
  ['2026-13-01', null],
  ['01/02/2026', null],
  ['soon', null],
  ['', null],
])('%j is the day %j', (text, day) => {
  expect(readDay(text)).toBe(day);
});
