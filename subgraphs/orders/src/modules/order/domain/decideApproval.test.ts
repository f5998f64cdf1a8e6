import { describe, expect, it } from 'vitest';
import { decideApproval } from './decideApproval.ts';

const order = {
  status: 'AWAITING_APPROVAL',
  organizationId: 'north',
  placedByUserId: 'buyer',
} as const;

describe('the approval of an order', () => {
  it('is given by another person of the organization', () => {
    expect(decideApproval(order, { organizationId: 'north', userId: 'head' })).toEqual({
      ok: true,
    });
  });

  it('is not given to one’s own order', () => {
    const decision = decideApproval(order, { organizationId: 'north', userId: 'buyer' });
    expect(decision).toEqual({ ok: false, reason: 'OWN_ORDER' });
  });

  it('is not given by the seller, nor by a program', () => {
    for (const approver of [
      { organizationId: 'seller', userId: 'sales head' },
      { organizationId: 'north', userId: null },
    ]) {
      expect(decideApproval(order, approver)).toEqual({ ok: false, reason: 'NOT_A_COLLEAGUE' });
    }
  });

  it('is not given to an order that does not wait for it', () => {
    const decision = decideApproval(
      { ...order, status: 'PLACED' },
      { organizationId: 'north', userId: 'head' },
    );
    expect(decision).toEqual({ ok: false, reason: 'NOT_WAITING' });
  });
});
