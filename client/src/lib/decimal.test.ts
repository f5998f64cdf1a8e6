import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  roundDecimal,
  shareOf,
  subtractDecimals,
  wholeTimes,
} from './decimal.ts';

const kopecks = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const asText = (units: bigint) => {
  const digits = (units < 0n ? -units : units).toString().padStart(3, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

describe('decimal strings', () => {
  it('adds sums that a float would get wrong', () => {
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
    expect(addDecimals('9007199254740993.01', '0.01')).toBe('9007199254740993.02');
  });

  it('takes back exactly what was added', () => {
    fc.assert(
      fc.property(kopecks, kopecks, (a, b) => {
        expect(subtractDecimals(addDecimals(asText(a), asText(b)), asText(b))).toBe(asText(a));
      }),
    );
  });

  it('multiplies a quantity in metres by a price of four decimals', () => {
    expect(multiplyDecimals('2.5', '10.4040')).toBe('26.01000');
  });

  it('finds 1 and 1.00 equal, and orders by value, not by text', () => {
    expect(compareDecimals('1', '1.00')).toBe(0);
    expect(compareDecimals('9', '10')).toBeLessThan(0);
    expect(compareDecimals('-2', '-3')).toBeGreaterThan(0);
  });

  it('rounds half away from zero, and pads what is shorter', () => {
    expect(roundDecimal('2.345', 2)).toBe('2.35');
    expect(roundDecimal('-2.345', 2)).toBe('-2.35');
    expect(roundDecimal('2.3449', 2)).toBe('2.34');
    expect(roundDecimal('7', 2)).toBe('7.00');
  });

  it('counts whole steps', () => {
    expect(wholeTimes('50', '24')).toBe(2n);
    expect(wholeTimes('0.75', '0.25')).toBe(3n);
  });

  it('draws no bar beyond its ends', () => {
    expect(shareOf('250000', '1000000')).toBe(25);
    expect(shareOf('3', '2')).toBe(100);
    expect(shareOf('-1', '2')).toBe(0);
    expect(shareOf('1', '0')).toBe(0);
  });
});
