import { expect, it } from 'vitest';
import { effectiveLimit } from './effectiveLimit.ts';

const raise = { limit: '1500000.00', from: '2026-09-10', until: '2026-10-01' };

it.each([
  ['2026-09-09', '1000000.00'],
  ['2026-09-10', '1500000.00'],
  ['2026-09-30', '1500000.00'],
  ['2026-10-01', '1000000.00'],
])('on %s is %s: a raise ends by itself', (day, limit) => {
  expect(effectiveLimit({ limit: '1000000.00', raise }, day)).toBe(limit);
});

it('without a raise is the usual one, or none at all', () => {
  expect(effectiveLimit({ limit: '5.00', raise: null }, '2026-09-10')).toBe('5.00');
  expect(effectiveLimit({ limit: null, raise: null }, '2026-09-10')).toBeNull();
});
