import { describe, expect, test } from 'vitest';
import { layoutOf } from './layoutOf.ts';

describe('the layout of a file', () => {
  test('is known by its header', () => {
    expect(layoutOf(['InvoiceNo', 'StockCode', 'Quantity', 'Country'], {})).toEqual({
      kind: 'sales',
    });
    expect(layoutOf(['sku', 'quantity'], {})).toEqual({
      kind: 'stock',
      sku: 'sku',
      quantity: 'quantity',
    });
  });

  test('may be told by the names of its columns', () => {
    const named = { sku: 'Артикул', quantity: 'Остаток' };
    expect(layoutOf(['Артикул', 'Остаток'], named)).toEqual({ kind: 'stock', ...named });
  });

  test('is unknown without an article or a quantity', () => {
    expect(layoutOf(['sku', 'price'], {})).toBeNull();
  });
});
