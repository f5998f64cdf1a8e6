import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const RECOVERY_CODES = 10;

/** A new shared secret of 160 bits, in Base32 (RFC 6238, RFC 4226 section 4). */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** The address that an authenticator reads from a QR code. */
export const otpauthUri = (secret: string, email: string): string =>
  authenticator(secret, email).toString();

/**
 * The number of the time step that the code is of: the present one or a neighbour, for clocks that
 * differ. Null for a wrong code.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const totp = authenticator(secret);
  const timestamp = now.getTime();
  const delta = totp.validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : totp.counter({ timestamp }) + delta;
}

/** Codes to keep on paper, 80 random bits each: `K3T7-QWJX-2MNB-5RCD`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const text = new Secret({ buffer: new Uint8Array(randomBytes(10)).buffer }).base32;
    return (text.match(/.{4}/g) ?? []).join('-');
  });
}

/** As it is stored, however it was typed: case, spaces and dashes don't matter. */
export const hashOfRecoveryCode = (code: string): string =>
  createHash('sha256').update(code.toUpperCase().replace(/[\s-]/g, '')).digest('hex');

function authenticator(secret: string, email?: string): TOTP {
  return new TOTP({
    issuer: 'Kontor',
    ...(email && { label: email }),
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: 30,
  });
}
