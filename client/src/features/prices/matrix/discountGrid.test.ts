import { describe, expect, it } from 'vitest';
import {
  type DiscountEdits,
  discountsInput,
  discountsOn,
  isDiscount,
  placeKey,
  withTyped,
} from './discountGrid.ts';

const lamps = { segment: 'dealer', priceGroup: 'LAMPS' };
const none: DiscountEdits = new Map();
const days = { validFrom: '2026-11-22', validUntil: null };

describe('the matrix of discounts', () => {
  it('shows what holds on a day, the last day of a period not included', () => {
    const discounts = [
      { ...lamps, percent: '5.00', validFrom: null, validUntil: '2026-11-22' },
      { ...lamps, percent: '7.50', validFrom: '2026-11-22', validUntil: null },
    ];
    expect(discountsOn(discounts, '2026-11-21').get(placeKey(lamps))).toBe('5');
    expect(discountsOn(discounts, '2026-11-22').get(placeKey(lamps))).toBe('7.5');
  });

  it('asks for what was typed alone, with a comma too; an empty place is no discount', () => {
    const cables = { ...lamps, priceGroup: 'CABLES' };
    const edits = withTyped(withTyped(none, lamps, '7,5', '5'), cables, '', '3');
    expect(discountsInput(edits, days)).toEqual([
      { ...lamps, percent: '7.5', ...days },
      { ...cables, percent: null, ...days },
    ]);
  });

  it('forgets what is typed back to what holds', () => {
    expect(withTyped(withTyped(none, lamps, '7', '5'), lamps, '5', '5').size).toBe(0);
    expect(withTyped(withTyped(none, lamps, '7', undefined), lamps, '', undefined).size).toBe(0);
  });

  it('takes nothing that is no discount', () => {
    expect(['12.5', '0,01', '99.99', ''].map(isDiscount)).toEqual([true, true, true, true]);
    expect(['0', '100', '-5', '1.234', 'x', '1e1'].map(isDiscount)).not.toContain(true);
    expect(discountsInput(withTyped(none, lamps, '100', '5'), days)).toBeNull();
  });
});
