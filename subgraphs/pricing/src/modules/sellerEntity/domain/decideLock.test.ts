import { expect, it } from 'vitest';
import { decideLock } from './decideLock.ts';

const keeper = { actor: 'person:a', mayWrite: true, mayApprove: false, today: '2026-10-05' };
const approver = { ...keeper, actor: 'person:b', mayApprove: true };
const lock = { lockedUntil: '2026-10-01', lockedBy: 'person:a' };

it('lets whoever keeps the books close them, until today', () => {
  expect(decideLock(null, '2026-10-01', keeper)).toBe('OK');
  expect(decideLock(lock, '2026-10-05', keeper)).toBe('OK');
  expect(decideLock(lock, '2026-10-06', keeper)).toBe('IN_THE_FUTURE');
  expect(decideLock(null, '2026-10-01', { ...approver, mayWrite: false })).toBe('FORBIDDEN');
});

it('lets another person open what was closed, who may approve', () => {
  expect(decideLock(lock, '2026-09-01', approver)).toBe('OK');
  expect(decideLock(lock, '2026-09-01', keeper)).toBe('FORBIDDEN');
  expect(decideLock(lock, '2026-09-01', { ...approver, actor: 'person:a' })).toBe('FOUR_EYES');
});
