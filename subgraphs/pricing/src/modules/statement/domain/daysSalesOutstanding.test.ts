import { expect, it } from 'vitest';
import { daysSalesOutstanding } from './daysSalesOutstanding.ts';

it('is what is owed in days of sales', () => {
  expect(daysSalesOutstanding('300000.00', '900000.00', 90)).toBe('30.0');
  expect(daysSalesOutstanding('0.00', '900000.00', 90)).toBe('0.0');
  expect(daysSalesOutstanding('100000.00', '366000.00', 30)).toBe('8.2');
});

it('says nothing where nothing was sold', () => {
  expect(daysSalesOutstanding('100.00', '0', 90)).toBeNull();
});
