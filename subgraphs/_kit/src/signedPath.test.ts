import { describe, expect, test } from 'vitest';
import { isSignedPath, signPath } from './signedPath.ts';

const key = Buffer.from('a key of this test');
const now = new Date('2026-11-21T15:00:00Z');

function queryOf(address: string) {
  return Object.fromEntries(new URL(address, 'http://localhost').searchParams);
}

describe('a signed address', () => {
  const query = queryOf(signPath(key, '/media/1', now));

  test('opens to the end of the next day', () => {
    expect(isSignedPath(key, '/media/1', query, now)).toBe(true);
    expect(isSignedPath(key, '/media/1', query, new Date('2026-11-22T23:59:59Z'))).toBe(true);
    expect(isSignedPath(key, '/media/1', query, new Date('2026-11-23T00:00:00Z'))).toBe(false);
  });

  test('is the same all day, so that a browser keeps what it got', () => {
    const later = new Date('2026-11-21T23:00:00Z');
    expect(signPath(key, '/media/1', later)).toBe(signPath(key, '/media/1', now));
  });

  test.each([
    ['another path', '/media/2', query],
    ['a longer life', '/media/1', { ...query, until: '99999' }],
    ['another key', '/media/1', { ...query, key: 'x'.repeat(22) }],
    ['no key', '/media/1', { until: query.until }],
    ['two keys', '/media/1', { ...query, key: [query.key, query.key] }],
    ['no day', '/media/1', { ...query, until: 'NaN' }],
  ])('does not open with %s', (_, path, given) => {
    expect(isSignedPath(key, path, given, now)).toBe(false);
  });
});
