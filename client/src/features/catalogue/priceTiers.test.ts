import { describe, expect, it } from 'vitest';
import { nextTier, tierFor } from './priceTiers.ts';

const tiers = [{ from: '1' }, { from: '100' }, { from: '500' }];

describe('price steps', () => {
  it('are reached from their quantity on', () => {
    expect(tierFor('99', tiers)).toEqual({ from: '1' });
    expect(tierFor('100.000', tiers)).toEqual({ from: '100' });
    expect(tierFor('0.5', tiers)).toBeUndefined();
  });

  it('tell what more would make it cheaper', () => {
    expect(nextTier('1', tiers)).toEqual({ from: '100' });
    expect(nextTier('500', tiers)).toBeUndefined();
  });
});
