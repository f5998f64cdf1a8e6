import { expect, test } from 'vitest';
import { checkStockLines } from './checkStockLines.ts';

const line = (quantity: string) => ({ productId: 'lamp', quantity });

test('lines of countable quantities can be set aside', () => {
  expect(checkStockLines([line('24'), line('2.5')])).toEqual({ ok: true });
});

test('nothing cannot be set aside', () => {
  expect(checkStockLines([])).toMatchObject({ ok: false, field: 'lines' });
});

test('more than 5,000 lines are refused as a whole', () => {
  const lines = Array.from({ length: 5001 }, () => line('1'));
  expect(checkStockLines(lines)).toMatchObject({ ok: false, field: 'lines' });
});

test('a wrong quantity is refused at its line', () => {
  expect(checkStockLines([line('1'), line('0')])).toMatchObject({
    ok: false,
    field: 'lines.1.quantity',
  });
});
