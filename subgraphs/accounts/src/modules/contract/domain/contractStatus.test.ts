import { expect, it } from 'vitest';
import { contractStatus } from './contractStatus.ts';

const year = { validFrom: '2026-01-01', validUntil: '2027-01-01', isClosed: false };

it('is active from its first day to the day before its end', () => {
  expect(contractStatus(year, '2025-12-31')).toBe('UPCOMING');
  expect(contractStatus(year, '2026-01-01')).toBe('ACTIVE');
  expect(contractStatus(year, '2026-12-31')).toBe('ACTIVE');
  expect(contractStatus(year, '2027-01-01')).toBe('CLOSED');
});

it('goes on without an end, until the seller closes it', () => {
  const open = { ...year, validUntil: null };
  expect(contractStatus(open, '2099-01-01')).toBe('ACTIVE');
  expect(contractStatus({ ...open, isClosed: true }, '2026-06-01')).toBe('CLOSED');
  expect(contractStatus({ ...open, isClosed: true }, '2025-06-01')).toBe('CLOSED');
});
