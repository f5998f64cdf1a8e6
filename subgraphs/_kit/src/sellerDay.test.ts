import { expect, it } from 'vitest';
import { sellerDay, sellerMonth } from './sellerDay.ts';

it('begins the seller’s day at midnight in Moscow', () => {
  expect(sellerDay(new Date('2026-12-31T20:59:59Z'))).toBe('2026-12-31');
  expect(sellerDay(new Date('2026-12-31T21:00:00Z'))).toBe('2027-01-01');
});

it('begins the seller’s month at midnight of its first day in Moscow', () => {
  const monthOf = (moment: string) => sellerMonth(new Date(moment)).toISOString();
  expect(monthOf('2026-12-31T20:59:59Z')).toBe('2026-11-30T21:00:00.000Z');
  expect(monthOf('2026-12-31T21:00:00Z')).toBe('2026-12-31T21:00:00.000Z');
});
