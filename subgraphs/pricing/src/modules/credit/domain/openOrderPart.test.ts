import { expect, it } from 'vitest';
import { openOrderChange } from './openOrderPart.ts';

const order = { status: 'CONFIRMED', isCovered: true, remaining: '100.00' } as const;
const checkout = { ...order, status: 'HELD' } as const;
const waiting = { ...order, isCovered: false };

it.each([
  ['an order placed on a hold', checkout, order, { kind: 'PURCHASED', openOrders: '100.00' }],
  ['a waiting order that the credit reaches for', waiting, order, { openOrders: '100.00' }],
  ['an order that costs more', order, { ...order, remaining: '130.00' }, { amount: '30.00' }],
  [
    'a cancelled order',
    order,
    { ...order, status: 'RELEASED' },
    { kind: 'REVERTED', amount: '100.00', openOrders: '-100.00' },
  ],
] as const)('%s changes what open orders take', (_case, before, after, change) => {
  expect(openOrderChange(before, after)).toMatchObject(change);
});

it('is nothing while nobody has ordered, or nothing is taken', () => {
  expect(openOrderChange(null, checkout)).toBeNull();
  expect(openOrderChange(checkout, waiting)).toBeNull();
  expect(openOrderChange(order, order)).toBeNull();
});
