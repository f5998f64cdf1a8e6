import { expect, it } from 'vitest';
import type { PriceCandidate } from './priceCandidate.ts';
import { type SegmentDiscount, segmentPrices, type TakenDiscount } from './segmentPrices.ts';

const discount: SegmentDiscount = { priceGroup: 'CABLE', percent: '7.5', validUntil: null };
const candidate = (level: PriceCandidate['level'], bar: PriceCandidate['bar'] = null) => ({
  ...{ listId: level, listName: level, level, priority: 0, tierFrom: '1', unitPrice: '33.33' },
  ...{ validFrom: null, validUntil: null, isFromBase: false, bar },
  discount: null as TakenDiscount | null,
});

it('takes the discount off the segment’s list price, and makes another of the base price', () => {
  const candidates = [candidate('CONTRACT'), candidate('SEGMENT'), candidate('BASE')];
  const taken = { ...discount, from: '33.33' };
  expect(segmentPrices(candidates, discount)).toEqual([
    candidates[0],
    { ...candidates[1], unitPrice: '30.8303', discount: taken },
    { ...candidates[2], level: 'SEGMENT', unitPrice: '30.8303', discount: taken, isFromBase: true },
    candidates[2],
  ]);
});

it('leaves everything as it is without a discount, and what can’t count anyway', () => {
  const candidates = [candidate('SEGMENT'), candidate('BASE')];
  expect(segmentPrices(candidates, null)).toBe(candidates);
  const barred = [candidate('BASE', 'OTHER_CURRENCY')];
  expect(segmentPrices(barred, discount)).toEqual(barred);
});
