import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as money from './money.ts';

/** Decimals of up to 12 digits before and 6 after the point. */
const decimals = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(6, '0')}`);

const quantities = fc
  .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(3, '0')}`);

describe('a decimal', () => {
  test.each(['0', '-1', '+2.50', '00.10', '1'.repeat(38)])('may be %s', (text) => {
    expect(money.isDecimal(text)).toBe(true);
  });

  test.each(['', '.5', '1.', '1e3', 'NaN', 'Infinity', '1,5', ' 1', '0x10', '1'.repeat(39)])(
    'may not be "%s"',
    (text) => {
      expect(money.isDecimal(text)).toBe(false);
      expect(() => money.decimal(text)).toThrow(RangeError);
    },
  );
});

describe('a number in a file', () => {
  test.each([
    ['48', '48'],
    [' 1 234,5', '1234.5'],
    ['1\u00a0000.25', '1000.25'],
    ['-0,5', '-0.5'],
  ])('"%s" is %s', (text, number) => {
    expect(money.readDecimal(text)).toBe(number);
  });

  test.each(['', ' ', '1,000.5', '1,000,000', '1e3', 'many'])('"%s" is none', (text) => {
    expect(money.readDecimal(text)).toBeNull();
  });
});

describe('rounding', () => {
  test.each([
    ['2.345', '2.35'],
    ['-2.345', '-2.35'],
    ['2.3449999', '2.34'],
    ['0.005', '0.01'],
    ['-0.004', '0.00'],
    ['1', '1.00'],
  ])('takes the amount %s to %s, half away from zero', (value, rounded) => {
    expect(money.roundAmount(value)).toBe(rounded);
  });

  test('keeps four digits of a unit price', () => {
    expect(money.roundUnitPrice('0.12345')).toBe('0.1235');
  });

  test('moves a value by at most half a cent, and a rounded value not at all', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        const rounded = money.roundAmount(value);
        const moved = money.decimal(value).minus(money.decimal(rounded)).abs();
        expect(moved.lessThanOrEqualTo('0.005')).toBe(true);
        expect(money.roundAmount(rounded)).toBe(rounded);
      }),
    );
  });

  test('is the same for a debt as for a credit', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        const mirrored = money.roundAmount(money.subtract('0', value));
        expect(money.compare(money.add(mirrored, money.roundAmount(value)), '0')).toBe(0);
      }),
    );
  });
});

describe('sums', () => {
  test('are exact where floats are not', () => {
    expect(money.add('0.1', '0.2')).toBe('0.3');
    expect(money.sumAmounts(Array.from({ length: 1000 }, () => '0.01'))).toBe('10.00');
  });

  test('of nothing are zero', () => {
    expect(money.sumAmounts([])).toBe('0.00');
    expect(money.sumQuantities([])).toBe('0');
  });

  test("don't depend on the order", () => {
    fc.assert(
      fc.property(fc.array(decimals), (values) => {
        expect(money.sumQuantities([...values].reverse())).toBe(money.sumQuantities(values));
      }),
    );
  });

  test('are undone by subtraction', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(money.compare(money.subtract(money.add(a, b), b), a)).toBe(0);
      }),
    );
  });
});

describe('an order line', () => {
  test('costs unit price times quantity', () => {
    expect(money.lineAmount('0.3333', '3')).toBe('1.00');
    expect(money.lineAmount('19.9900', '2.5')).toBe('49.98');
  });

  test('costs no less when more is taken', () => {
    fc.assert(
      fc.property(quantities, quantities, quantities, (price, quantity, more) => {
        const larger = money.add(quantity, more);
        expect(
          money.compare(money.lineAmount(price, larger), money.lineAmount(price, quantity)),
        ).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('bears VAT rounded for itself', () => {
    expect(money.vatOf('100.00', '22')).toBe('22.00');
    expect(money.vatOf('0.05', '10')).toBe('0.01');
    expect(money.withVat('99.99', '20')).toBe('119.99');
  });
});

describe('comparing', () => {
  test('is by value, whatever zeros are written', () => {
    expect(money.compare('1.0', '1.00')).toBe(0);
    expect(money.isZero('-0.00')).toBe(true);
    expect(money.isPositive('0.0001')).toBe(true);
    expect(money.isNegative('0')).toBe(false);
    expect(money.least('2', '10')).toBe('2');
    expect(money.greatest('2', '10')).toBe('10');
  });

  test('knows whole steps of a quantity', () => {
    expect(money.isMultipleOf('7.5', '2.5')).toBe(true);
    expect(money.isMultipleOf('0.3', '0.1')).toBe(true);
    expect(money.isMultipleOf('7', '2.5')).toBe(false);
  });
});
