import { expect, test } from 'vitest';
import { columnsInput, lackingFields, mapColumn } from './columnMapping.ts';

const columns = [
  { name: 'Артикул', field: 'sku' },
  { name: 'Наименование', field: 'name.ru' },
  { name: 'Прочее', field: null },
];
const fields = [
  { code: 'sku', name: 'SKU', isRequired: true },
  { code: 'name.ru', name: 'Name', isRequired: true },
  { code: 'brand', name: 'Brand', isRequired: false },
];

test('a field is given by one column: the one that was chosen for it last', () => {
  expect(mapColumn(columns, 2, 'sku')).toEqual([
    { name: 'Артикул', field: null },
    { name: 'Наименование', field: 'name.ru' },
    { name: 'Прочее', field: 'sku' },
  ]);
});

test('a column may give nothing, and several may', () => {
  const left = mapColumn(columns, 0, null);
  expect(columnsInput(left)).toEqual([{ column: 'Наименование', field: 'name.ru' }]);
});

test('what every row must give is missed until a column or a value for all rows gives it', () => {
  const left = mapColumn(columns, 1, null);
  expect(lackingFields(fields, left, [])).toEqual([fields[1]]);
  expect(lackingFields(fields, left, [{ field: 'name.ru', value: ' ' }])).toEqual([fields[1]]);
  expect(lackingFields(fields, left, [{ field: 'name.ru', value: 'Без имени' }])).toEqual([]);
});
