import { expect, it } from 'vitest';
import type { SellerFigures } from './creditStanding.ts';
import { type TakenHold, withoutHold } from './withoutHold.ts';

const now = new Date('2026-09-10T09:00:00Z');
const figures: SellerFigures = {
  sellerId: 'A',
  invoiced: '0.00',
  shippedNotInvoiced: '0.00',
  openOrders: '500.00',
  holds: '300.00',
  unallocated: '0.00',
  pastDue: '0.00',
  oldestDueOn: null,
};
const hold: TakenHold = {
  sellerId: 'A',
  status: 'HELD',
  isCovered: true,
  remaining: '100.00',
  expiresAt: new Date('2026-09-10T09:10:00Z'),
};
const left = (rest: Partial<TakenHold>) => withoutHold([figures], { ...hold, ...rest }, now)[0];

it('leaves out what a checkout or an order takes', () => {
  expect(left({})).toMatchObject({ holds: '200.00', openOrders: '500.00' });
  expect(left({ status: 'CONFIRMED' })).toMatchObject({ holds: '300.00', openOrders: '400.00' });
});

it('leaves out nothing that takes nothing, or is taken at another seller', () => {
  expect(left({ isCovered: false })).toEqual(figures);
  expect(left({ expiresAt: now })).toEqual(figures);
  expect(left({ sellerId: 'B' })).toEqual(figures);
});
