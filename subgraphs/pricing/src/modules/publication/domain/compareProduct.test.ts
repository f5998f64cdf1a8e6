import { expect, test } from 'vitest';
import { compareProduct, type ProductToCompare } from './compareProduct.ts';

const product = (facts: Partial<ProductToCompare>): ProductToCompare => ({
  ...{ before: [{ from: '1', unitPrice: '100' }], given: [], isWhole: false },
  ...{ cost: null, floor: null, ...facts },
});
const price = (unitPrice: string, from = '1') => ({ from, unitPrice });

test('a price that is so already changes nothing', () => {
  expect(compareProduct(product({ given: [price('100.00')] }))).toBeNull();
});

test('a price moves, comes new or goes', () => {
  expect(compareProduct(product({ given: [price('90')] }))).toMatchObject({
    ...{ outcome: 'CHANGED', move: '-10.00', after: [{ from: '1', unitPrice: '90' }] },
  });
  expect(compareProduct(product({ before: [], given: [price('90')] }))).toMatchObject({
    ...{ outcome: 'CREATED', move: null, bucket: null },
  });
  expect(compareProduct(product({ given: [], isWhole: true }))).toMatchObject({
    ...{ outcome: 'GONE', move: null, after: [] },
  });
});

test('steps that are not given stay, unless the given ones are all', () => {
  const given = [price('80', '20')];
  expect(compareProduct(product({ given }))?.after).toHaveLength(2);
  expect(compareProduct(product({ given, isWhole: true }))?.after).toEqual([
    { from: '20', unitPrice: '80' },
  ]);
});

test('any step below cost or floor is told', () => {
  const given = [price('60', '20')];
  const limits = { cost: '60', floor: '65.2174' };
  expect(compareProduct(product({ given, ...limits }))).toMatchObject({
    ...{ isBelowCost: false, isBelowFloor: true },
  });
  expect(compareProduct(product({ given: [price('59.99', '20')], ...limits }))).toMatchObject({
    ...{ isBelowCost: true, isBelowFloor: true },
  });
});
