import { describe, expect, test } from 'vitest';
import { placeColumns, readPairs } from './columnMapping.ts';

const mapping = (columns: Record<string, string>, defaults: Record<string, string> = {}) => ({
  columns,
  defaults,
});

describe('the columns of a product file', () => {
  test('are known by their usual names in both languages', () => {
    const places = placeColumns(['Артикул', 'Наименование', 'name_en', 'Штрих-код', 'Вес']);
    expect(places).toMatchObject({
      ok: true,
      places: new Map([
        ['sku', 0],
        ['name', 1],
        ['nameEn', 2],
        ['gtin', 3],
      ]),
    });
  });

  test('are only those of the mapping when there is one', () => {
    const places = placeColumns(['SKU', 'Title', 'Brand'], mapping({ sku: 'sku', name: 'title' }));
    expect(places).toMatchObject({
      places: new Map([
        ['sku', 0],
        ['name', 1],
      ]),
    });
  });

  test('are known by their names when only defaults are given', () => {
    const places = placeColumns(['sku', 'name'], mapping({}, { unit: '796' }));
    expect(places).toMatchObject({ ok: true, defaults: { unit: '796' } });
  });

  test.each([
    [['a', 'b'], undefined, /No column gives the SKU. The columns are: a, b./],
    [['sku', 'b'], undefined, /No column gives the name/],
    [['a', 'b'], mapping({ sku: 'c' }), /There is no column "c"/],
    [['a', 'b'], mapping({ price: 'a' }), /There is no field "price"/],
    [['a', 'b'], mapping({}, { colour: 'red' }), /There is no field "colour"/],
  ])('%j with %j are refused', (header, given, reason) => {
    expect(placeColumns(header, given)).toEqual({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });

  test('are mapped by pairs on the command line', () => {
    expect(readPairs('sku=StockCode, name = Product name')).toEqual({
      sku: 'StockCode',
      name: 'Product name',
    });
    expect(readPairs('StockCode')).toBeUndefined();
    expect(readPairs('')).toBeUndefined();
  });
});
