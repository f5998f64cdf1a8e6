import { expect, it } from 'vitest';
import { orderNumber } from './orderNumber.ts';

it('has the year and six digits, or more when they are used up', () => {
  expect(orderNumber(new Date('2026-03-01T00:00:00Z'), '123')).toBe('2026-000123');
  expect(orderNumber(new Date('2027-12-31T23:00:00Z'), '1234567')).toBe('2027-1234567');
});
