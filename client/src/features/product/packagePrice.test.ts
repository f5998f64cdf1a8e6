import { describe, expect, it } from 'vitest';
import { packagePrice } from './packagePrice.ts';

const rub = (amount: string) => ({ amount, currency: 'RUB' });
const tiers = [
  { from: '1', unitPrice: rub('12.40') },
  { from: '48', unitPrice: rub('11.90') },
];

describe('the price of a package', () => {
  it('is that of the step which the package alone reaches', () => {
    expect(packagePrice('12', tiers)).toEqual(rub('148.80'));
    expect(packagePrice('48', tiers)).toEqual(rub('571.20'));
  });

  it('is unknown below the first step', () => {
    expect(packagePrice('0.5', tiers)).toBeNull();
  });
});
