import { expect, test } from 'vitest';
import { turnedProducts } from './turnedProducts.ts';

const of = (productId: string, available: string) => ({ productId, available });

test('a product turns when its last piece anywhere goes, not while another warehouse has one', () => {
  expect(turnedProducts([of('lamp', '3'), of('lamp', '1')], [of('lamp', '-3')])).toEqual([]);
  expect(
    turnedProducts([of('lamp', '3'), of('lamp', '1')], [of('lamp', '-3'), of('lamp', '-1')]),
  ).toEqual([{ productId: 'lamp', isInStock: false }]);
});

test('a product turns when something comes where there was nothing', () => {
  expect(turnedProducts([of('lamp', '0')], [of('lamp', '0.5'), of('cable', '2')])).toEqual([
    { productId: 'lamp', isInStock: true },
    { productId: 'cable', isInStock: true },
  ]);
});

test('nothing turns where as much comes as goes', () => {
  expect(turnedProducts([of('lamp', '1')], [of('lamp', '-1'), of('lamp', '1')])).toEqual([]);
});
