import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideApiKey } from './decideApiKey.ts';

const now = new Date('2025-06-01T10:00:00Z');
const inDays = (days: number) => new Date(now.getTime() + days * 24 * 3600 * 1000);
const wanted = { name: 'ERP', scopes: ['orders:read'], expiresAt: null };
const head = ['apikeys:manage', 'orders:place', 'orders:read'];

describe('an API key', () => {
  it('ends a year from now unless told otherwise', () => {
    expect(decideApiKey(wanted, head, now)).toEqual({
      ok: true,
      name: 'ERP',
      scopes: ['orders:read'],
      expiresAt: inDays(365),
    });
  });

  it('may ask documents of its own though its creator may not', () => {
    const scopes = ['orders:read', 'graph:adhoc'];
    expect(decideApiKey({ ...wanted, scopes }, head, now)).toMatchObject({
      ok: true,
      scopes: ['graph:adhoc', 'orders:read'],
    });
  });

  it.each([
    ['a right its creator lacks', 'scopes', { scopes: ['orders:read', 'credit:write'] }],
    ['the right of services', 'scopes', { scopes: ['service'] }],
    ['no right at all', 'scopes', { scopes: [] }],
    ['a blank name', 'name', { name: '  ' }],
    ['a name too long', 'name', { name: 'x'.repeat(101) }],
    ['an end in the past', 'expiresAt', { expiresAt: now }],
    ['an end too far away', 'expiresAt', { expiresAt: inDays(5 * 365 + 1) }],
  ])('is refused with %s', (_, field, change) => {
    const decision = decideApiKey({ ...wanted, ...change }, [...head, 'service'], now);
    expect(decision).toMatchObject({ ok: false, field });
  });

  it("never exceeds its creator's rights, whatever is asked", () => {
    const scopes = fc.array(
      fc.constantFrom<string[]>('a:read', 'b:read', 'c:write', 'service', 'graph:adhoc'),
    );
    fc.assert(
      fc.property(scopes, scopes, (asked, own) => {
        const decision = decideApiKey({ ...wanted, scopes: asked }, own, now);
        if (!decision.ok) return;
        const excess = decision.scopes.filter((scope) => !own.includes(scope));
        expect(excess.filter((scope) => scope !== 'graph:adhoc')).toEqual([]);
        expect(decision.scopes).not.toContain('service');
      }),
    );
  });
});
