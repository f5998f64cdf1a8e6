import { parseValue } from 'graphql';
import { describe, expect, test } from 'vitest';
import { scalars } from './scalars.ts';

const { Decimal, Date: Day, DateTime, CountryCode, CurrencyCode } = scalars;
const literal = (text: string) => parseValue(text);

describe('Decimal', () => {
  test('takes strings and whole numbers', () => {
    expect(Decimal.parseValue('12.50')).toBe('12.50');
    expect(Decimal.parseValue(3)).toBe('3');
    expect(Decimal.parseLiteral(literal('"0.001"'))).toBe('0.001');
    expect(Decimal.parseLiteral(literal('7'))).toBe('7');
  });

  test.each([1.5, '1e5', 'NaN', '', '1'.repeat(39), true, null, [], 2 ** 60])(
    'refuses %j',
    (value) => {
      expect(() => Decimal.parseValue(value)).toThrow('Decimal must be a decimal number');
    },
  );

  test('refuses a fraction that is not a string, which has lost digits already', () => {
    expect(() => Decimal.parseLiteral(literal('1.5'))).toThrow('Decimal must be');
  });
});

describe('Date', () => {
  test('takes a day of the calendar', () => {
    expect(Day.parseValue('2024-02-29')).toBe('2024-02-29');
    expect(Day.serialize(new Date('2025-12-31T10:00:00Z'))).toBe('2025-12-31');
  });

  test.each(['2025-02-29', '2025-13-01', '31.12.2025', '2025-1-1', 20250101, '0000-01-01'])(
    'refuses %j',
    (value) => {
      expect(() => Day.parseValue(value)).toThrow('Date must be a date');
    },
  );
});

describe('DateTime', () => {
  test('takes a moment with its time zone and answers in UTC', () => {
    expect(DateTime.parseValue('2025-12-31T23:59:59+03:00')).toEqual(
      new Date('2025-12-31T20:59:59Z'),
    );
    const moment = new Date('2025-12-31T20:59:59Z');
    expect(DateTime.parseValue(moment)).toBe(moment);
    expect(DateTime.serialize('2025-12-31 20:59:59.5+00')).toBe('2025-12-31T20:59:59.500Z');
  });

  test.each([
    '2025-12-31',
    '2025-12-31T10:00:00',
    '2025-02-30T10:00:00Z',
    'now',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+14:00',
    '9999-12-31T23:59:59-14:00',
    new Date(Number.NaN),
  ])('refuses %j', (value) => {
    expect(() => DateTime.parseValue(value)).toThrow('DateTime must be a moment');
  });
});

test('codes of countries and currencies are capitals', () => {
  expect(CountryCode.parseValue('RU')).toBe('RU');
  expect(CurrencyCode.parseValue('RUB')).toBe('RUB');
  expect(() => CountryCode.parseValue('ru')).toThrow('CountryCode must be');
  expect(() => CurrencyCode.parseValue('R')).toThrow('CurrencyCode must be');
});
