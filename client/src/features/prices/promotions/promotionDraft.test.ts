import { describe, expect, it } from 'vitest';
import { emptyPromotion, promotionInput } from './promotionDraft.ts';

const draft = {
  ...emptyPromotion('2026-11-22'),
  ...{ name: 'Black week', amount: '7,5', validUntil: '2026-12-01' },
};

describe('a promotion that is asked for', () => {
  it('gives per cent or a price, to all unless it says to whom', () => {
    expect(promotionInput(draft)).toMatchObject({
      ...{ name: 'Black week', percent: '7.5', unitPrice: null },
      ...{ segment: null, organizationId: null, priceGroups: null, minimumQuantity: '0' },
    });
    expect(
      promotionInput({ ...draft, gives: 'price', audience: 'segment', segment: 'dealer' }),
    ).toMatchObject({ percent: null, unitPrice: '7.5', segment: 'dealer' });
  });

  it('names neither segment nor customer that was chosen before and is not meant', () => {
    const changed = { ...draft, segment: 'dealer', organizationId: 'o1' };
    expect(promotionInput(changed)).toMatchObject({ segment: null, organizationId: null });
  });

  it('waits for what it needs', () => {
    expect(promotionInput({ ...draft, validUntil: '' })).toBeNull();
    expect(promotionInput({ ...draft, amount: 'much' })).toBeNull();
    expect(promotionInput({ ...draft, audience: 'organization' })).toBeNull();
    expect(promotionInput({ ...draft, levels: [] })).toBeNull();
  });
});
