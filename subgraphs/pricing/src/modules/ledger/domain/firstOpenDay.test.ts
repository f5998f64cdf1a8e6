import { expect, it } from 'vitest';
import { firstOpenDay } from './firstOpenDay.ts';

it('is the day itself in open books, and the first open day in closed ones', () => {
  expect(firstOpenDay('2026-08-31', null)).toBe('2026-08-31');
  expect(firstOpenDay('2026-08-31', '2026-09-01')).toBe('2026-09-01');
  expect(firstOpenDay('2026-09-01', '2026-09-01')).toBe('2026-09-01');
});
