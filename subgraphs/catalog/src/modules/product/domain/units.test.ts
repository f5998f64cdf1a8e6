import { describe, expect, test } from 'vitest';
import { UNITS } from './unitDirectory.ts';
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
    ['к', '839'],
    ['пог. м', '018'],
    ['кВт·ч', '245'],
    ['N*m', 'NU'],
  ])('"%s" in a file means %s', (text, code) => {
    expect(findUnit(text)?.code).toBe(code);
  });

  test.each(['', 'попугай', '999', '12345', '__proto__', 'constructor'])(
    '"%s" is no unit',
    (text) => {
      expect(findUnit(text)).toBeUndefined();
    },
  );

  test('one way of writing means what is measured', () => {
    expect(findUnit('К', 'TEMPERATURE')?.code).toBe('288');
    expect(findUnit('с', 'TEMPERATURE')?.code).toBe('280');
    expect(findUnit('с', 'TIME')?.code).toBe('354');
    expect(findUnit('мВт', 'POWER')?.code).toBe('C31');
    expect(findUnit('МВт', 'POWER')?.code).toBe('215');
  });

  test('a unit has its Recommendation 20 code, its symbols and what it measures', () => {
    expect(unitOf('003')).toEqual({
      ...{ code: '003', rec20: 'MMT', symbolRu: 'мм', symbolEn: 'mm' },
      ...{ dimension: 'LENGTH', factor: '0.001', offset: '0' },
    });
  });

  test('no two units have one code, or one symbol of one dimension', () => {
    const codes = UNITS.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const language of ['symbolRu', 'symbolEn', 'rec20'] as const) {
      const symbols = UNITS.map((unit) => `${unit.dimension} ${unit[language]}`);
      expect(new Set(symbols).size).toBe(symbols.length);
    }
  });

  test('every unit is found by each of its names', () => {
    for (const unit of UNITS) {
      for (const name of [unit.code, unit.rec20, unit.symbolRu, unit.symbolEn]) {
        expect(findUnit(name, unit.dimension)).toBe(unit);
      }
    }
  });
});
