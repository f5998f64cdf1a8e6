import { type TOTP, URI } from 'otpauth';
import { describe, expect, it } from 'vitest';
import {
  hashOfRecoveryCode,
  newRecoveryCodes,
  newSecret,
  otpauthUri,
  stepOfCode,
} from './codes.ts';

/** The key of RFC 6238, appendix B: "12345678901234567890". */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('a one-time code', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [20000000000, '353130'],
  ])('at second %i is %s, as RFC 6238 says', (seconds, code) => {
    expect(stepOfCode(RFC_SECRET, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
  });

  it('is taken half a minute early or late, not more', () => {
    const now = new Date(59_000);
    expect(stepOfCode(RFC_SECRET, '287082', new Date(now.getTime() + 30_000))).toBe(1);
    expect(stepOfCode(RFC_SECRET, '287082', new Date(now.getTime() - 30_000))).toBe(1);
    expect(stepOfCode(RFC_SECRET, '287082', new Date(now.getTime() + 61_000))).toBeNull();
  });

  it.each(['', '28708', '2870820', 'abcdef', '287 082'])('is not %j', (code) => {
    expect(stepOfCode(RFC_SECRET, code, new Date(59_000))).toBeNull();
  });

  it('comes from the secret that the QR code carries', () => {
    const secret = newSecret();
    const uri = otpauthUri(secret, 'buyer@north.example');
    expect(uri).toContain(`secret=${secret}`);
    expect(uri).toMatch(/^otpauth:\/\/totp\/Kontor:buyer%40north.example\?issuer=Kontor&/);
    const now = new Date();
    const code = (URI.parse(uri) as TOTP).generate({ timestamp: now.getTime() });
    expect(stepOfCode(secret, code, now)).not.toBeNull();
  });
});

describe('recovery codes', () => {
  it('are ten different ones of four groups', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/);
  });

  it('may be typed in small letters, with spaces or without dashes', () => {
    const hash = hashOfRecoveryCode('K3T7-QWJX-2MNB-5RCD');
    expect(hashOfRecoveryCode('k3t7 qwjx 2mnb 5rcd')).toBe(hash);
    expect(hashOfRecoveryCode('K3T7QWJX2MNB5RCD')).toBe(hash);
  });
});
