import { createHmac, timingSafeEqual } from 'node:crypto';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * An address that opens by itself to whoever was told it, to the end of the next day (UTC): for
 * pictures, which a browser asks for without an access token. All of one day are alike, so that they
 * can be cached.
 */
export function signPath(key: Uint8Array, path: string, now: Date): string {
  const until = Math.floor(now.getTime() / DAY_MS) + 2;
  return `${path}?until=${until}&key=${signatureOf(key, path, until)}`;
}

/** Whether the query string is one that `signPath` gave to this path, and it still holds. */
export function isSignedPath(
  key: Uint8Array,
  path: string,
  query: { until?: unknown; key?: unknown },
  now: Date,
): boolean {
  if (typeof query.until !== 'string' || typeof query.key !== 'string') return false;
  const until = Number(query.until);
  if (!Number.isSafeInteger(until) || until * DAY_MS <= now.getTime()) return false;
  const expected = Buffer.from(signatureOf(key, path, until));
  const given = Buffer.from(query.key);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const signatureOf = (key: Uint8Array, path: string, until: number): string =>
  createHmac('sha256', key).update(`${path} ${until}`).digest('base64url').slice(0, 22);
