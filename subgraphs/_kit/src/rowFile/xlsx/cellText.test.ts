import { describe, expect, test } from 'vitest';
import { builtInFormat, formatOf, numberCellText } from './cellText.ts';

describe('a number in a workbook', () => {
  test.each([
    ['4006381333931', '4006381333931'],
    ['4.0063813339310002E+12', '4006381333931'],
    ['14006381333938', '14006381333938'],
    ['0.30000000000000004', '0.3'],
    ['2.5', '2.5'],
    ['-7', '-7'],
    ['1E-7', '0.0000001'],
    ['1E+22', '10000000000000000000000'],
    ['', ''],
    ['#N/A', '#N/A'],
  ])('that is stored as %s is read as %s', (stored, text) => {
    expect(numberCellText(stored, 'general')).toBe(text);
  });

  test.each([
    ['46053', '2026-01-31'],
    ['46053.604166666664', '2026-01-31 14:30:00'],
    ['0.5', '12:00:00'],
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
  ])('that is a date and stored as %s is read as %s', (stored, text) => {
    expect(numberCellText(stored, 'date')).toBe(text);
  });

  test('is a date counted from 1904 where the workbook says so', () => {
    expect(numberCellText('44591', 'date', true)).toBe('2026-01-31');
  });

  test('keeps the zeros and the per cent that people see', () => {
    expect(numberCellText('42', { digits: 5 })).toBe('00042');
    expect(numberCellText('0.155', 'percent')).toBe('15.5%');
  });
});

describe('a format', () => {
  test.each([
    ['General', 'general'],
    ['dd.mm.yyyy', 'date'],
    ['[$-419]d mmm yyyy;@', 'date'],
    ['0.00" дн"', 'general'],
    ['#,##0\\ "мм"', 'general'],
    ['0.0%', 'percent'],
    ['00000', { digits: 5 }],
    ['0', 'general'],
  ])('%s shows %j', (code, format) => {
    expect(formatOf(code)).toEqual(format);
  });

  test('without end is read no further than Excel would', () => {
    expect(formatOf('['.repeat(4_000_000))).toBe('general');
  });

  test('may be named by number', () => {
    expect([0, 9, 14, 22, 49].map(builtInFormat)).toEqual([
      'general',
      'percent',
      'date',
      'date',
      'general',
    ]);
  });
});
