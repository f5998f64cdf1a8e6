import { expect, test } from 'vitest';
import { componentsText } from './componentsText.ts';
import { readComponentsText } from './readComponentsText.ts';

test('components are read as they are written', () => {
  const components = [
    { productId: 'box', sku: 'КГ 3×1,5', quantity: '2' },
    { productId: 'rail', sku: 'DR-35', quantity: '0.5' },
  ];
  expect(readComponentsText(componentsText(components) ?? '')).toEqual(
    components.map(({ sku, quantity }) => ({ sku, quantity })),
  );
});

test.each([
  ['A-1', [{ sku: 'A-1', quantity: '1' }]],
  [
    'A-1*2; B-7 x 3;',
    [
      { sku: 'A-1', quantity: '2' },
      { sku: 'B-7', quantity: '3' },
    ],
  ],
  ['A-1 х 1 000,5', [{ sku: 'A-1', quantity: '1 000,5' }]],
  ['KV-VVG-3X2.5 × 10', [{ sku: 'KV-VVG-3X2.5', quantity: '10' }]],
  ['KV-VVG-3X2.5', [{ sku: 'KV-VVG-3X2.5', quantity: '1' }]],
  ['', []],
])('%j is read too', (text, components) => {
  expect(readComponentsText(text)).toEqual(components);
});

test('a long cell is read at once', () => {
  expect(readComponentsText(`${'A '.repeat(100_000)}×`)).toHaveLength(1);
});
