import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openSecret, sealSecret } from './sealedSecret.ts';

const key = randomBytes(32);
const sealed = sealSecret('JBSWY3DPEHPK3PXP', 'anna', key);

describe('a sealed secret', () => {
  it('opens with the key it was sealed with', () => {
    expect(openSecret(sealed, 'anna', key)).toBe('JBSWY3DPEHPK3PXP');
  });

  it('does not show the secret, nor that two are the same', () => {
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('JBSWY3DPEHPK3PXP');
    expect(sealSecret('JBSWY3DPEHPK3PXP', 'anna', key)).not.toBe(sealed);
  });

  it('opens with no other key, and is of no use in the row of somebody else', () => {
    expect(() => openSecret(sealed, 'anna', randomBytes(32))).toThrow();
    expect(() => openSecret(sealed, 'boris', key)).toThrow();
  });

  it('does not open when a bit of it was changed', () => {
    const bytes = Buffer.from(sealed, 'base64url');
    bytes[bytes.length - 1]! ^= 1;
    expect(() => openSecret(bytes.toString('base64url'), 'anna', key)).toThrow();
  });
});
