import { describe, expect, test } from 'vitest';
import { findUnit, unitOf } from './units.ts';

describe('units of measure', () => {
  test.each([
    ['796', '796'],
    ['796 ', '796'],
    ['6', '006'],
    ['шт', '796'],
    ['Шт.', '796'],
    ['PCE', '796'],
    ['h87', '796'],
    ['м', '006'],
    ['кг', '166'],
    ['упак.', '778'],
    ['м2', '055'],
  ])('"%s" in a file means OKEI %s', (text, code) => {
    expect(findUnit(text)?.code).toBe(code);
  });

  test.each(['', 'попугай', '999', '12345'])('"%s" is no unit', (text) => {
    expect(findUnit(text)).toBeUndefined();
  });

  test('a unit has its Recommendation 20 code and its symbols', () => {
    expect(unitOf('006')).toMatchObject({
      code: '006',
      rec20: 'MTR',
      symbolRu: 'м',
      symbolEn: 'm',
    });
  });
});
