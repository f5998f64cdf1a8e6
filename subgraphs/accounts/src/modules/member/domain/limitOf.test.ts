import { expect, it } from 'vitest';
import { limitOf } from './limitOf.ts';

it('is an amount of money, zero included', () => {
  expect(limitOf('500000.00', 'RUB')).toEqual({ amount: '500000.00', currency: 'RUB' });
  expect(limitOf('0.00', 'RUB')).toEqual({ amount: '0.00', currency: 'RUB' });
});

it('is none where none was set', () => {
  expect(limitOf(null, null)).toBeNull();
  expect(limitOf(undefined, undefined)).toBeNull();
});
