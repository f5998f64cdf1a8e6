import { describe, expect, it } from 'vitest';
import { DAY_MS, judgeRefresh } from './judgeRefresh.ts';

const start = new Date('2025-06-01T10:00:00Z');
const later = (ms: number) => new Date(start.getTime() + ms);

const session = { lastUsedAt: start, expiresAt: later(30 * DAY_MS), endedAt: null };
const fresh = { spentAt: null, isSuccessorSpent: false };
const spent = { spentAt: start, isSuccessorSpent: false };

describe('a refresh token', () => {
  it('that was not used yet is replaced', () => {
    expect(judgeRefresh(session, fresh, later(60_000))).toBe('rotate');
  });

  it('that another tab has just spent answers the same successor', () => {
    expect(judgeRefresh(session, spent, later(9_999))).toBe('repeat');
  });

  it('whose successor was already spent too gives access but nothing to go on with', () => {
    expect(judgeRefresh(session, { ...spent, isSuccessorSpent: true }, later(5_000))).toBe(
      'access',
    );
  });

  it('that was spent ten seconds ago or more is a stolen one', () => {
    expect(judgeRefresh(session, spent, later(10_000))).toBe('reused');
    expect(judgeRefresh(session, { ...spent, isSuccessorSpent: true }, later(10_000))).toBe(
      'reused',
    );
  });

  it('of an ended session is worth nothing, spent or not', () => {
    const ended = { ...session, endedAt: start };
    expect(judgeRefresh(ended, fresh, start)).toBe('ended');
    expect(judgeRefresh(ended, spent, later(DAY_MS))).toBe('ended');
  });

  it('outlives neither 7 days without use', () => {
    expect(judgeRefresh(session, fresh, later(7 * DAY_MS - 1))).toBe('rotate');
    expect(judgeRefresh(session, fresh, later(7 * DAY_MS))).toBe('ended');
  });

  it('nor 30 days of use', () => {
    const used = { ...session, lastUsedAt: later(29 * DAY_MS) };
    expect(judgeRefresh(used, fresh, later(30 * DAY_MS - 1))).toBe('rotate');
    expect(judgeRefresh(used, fresh, later(30 * DAY_MS))).toBe('ended');
  });
});
