import { expect, test } from 'vitest';
import { allotReserved } from './allotReserved.ts';

const line = (id: string) => ({ id, productId: 'lamp', sku: 'LP-1', name: 'Lamp', quantity: '10' });
const part = (warehouseId: string, quantity: string) => ({
  productId: 'lamp',
  warehouseId,
  quantity,
});

test('two lines of one product share what is set aside of it', () => {
  const [first, second] = [line('first'), line('second')];
  const wanted = new Map([
    ['first', '10'],
    ['second', '5'],
  ]);
  expect(allotReserved([first, second], wanted, [part('MSK', '12'), part('SPB', '3')])).toEqual({
    ok: true,
    shipments: [
      {
        warehouseId: 'MSK',
        lines: [
          { line: first, quantity: '10' },
          { line: second, quantity: '2' },
        ],
      },
      { warehouseId: 'SPB', lines: [{ line: second, quantity: '3' }] },
    ],
  });
});

test('more than is set aside is not allotted, also when the warehouse has it', () => {
  const wanted = new Map([['first', '10']]);
  expect(allotReserved([line('first')], wanted, [part('MSK', '9')])).toEqual({
    ok: false,
    refusal: 'NOT_RESERVED',
  });
});
