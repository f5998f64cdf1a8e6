import { expect, it } from 'vitest';
import { daysAfter } from './daysAfter.ts';

it('counts days over the ends of months and years', () => {
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysAfter('2028-03-01', -1)).toBe('2028-02-29');
});
