import { expect, it } from 'vitest';
import { grossAmount } from './grossAmount.ts';
import { grossPrice } from './grossPrice.ts';

const rub = (amount: string) => ({ amount, currency: 'RUB' });

it('a price with VAT has four decimals, rounded as the graph rounds', () => {
  expect(grossPrice(rub('104.40'), '22')).toEqual(rub('127.3680'));
  expect(grossPrice(rub('0.1234'), '22')).toEqual(rub('0.1505'));
});

it('goods without VAT cost the same either way, and a rate of zero is a rate', () => {
  expect(grossPrice(rub('104.40'), null)).toEqual(rub('104.40'));
  expect(grossPrice(rub('104.40'), '0')).toEqual(rub('104.4000'));
});

it('VAT of a line is rounded to kopecks once', () => {
  expect(grossAmount(rub('33.33'), '22')).toEqual(rub('40.66'));
  expect(grossAmount(rub('33.33'), null)).toEqual(rub('33.33'));
});
