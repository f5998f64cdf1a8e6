import { subtract } from '@kontor/kit/money.ts';
import { expect, it } from 'vitest';
import { creditExposure } from './creditExposure.ts';

const figures = {
  invoiced: '600000.00',
  shippedNotInvoiced: '100000.00',
  openOrders: '150000.00',
  holds: '0.00',
  unallocated: '50000.00',
};

it.each([
  ['ORDERED', '800000.00', '200000'],
  ['SHIPPED', '650000.00', '350000'],
  ['INVOICED', '550000.00', '450000'],
] as const)('basis %s of scenario E3: exposure %s, available %s', (basis, exposure, available) => {
  expect(creditExposure(figures, basis)).toBe(exposure);
  expect(subtract('1000000', exposure)).toBe(available);
});

it('counts holds of checkouts like open orders', () => {
  expect(creditExposure({ ...figures, holds: '0.01' }, 'ORDERED')).toBe('800000.01');
  expect(creditExposure({ ...figures, holds: '0.01' }, 'SHIPPED')).toBe('650000.00');
});

it('is below zero for a payer in advance', () => {
  const advance = { invoiced: '0', shippedNotInvoiced: '0', openOrders: '0', holds: '0' };
  expect(creditExposure({ ...advance, unallocated: '10' }, 'ORDERED')).toBe('-10.00');
});
