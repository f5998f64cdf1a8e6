import { expect, test } from 'vitest';
import { compareProducts } from './compareProducts.ts';

const sku = (value: string) => ({ key: 'sku', label: 'SKU', value });
const brand = (value: string | null) => ({ key: 'brand', label: 'Brand', value });

test('facts stand side by side, those that differ marked', () => {
  expect(
    compareProducts([
      [sku('A-1'), brand('Legrand')],
      [sku('A1'), brand('Legrand')],
    ]),
  ).toEqual([
    { key: 'sku', label: 'SKU', values: ['A-1', 'A1'], isSame: false },
    { key: 'brand', label: 'Brand', values: ['Legrand', 'Legrand'], isSame: true },
  ]);
});

test('what only one of them says differs too', () => {
  expect(compareProducts([[brand('Legrand')], []])).toEqual([
    { key: 'brand', label: 'Brand', values: ['Legrand', null], isSame: false },
  ]);
});

test('what none of them says is left out', () => {
  expect(compareProducts([[brand(null)], [brand('')]])).toEqual([]);
});
