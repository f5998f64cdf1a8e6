import { describe, expect, it } from 'vitest';
import { decideStatusChange } from './decideStatusChange.ts';

const customer = (status: 'APPLIED' | 'ACTIVE' | 'SUSPENDED') =>
  ({ kind: 'CUSTOMER', status }) as const;

describe("changing an organization's status", () => {
  it.each([
    ['APPLIED', 'ACTIVE'],
    ['APPLIED', 'SUSPENDED'],
    ['ACTIVE', 'SUSPENDED'],
    ['SUSPENDED', 'ACTIVE'],
  ] as const)('goes from %s to %s', (from, to) => {
    expect(decideStatusChange(customer(from), to)).toEqual({ ok: true, isChange: true });
  });

  it.each(['APPLIED', 'ACTIVE', 'SUSPENDED'] as const)(
    'from %s to the same is no change',
    (status) => {
      expect(decideStatusChange(customer(status), status)).toEqual({ ok: true, isChange: false });
    },
  );

  it.each(['ACTIVE', 'SUSPENDED'] as const)(
    'does not go from %s back to an application',
    (from) => {
      expect(decideStatusChange(customer(from), 'APPLIED')).toMatchObject({ ok: false });
    },
  );

  it('does not suspend the seller, who alone could undo it', () => {
    const seller = { kind: 'SELLER', status: 'ACTIVE' } as const;
    expect(decideStatusChange(seller, 'SUSPENDED')).toMatchObject({ ok: false });
  });
});
