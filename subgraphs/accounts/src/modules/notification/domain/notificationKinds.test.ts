import { expect, test } from 'vitest';
import { isKind, kindsFor } from './notificationKinds.ts';

test('people choose only among what can concern them', () => {
  expect(kindsFor(['stock:write'])).toEqual([]);
  expect(kindsFor(['orders:place', 'cart:write'])).toEqual(['CREDIT', 'AVAILABILITY']);
  expect(kindsFor(['invoices:read'])).toEqual(['PAYMENT_REMINDER', 'PAYMENT']);
});

test('a kind is known by its name alone', () => {
  expect(isKind('CREDIT')).toBe(true);
  expect(isKind('credit')).toBe(false);
  expect(isKind('toString')).toBe(false);
});
