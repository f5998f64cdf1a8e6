import { expect, test } from 'vitest';
import { inComponents } from './inComponents.ts';

test('kits are taken from the shelves as their components', () => {
  const kit = {
    productId: 'kit',
    components: [
      { productId: 'box', quantity: '1' },
      { productId: 'cable', quantity: '2.5' },
    ],
  };
  const part = (productId: string, quantity: string) => ({
    ...{ productId, quantity, warehouseId: 'MSK' },
  });
  expect(inComponents([part('kit', '3'), part('cable', '10')], [kit])).toEqual([
    part('box', '3'),
    part('cable', '7.5'),
    part('cable', '10'),
  ]);
});
