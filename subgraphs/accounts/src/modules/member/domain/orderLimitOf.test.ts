import { expect, it } from 'vitest';
import { orderLimitOf } from './orderLimitOf.ts';

it('is an amount of money, zero included', () => {
  expect(orderLimitOf('500000.00', 'RUB')).toEqual({ amount: '500000.00', currency: 'RUB' });
  expect(orderLimitOf('0.00', 'RUB')).toEqual({ amount: '0.00', currency: 'RUB' });
});

it('is none where none was set', () => {
  expect(orderLimitOf(null, null)).toBeNull();
  expect(orderLimitOf(undefined, undefined)).toBeNull();
});
