import { expect, test } from 'vitest';
import { mergeLines } from './mergeLines.ts';

test('two lines of a product are one quantity', () => {
  const lines = [
    { productId: 'lamp', quantity: '1.50' },
    { productId: 'cable', quantity: '5' },
    { productId: 'lamp', quantity: '2' },
  ];
  expect(mergeLines(lines)).toEqual([
    { productId: 'cable', quantity: '5' },
    { productId: 'lamp', quantity: '3.5' },
  ]);
});
