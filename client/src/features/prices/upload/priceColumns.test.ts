import { expect, it } from 'vitest';
import { columnsInput, type FileColumn, lackingFields, mapColumn } from './priceColumns.ts';

const columns: FileColumn[] = [
  { name: 'Артикул', field: 'SKU' },
  { name: 'РРЦ', field: 'PRICE' },
  { name: 'Опт', field: null },
];

it('one column alone gives the price: another one that is chosen takes it over', () => {
  expect(columnsInput(mapColumn(columns, 2, 'PRICE'))).toEqual([
    { column: 'Артикул', field: 'SKU' },
    { column: 'Опт', field: 'PRICE' },
  ]);
});

it('a file without SKU or price can not be read', () => {
  expect(lackingFields(columns)).toEqual([]);
  expect(lackingFields(mapColumn(columns, 1, null))).toEqual(['PRICE']);
  expect(lackingFields([])).toEqual(['SKU', 'PRICE']);
});
