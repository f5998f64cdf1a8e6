import { describe, expect, it } from 'vitest';
import { allowedNext, isAllowed, type OrderStatus, orderTransitions } from './orderTransitions.ts';

describe('the states of an order', () => {
  it.each<OrderStatus>(['AWAITING_APPROVAL', 'ON_HOLD', 'PLACED', 'CONFIRMED'])(
    'lets the customer cancel while it is %s',
    (status) => expect(isAllowed(status, 'CANCELLED', 'CUSTOMER')).toBe(true),
  );

  it('lets only the seller cancel once picking has begun, and nobody once goods have left', () => {
    expect(isAllowed('PICKING', 'CANCELLED', 'CUSTOMER')).toBe(false);
    expect(isAllowed('PICKING', 'CANCELLED', 'SELLER')).toBe(true);
    for (const status of ['PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'CLOSED'] as const) {
      expect(isAllowed(status, 'CANCELLED', 'SELLER')).toBe(false);
    }
  });

  it('never lets the customer confirm, nor the seller lift a hold or give the customer’s approval', () => {
    expect(allowedNext('PLACED', 'CUSTOMER')).toEqual(['CANCELLED']);
    expect(allowedNext('ON_HOLD', 'SELLER')).toEqual(['CANCELLED']);
    expect(allowedNext('AWAITING_APPROVAL', 'SELLER')).toEqual(['CANCELLED']);
  });

  it('ends in CLOSED or CANCELLED and returns to DRAFT from nowhere', () => {
    const sources = new Set(orderTransitions.map(({ from }) => from));
    const targets = new Set(orderTransitions.map(({ to }) => to));
    expect([...targets].filter((status) => !sources.has(status)).sort()).toEqual([
      'CANCELLED',
      'CLOSED',
    ]);
    expect(targets.has('DRAFT')).toBe(false);
  });

  it('reaches every state from the cart', () => {
    const reached = new Set<OrderStatus>(['DRAFT']);
    for (const _ of orderTransitions) {
      for (const { from, to } of orderTransitions) if (reached.has(from)) reached.add(to);
    }
    expect(reached).toEqual(new Set(orderTransitions.flatMap(({ from, to }) => [from, to])));
  });

  it('lists no move twice', () => {
    const moves = orderTransitions.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(moves).size).toBe(moves.length);
  });
});
