import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Credentials, createSession } from './session.ts';

const credentials = (accessToken: string, minutes = 10): Credentials => ({
  accessToken,
  expiresAt: new Date(Date.now() + minutes * 60_000).toISOString(),
});

describe('a session', () => {
  beforeEach(() => vi.useFakeTimers({ now: new Date('2026-01-01T12:00:00Z') }));
  afterEach(() => vi.useRealTimers());

  it('is taken up from the cookie', async () => {
    const session = createSession(async () => credentials('first'));
    await session.start();
    expect(session.state()).toBe('signedIn');
    expect(await session.freshToken()).toBe('first');
  });

  it('that the server has ended is signed out', async () => {
    const session = createSession(async () => null);
    await session.start();
    expect(session.state()).toBe('signedOut');
    expect(await session.freshToken()).toBeNull();
  });

  it('is not lost when the server cannot be reached', async () => {
    const session = createSession(() => Promise.reject(new Error('offline')));
    await session.start();
    expect(session.state()).toBe('unreachable');
  });

  it('is refreshed once for many requests, before the token ends', async () => {
    let count = 0;
    const session = createSession(async () => credentials(`token ${++count}`));
    await session.start();
    vi.advanceTimersByTime(9 * 60_000 + 45_000);
    const tokens = await Promise.all([session.freshToken(), session.freshToken()]);
    expect(tokens).toEqual(['token 2', 'token 2']);
  });

  it('does not refresh for ever on a computer whose clock is fast', async () => {
    let count = 0;
    const session = createSession(async () => credentials(`token ${++count}`, -60));
    await session.start();
    await session.freshToken();
    expect(await session.freshToken()).toBe('token 1');
  });
});
