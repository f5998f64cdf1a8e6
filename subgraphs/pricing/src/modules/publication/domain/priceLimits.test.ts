import { expect, test } from 'vitest';
import { priceLimits } from './priceLimits.ts';

const known = { cost: '92', currency: 'RUB', marginPercent: '8', vatRate: '22' };
const form = {
  ...{ currency: 'RUB', isVatIncluded: false },
  rates: new Map([
    ['RUB', '1'],
    ['USD', '80'],
  ]),
};

test('the floor leaves the margin of the price, not of the cost', () => {
  expect(priceLimits(known, form)).toEqual({ cost: '92.0000', floor: '100.0000' });
  expect(priceLimits({ ...known, marginPercent: '0' }, form).floor).toBe('92.0000');
});

test('limits are in the currency of the list, with VAT where its prices have it', () => {
  const dollars = { ...form, currency: 'USD' };
  expect(priceLimits(known, dollars)).toEqual({ cost: '1.1500', floor: '1.2500' });
  const gross = { ...form, isVatIncluded: true };
  expect(priceLimits(known, gross)).toEqual({ cost: '112.2400', floor: '122.0000' });
  expect(priceLimits({ ...known, vatRate: null }, gross).cost).toBe('92.0000');
});

test('without a cost, or a rate of its currency, there is no floor', () => {
  const none = { cost: null, floor: null };
  expect(priceLimits({ ...known, cost: null, currency: null }, form)).toEqual(none);
  expect(priceLimits({ ...known, currency: 'CNY' }, form)).toEqual(none);
});
