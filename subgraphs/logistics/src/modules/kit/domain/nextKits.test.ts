import { expect, test } from 'vitest';
import { nextKits } from './nextKits.ts';

const kit = {
  components: [
    { productId: 'box', quantity: '1' },
    { productId: 'breaker', quantity: '2' },
  ],
  step: '1',
};
const stands = (productId: string, available: string, warehouseId = 'MSK') => ({
  ...{ productId, warehouseId, available },
});
const comes = (date: string, productId: string, quantity: string, warehouseId = 'MSK') => ({
  ...{ date, productId, warehouseId, quantity },
});

test('more kits come with what they lack, not with more of the rest', () => {
  const stock = [stands('box', '10'), stands('breaker', '4')];
  const coming = [comes('2026-03-02', 'box', '50'), comes('2026-03-09', 'breaker', '7')];
  expect(nextKits(kit, stock, coming)).toEqual({ date: '2026-03-09', quantity: '3' });
});

test('what comes in parts makes a kit when the last part is there', () => {
  const coming = [
    comes('2026-03-09', 'box', '1'),
    comes('2026-03-02', 'breaker', '1'),
    comes('2026-03-16', 'breaker', '1'),
  ];
  expect(nextKits(kit, [], coming)).toEqual({ date: '2026-03-16', quantity: '1' });
});

test('what comes to another warehouse makes no kit', () => {
  const stock = [stands('box', '10')];
  expect(nextKits(kit, stock, [comes('2026-03-02', 'breaker', '10', 'SPB')])).toBeNull();
});
