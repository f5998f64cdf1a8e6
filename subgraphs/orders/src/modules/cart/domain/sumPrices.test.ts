import { describe, expect, it } from 'vitest';
import { sumPrices } from './sumPrices.ts';

const rub = (amount: string) => ({ amount, currency: 'RUB' });

describe('the total of a cart', () => {
  it('is the sum of its rounded lines', () => {
    expect(sumPrices([rub('7.33'), rub('7.33'), rub('7.33')])).toEqual(rub('21.99'));
  });

  it('is unknown while a line is priced on request, and for an empty cart', () => {
    expect(sumPrices([rub('1.00'), null])).toBeNull();
    expect(sumPrices([null, rub('1.00')])).toBeNull();
    expect(sumPrices([])).toBeNull();
  });

  it('does not add currencies', () => {
    expect(sumPrices([rub('1.00'), { amount: '1.00', currency: 'EUR' }])).toBeNull();
  });
});
