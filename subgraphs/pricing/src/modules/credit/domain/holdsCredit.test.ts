import { expect, it } from 'vitest';
import { holdsCredit } from './holdsCredit.ts';

const now = new Date('2026-01-01T12:00:00Z');

it('takes credit until its time is over, or for as long as an order stands on it', () => {
  const at = (time: string) => new Date(`2026-01-01T${time}Z`);
  expect(holdsCredit({ status: 'HELD', expiresAt: at('12:00:01') }, now)).toBe(true);
  expect(holdsCredit({ status: 'HELD', expiresAt: at('12:00:00') }, now)).toBe(false);
  expect(holdsCredit({ status: 'CONFIRMED', expiresAt: null }, now)).toBe(true);
});

it.each(['SHIPPED', 'RELEASED', 'EXPIRED'] as const)('takes none once %s', (status) => {
  expect(holdsCredit({ status, expiresAt: null }, now)).toBe(false);
});
