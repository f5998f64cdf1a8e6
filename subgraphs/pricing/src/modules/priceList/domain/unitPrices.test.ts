import fc from 'fast-check';
import { expect, it } from 'vitest';
import { grossUnitPrice, netUnitPrice } from './unitPrices.ts';

it('takes VAT out of a price and puts it on, to 4 decimals', () => {
  expect(netUnitPrice('122.00', '22')).toBe('100.0000');
  expect(netUnitPrice('100.00', '22')).toBe('81.9672');
  expect(grossUnitPrice('33.33', '22')).toBe('40.6626');
});

it('changes nothing without VAT', () => {
  expect(netUnitPrice('100.5', null)).toBe('100.5000');
  expect(grossUnitPrice('100.5', null)).toBe('100.5000');
});

it('comes back to the price with VAT within a ten-thousandth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom('10', '20', '22'), (n, rate) => {
      const gross = (n / 100).toFixed(2);
      const back = grossUnitPrice(netUnitPrice(gross, rate), rate);
      expect(Math.abs(Number(back) - Number(gross))).toBeLessThan(0.00011);
    }),
  );
});
