import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantity } from './readQuantity.ts';

describe('a quantity in a file', () => {
  test.each([
    ['48', '48'],
    ['0,5', '0.5'],
    ['2.50', '2.5'],
    ['1 000', '1000'],
    ['1\u00a0000,25', '1000.25'],
    ['007', '7'],
    ['0.000001', '0.000001'],
  ])('"%s" is %s', (text, quantity) => {
    expect(readQuantity(text)).toBe(quantity);
  });

  test.each([
    '',
    '0',
    '0,0',
    '-1',
    '1e3',
    'NaN',
    '1,000.5',
    '1.2.3',
    '0.0000001',
    '9999999999999',
    'много',
  ])('"%s" is none', (text) => {
    expect(readQuantity(text)).toBeUndefined();
  });

  test('what it reads, it reads the same again', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(999_999), (whole, fraction) => {
        const read = readQuantity(`${whole},${String(fraction).padStart(6, '0')}`);
        if (read !== undefined) expect(readQuantity(read)).toBe(read);
      }),
    );
  });
});
