import { describe, expect, it } from 'vitest';
import { hashPassword, isPassword, NOBODYS_HASH } from './passwords.ts';

describe('a password', () => {
  it('is right when it is the one that was set', async () => {
    const stored = await hashPassword('kontor-demo');
    expect(await isPassword('kontor-demo', stored)).toBe(true);
    expect(await isPassword('Kontor-demo', stored)).toBe(false);
    expect(await isPassword('', stored)).toBe(false);
  });

  it('is never right for somebody who has none', async () => {
    expect(await isPassword('', null)).toBe(false);
    expect(await isPassword('kontor-demo', null)).toBe(false);
  });

  it('is stored by argon2id with 19 MiB and two passes, each time differently', async () => {
    const [one, other] = await Promise.all([
      hashPassword('kontor-demo'),
      hashPassword('kontor-demo'),
    ]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  it('costs the same time to check for somebody unknown, because the same is computed', async () => {
    const parameters = (hash: string) => hash.split('$').slice(0, 4);
    expect(parameters(NOBODYS_HASH)).toEqual(parameters(await hashPassword('x')));
  });
});
