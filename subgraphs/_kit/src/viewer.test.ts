import { describe, expect, test } from 'vitest';
import { PublicError } from './errors.ts';
import { person } from './testing/runtime.ts';
import {
  ANONYMOUS,
  contractOf,
  createViewerTokens,
  organizationOf,
  requireScope,
  serviceViewer,
  type Viewer,
} from './viewer.ts';

const buyer = person('north', ['orders:read']);

describe('a viewer token', () => {
  test('carries the viewer', () => {
    const tokens = createViewerTokens('secret');
    expect(tokens.verify(tokens.sign(buyer))).toEqual(buyer);
  });

  test('is verified once and remembered', () => {
    const tokens = createViewerTokens('secret');
    const token = tokens.sign(buyer);
    expect(tokens.verify(token)).toBe(tokens.verify(token));
  });

  test('expires after a minute, also when it was verified before', () => {
    let now = new Date('2025-01-01T00:00:00Z');
    const tokens = createViewerTokens('secret', () => now);
    const token = tokens.sign(buyer);
    tokens.verify(token);
    now = new Date('2025-01-01T00:01:01Z');
    expect(() => tokens.verify(token)).toThrow('has expired');
  });

  test('of another installation is refused', () => {
    const foreign = createViewerTokens('another secret').sign(buyer);
    expect(() => createViewerTokens('secret').verify(foreign)).toThrow(PublicError);
  });

  test('can not be rewritten', () => {
    const tokens = createViewerTokens('secret');
    const [header, , signature] = tokens.sign(buyer).split('.');
    const forged = { viewer: serviceViewer('orders'), exp: 9_999_999_999 };
    const body = Buffer.from(JSON.stringify(forged)).toString('base64url');
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    expect(() => tokens.verify(`${header}.${body}.${signature}`)).toThrow(PublicError);
    expect(() => tokens.verify(`${none}.${body}.`)).toThrow(PublicError);
  });

  test.each(['', 'a.b.c', 'a.b', '..', 'x'])('is not "%s"', (token) => {
    expect(() => createViewerTokens('secret').verify(token)).toThrow(PublicError);
  });
});

describe('guards of services', () => {
  test('tell nobody from somebody without the scope', () => {
    expect(() => requireScope(ANONYMOUS, 'orders:read')).toThrow('Sign in');
    expect(() => requireScope(buyer, 'orders:place')).toThrow('You may not do this');
    expect(() => requireScope(buyer, 'orders:read')).not.toThrow();
    expect(() => requireScope(serviceViewer('orders'), 'anything')).not.toThrow();
  });

  test('know the organization that somebody acts for', () => {
    expect(organizationOf(buyer)).toBe('north');
    expect(organizationOf(serviceViewer('orders', 'south'))).toBe('south');
    expect(() => organizationOf(serviceViewer('orders'))).toThrow('organization');
    expect(() => organizationOf(ANONYMOUS)).toThrow('Sign in');
  });

  test('know the contract that somebody works under', () => {
    expect(contractOf({ ...buyer, contractId: '12' } as Viewer)).toBe('12');
    expect(contractOf(serviceViewer('orders', 'south', '12'))).toBe('12');
    for (const viewer of [buyer, ANONYMOUS, serviceViewer('orders', 'south', null)]) {
      expect(contractOf(viewer)).toBeNull();
    }
  });
});
