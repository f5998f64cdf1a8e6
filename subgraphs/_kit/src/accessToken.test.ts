import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { type AccessToken, createAccessTokens } from './accessToken.ts';
import { deriveKey } from './config.ts';

const tokens = createAccessTokens((purpose) => deriveKey('the secret', purpose));
const token: AccessToken = {
  userId: 'user',
  sessionId: 'session',
  organizationId: 'organization',
  membershipId: 'membership',
  client: 'web',
  expiresAt: new Date('2025-06-01T10:10:00Z'),
};
const now = new Date('2025-06-01T10:00:00Z');

describe('an access token', () => {
  it('is read as it was signed', async () => {
    for (const each of [token, { ...token, contractId: 'contract' }]) {
      expect(await tokens.verify(await tokens.sign(each), now)).toEqual(each);
    }
  });

  it('is worth nothing from the moment it expires', async () => {
    expect(await tokens.verify(await tokens.sign(token), token.expiresAt)).toBeUndefined();
  });

  it('is refused when one character of it was changed', async () => {
    const signed = await tokens.sign(token);
    const [header, , signature] = signed.split('.');
    const body = Buffer.from('{"sid":"another","exp":9999999999}').toString('base64url');
    expect(await tokens.verify(`${header}.${body}.${signature}`, now)).toBeUndefined();
  });

  it('is refused when another secret, another purpose or no key at all signed it', async () => {
    const other = createAccessTokens((purpose) => deriveKey('another secret', purpose));
    expect(await tokens.verify(await other.sign(token), now)).toBeUndefined();
    const viewerKey = createAccessTokens(() => deriveKey('the secret', 'viewer token'));
    expect(await tokens.verify(await viewerKey.sign(token), now)).toBeUndefined();
    const [, body] = (await tokens.sign(token)).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(await tokens.verify(`${none}.${body}.`, now)).toBeUndefined();
  });

  it('is refused when it is signed with the right key and another algorithm, or never expires', async () => {
    const key = deriveKey('the secret', 'access token');
    const strong = await new SignJWT({ sid: 's', exp: 9999999999 })
      .setProtectedHeader({ alg: 'HS512' })
      .sign(Buffer.concat([key, key]));
    expect(await tokens.verify(strong, now)).toBeUndefined();
    const endless = await new SignJWT({ sid: 's' }).setProtectedHeader({ alg: 'HS256' }).sign(key);
    expect(await tokens.verify(endless, now)).toBeUndefined();
  });

  it.each(['', 'a.b', 'a.b.c', 'kk_secret', '....'])('is not %j', async (text) => {
    expect(await tokens.verify(text, now)).toBeUndefined();
  });
});
