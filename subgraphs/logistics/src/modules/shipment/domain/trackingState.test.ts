import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ShipmentStatus } from './shipmentStatus.ts';
import { trackingState } from './trackingState.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 8, 1, hour));
const event = (status: ShipmentStatus, hour: number) => ({ status, at: at(hour) });
const road = [
  event('DISPATCHED', 8),
  event('ACCEPTED', 9),
  event('IN_TRANSIT', 10),
  event('DELIVERED', 12),
];

test('events told in any order and twice give the same state', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...road, ...road], { minLength: 8, maxLength: 8 }), (told) => {
      expect(trackingState(told)).toEqual({ status: 'DELIVERED', deliveredAt: at(12) });
    }),
  );
});

test('a late word of transit does not undo the delivery', () => {
  expect(trackingState([event('DELIVERED', 12), event('IN_TRANSIT', 10)]).status).toBe('DELIVERED');
});

test('goods that come back after delivery are returned, and were delivered', () => {
  expect(trackingState([...road, event('RETURNED', 20)])).toEqual({
    status: 'RETURNED',
    deliveredAt: at(12),
  });
});

test('a failed attempt is followed by a second one', () => {
  const told = [event('FAILED', 11), event('OUT_FOR_DELIVERY', 14)];
  expect(trackingState(told)).toEqual({ status: 'OUT_FOR_DELIVERY', deliveredAt: null });
});

test('of two events at one moment the further one counts', () => {
  expect(trackingState([event('DELIVERED', 9), event('ACCEPTED', 9)]).status).toBe('DELIVERED');
});
