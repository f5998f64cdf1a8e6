import { expect, it } from 'vitest';
import { vatOnDay } from './vatOnDay.ts';

const periods = [
  { validFrom: null, validUntil: '2019-01-01', percent: '18' },
  { validFrom: '2019-01-01', validUntil: '2026-01-01', percent: '20' },
  { validFrom: '2026-01-01', validUntil: null, percent: '22' },
];

it('is the rate of the day: 20 % until the end of 2025, 22 % from 2026', () => {
  expect(vatOnDay(periods, '2025-12-31')).toBe('20');
  expect(vatOnDay(periods, '2026-01-01')).toBe('22');
});

it('is without VAT, not 0 %, on a day that no rate covers', () => {
  expect(vatOnDay([], '2026-01-01')).toBeNull();
});
