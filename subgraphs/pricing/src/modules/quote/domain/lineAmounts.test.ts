import { expect, it } from 'vitest';
import { lineAmounts } from './lineAmounts.ts';

it('rounds the line and its VAT half away from zero (scenario E8: 33.33 with 22 %)', () => {
  expect(lineAmounts('33.3300', '1', '22')).toEqual({
    total: '33.33',
    vat: '7.33',
    totalWithVat: '40.66',
  });
  expect(lineAmounts('0.0150', '3', '10')).toEqual({
    total: '0.05',
    vat: '0.01',
    totalWithVat: '0.06',
  });
});

it('has no VAT where goods are sold without', () => {
  expect(lineAmounts('10.0000', '2.5', null)).toEqual({
    total: '25.00',
    vat: '0.00',
    totalWithVat: '25.00',
  });
});
