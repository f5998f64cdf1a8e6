import { describe, expect, it } from 'vitest';
import { approvePrice, awaitedStep, refusePriceDecision } from './decideProjectPrice.ts';

describe('the approval of a price for a project', () => {
  it('is the sales head’s, and finance’s where the margin needs it', () => {
    expect(awaitedStep({ status: 'ASKED' })).toBe('HEAD');
    expect(approvePrice('HEAD', false)).toBe('ACTIVE');
    expect(approvePrice('HEAD', true)).toBe('HEAD_APPROVED');
    expect(awaitedStep({ status: 'HEAD_APPROVED' })).toBe('FINANCE');
    expect(approvePrice('FINANCE', true)).toBe('ACTIVE');
  });

  it('is nobody’s who asked for it or approved it before', () => {
    const asked = { status: 'ASKED', askedBy: 'person:a' } as const;
    expect(refusePriceDecision(asked, 'person:a')).toBe('FOUR_EYES');
    expect(refusePriceDecision(asked, 'person:b')).toBeNull();
    const approved = { ...asked, status: 'HEAD_APPROVED', headApprovedBy: 'person:b' } as const;
    expect(refusePriceDecision(approved, 'person:b')).toBe('FOUR_EYES');
    expect(refusePriceDecision(approved, 'person:a')).toBe('FOUR_EYES');
    expect(refusePriceDecision(approved, 'person:c')).toBeNull();
  });

  it('is no program’s, whose key may be of one of them', () => {
    expect(refusePriceDecision({ status: 'ASKED', askedBy: 'person:a' }, 'program:k')).toBe(
      'FOUR_EYES',
    );
  });

  it.each(['ACTIVE', 'REJECTED', 'ENDED'] as const)('is over once the price is %s', (status) => {
    expect(refusePriceDecision({ status, askedBy: 'person:a' }, 'person:b')).toBe(
      'ALREADY_DECIDED',
    );
  });
});
