import { expect, it } from 'vitest';
import { checkDiscounts, type DiscountEntry } from './checkDiscounts.ts';

const entry = (rest: Partial<DiscountEntry> = {}): DiscountEntry => ({
  segment: 'dealer',
  priceGroup: 'CABLE',
  percent: '5',
  validFrom: null,
  validUntil: null,
  ...rest,
});

it('takes discounts of different cells and of days that don’t overlap', () => {
  expect(
    checkDiscounts([
      entry({ validUntil: '2026-10-01' }),
      entry({ validFrom: '2026-10-01', percent: null }),
      entry({ priceGroup: 'TOOL', percent: '99.99' }),
    ]),
  ).toBeNull();
});

it.each([
  ['discounts', []],
  ['discounts', Array.from({ length: 1001 }, () => entry())],
  ['discounts.0.segment', [entry({ segment: '' })]],
  ['discounts.0.segment', [entry({ segment: 'a\u0000' })]],
  ['discounts.0.priceGroup', [entry({ priceGroup: 'x'.repeat(101) })]],
  ['discounts.0.priceGroup', [entry({ priceGroup: '\ud800' })]],
  ['discounts.0.percent', [entry({ percent: '0' })]],
  ['discounts.0.percent', [entry({ percent: '-5' })]],
  ['discounts.0.percent', [entry({ percent: '100' })]],
  ['discounts.0.percent', [entry({ percent: '5.001' })]],
  ['discounts.0.validUntil', [entry({ validFrom: '2026-10-01', validUntil: '2026-10-01' })]],
  ['discounts.1.validFrom', [entry(), entry({ validFrom: '2026-10-01' })]],
])('refuses %s that it can’t take', (field, entries) => {
  expect(checkDiscounts(entries)?.field).toBe(field);
});
