import { expect, test } from 'vitest';
import { suppliesByProduct } from './suppliesByProduct.ts';

test('the stock of a product is its own, of a kit that of its components', () => {
  const lamp = { askedFor: 'lamp', productId: 'lamp', perKit: null, step: null };
  const kit = { askedFor: 'kit', step: '5' };
  const nowhere = { warehouseId: null, available: null };
  const rows = [
    { ...lamp, warehouseId: 'MSK', available: '4' },
    { ...kit, productId: 'box', perKit: '2', warehouseId: 'MSK', available: '10' },
    { ...lamp, warehouseId: 'SPB', available: '1' },
    { ...kit, productId: 'box', perKit: '2', warehouseId: 'SPB', available: '1' },
    { ...kit, productId: 'rail', perKit: '1', ...nowhere },
  ];
  const stands = (productId: string, warehouseId: string, available: string) => ({
    ...{ productId, warehouseId, available },
  });
  expect(Object.fromEntries(suppliesByProduct(rows))).toEqual({
    lamp: { kit: null, stock: [stands('lamp', 'MSK', '4'), stands('lamp', 'SPB', '1')] },
    kit: {
      kit: {
        components: [
          { productId: 'box', quantity: '2' },
          { productId: 'rail', quantity: '1' },
        ],
        step: '5',
      },
      stock: [stands('box', 'MSK', '10'), stands('box', 'SPB', '1')],
    },
  });
});
