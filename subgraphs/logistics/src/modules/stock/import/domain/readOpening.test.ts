import { describe, expect, test } from 'vitest';
import { readOpening } from './readOpening.ts';

describe('a list of stock', () => {
  const layout = { kind: 'stock', sku: 'Артикул', quantity: 'Остаток' } as const;
  const read = (sku: string, quantity: string) =>
    readOpening((column) => (column === 'Артикул' ? sku : quantity), layout);

  test('says what is in stock, also with a decimal comma', () => {
    expect(read(' kv-1 ', '12,5')).toEqual({ ok: true, sku: 'KV-1', quantity: '12.5' });
  });

  test.each([
    ['', '5', 'Column "Артикул" is empty.'],
    ['KV-1', 'many', '"many" is not a quantity.'],
    ['KV-1', '-3', "-3 can't be in stock."],
  ])('refuses article "%s" with quantity "%s"', (sku, quantity, reason) => {
    expect(read(sku, quantity)).toEqual({ ok: false, reason });
  });
});

describe('sales', () => {
  const sale = (InvoiceNo: string, Quantity: string) => {
    const cells: Record<string, string> = { InvoiceNo, StockCode: '85123a', Quantity };
    return readOpening((column) => cells[column] ?? '', { kind: 'sales' });
  };

  test('must have been in stock', () => {
    expect(sale('536365', '6')).toEqual({ ok: true, sku: '85123A', quantity: '6' });
  });

  test('say nothing where goods came back or were written off', () => {
    expect(sale('C536379', '-1')).toBeNull();
    expect(sale('536589', '-10')).toBeNull();
  });
});
