import { expect, it } from 'vitest';
import { dayBefore } from './dayBefore.ts';

it('the last day of a period is the one before it ends, across months and years', () => {
  expect(dayBefore('2027-01-01')).toBe('2026-12-31');
  expect(dayBefore('2028-03-01')).toBe('2028-02-29');
});
