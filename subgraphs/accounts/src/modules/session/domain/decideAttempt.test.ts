import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCOUNT_POLICY, ADDRESS_POLICY, type Attempts, decideAttempt } from './decideAttempt.ts';

const start = new Date('2025-06-01T10:00:00Z');
const after = (seconds: number, from = start) => new Date(from.getTime() + seconds * 1000);

/** Fails as often as told, each time as soon as it may. */
function failing(times: number, policy = ACCOUNT_POLICY): { attempts: Attempts; now: Date } {
  let attempts: Attempts | null = null;
  let now = start;
  for (let failure = 0; failure < times; failure++) {
    const decision = decideAttempt(attempts, policy, now);
    if (!decision.ok) throw new Error('It was locked.');
    attempts = decision.attempts;
    now = attempts.lockedUntil ?? now;
  }
  return { attempts: attempts!, now };
}

describe('signing in', () => {
  it('may fail four times without a lock', () => {
    expect(failing(4).attempts.lockedUntil).toBeNull();
  });

  it.each([
    [5, 30],
    [6, 60],
    [7, 120],
    [11, 1920],
    [12, 3600],
    [40, 3600],
  ])('is locked after failure %i for %i seconds', (failures, seconds) => {
    const { attempts } = failing(failures);
    expect(attempts.lockedUntil).toEqual(after(seconds, attempts.lastAt));
  });

  it('is refused until the lock ends, and not a moment longer', () => {
    const { attempts } = failing(5);
    const lockedUntil = attempts.lockedUntil!;
    const refused = { ok: false, retryAt: lockedUntil };
    expect(decideAttempt(attempts, ACCOUNT_POLICY, after(29))).toEqual(refused);
    expect(decideAttempt(attempts, ACCOUNT_POLICY, lockedUntil)).toMatchObject({ ok: true });
  });

  it('begins anew a day after the last attempt', () => {
    const { attempts } = failing(7);
    const decision = decideAttempt(attempts, ACCOUNT_POLICY, after(24 * 3600, attempts.lastAt));
    expect(decision).toMatchObject({ ok: true, attempts: { failures: 1, lockedUntil: null } });
  });

  it('lets an office of many people share one address', () => {
    expect(failing(49, ADDRESS_POLICY).attempts.lockedUntil).toBeNull();
    expect(failing(50, ADDRESS_POLICY).attempts.lockedUntil).not.toBeNull();
  });

  it('is never locked for longer than the policy says, nor a shorter time for a later failure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 2000 }), (failures) => {
        const lockOf = (count: number) => {
          const before = { failures: count - 1, lastAt: start, lockedUntil: null };
          const decision = decideAttempt(before, ACCOUNT_POLICY, start);
          return decision.ok ? decision.attempts.lockedUntil!.getTime() - start.getTime() : 0;
        };
        expect(lockOf(failures)).toBeLessThanOrEqual(3_600_000);
        expect(lockOf(failures + 1)).toBeGreaterThanOrEqual(lockOf(failures));
      }),
    );
  });
});
