import { expect, it } from 'vitest';
import { checkPromotion, type PromotionToCheck } from './checkPromotion.ts';

const promotion = (rest: Partial<PromotionToCheck> = {}): PromotionToCheck => ({
  name: 'Autumn',
  segment: null,
  organizationId: null,
  priceGroups: null,
  productIds: null,
  percent: '10',
  unitPrice: null,
  minimumQuantity: '0',
  levels: ['BASE'],
  validFrom: '2026-10-01',
  validUntil: '2026-11-01',
  ...rest,
});

it('takes promotions of per cent or of a price, for all, groups or products', () => {
  for (const rest of [
    {},
    { percent: null, unitPrice: '9.9999' },
    { segment: 'dealer', priceGroups: ['CABLE'] },
    { organizationId: 'x', productIds: ['y'], minimumQuantity: '0.5' },
  ]) {
    expect(checkPromotion(promotion(rest), '2026-09-01')).toBeNull();
  }
});

it.each<[string, Partial<PromotionToCheck>]>([
  ['name', { name: '' }],
  ['name', { name: 'a\u0000b' }],
  ['segment', { segment: 'dealer', organizationId: 'x' }],
  ['priceGroups', { priceGroups: [] }],
  ['priceGroups', { priceGroups: ['A'], productIds: ['x'] }],
  ['productIds', { productIds: [] }],
  ['percent', { percent: null }],
  ['percent', { percent: '10', unitPrice: '5' }],
  ['percent', { percent: '-10' }],
  ['percent', { percent: '100' }],
  ['unitPrice', { percent: null, unitPrice: '0' }],
  ['unitPrice', { percent: null, unitPrice: '0.00001' }],
  ['minimumQuantity', { minimumQuantity: '-1' }],
  ['levels', { levels: [] }],
  ['validUntil', { validUntil: '2026-10-01' }],
  ['validUntil', { validFrom: '2026-01-01', validUntil: '2026-09-01' }],
])('refuses %s that it can’t take', (field, rest) => {
  expect(checkPromotion(promotion(rest), '2026-09-01')?.field).toBe(field);
});
