import { expect, test } from 'vitest';
import { kitStock } from './kitStock.ts';

const components = [
  { productId: 'box', quantity: '1' },
  { productId: 'breaker', quantity: '2' },
];
const stands = (productId: string, warehouseId: string, available: string) => ({
  ...{ productId, warehouseId, available },
});

test('a kit is put together of what one warehouse has', () => {
  const stock = [
    stands('box', 'MSK', '10'),
    stands('breaker', 'MSK', '7'),
    stands('box', 'SPB', '2'),
    stands('breaker', 'KZN', '100'),
    stands('breaker', 'SPB', '100'),
  ];
  expect(kitStock({ components, step: '1' }, stock)).toEqual([
    { warehouseId: 'MSK', available: '3' },
    { warehouseId: 'SPB', available: '2' },
  ]);
});

test('there are no kits where there is nothing', () => {
  expect(kitStock({ components, step: '1' }, [])).toEqual([]);
});
