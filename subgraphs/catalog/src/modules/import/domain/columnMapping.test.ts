import { describe, expect, test } from 'vitest';
import type { Attribute } from '../../attribute/domain/attribute.ts';
import { fieldsByName, placeColumns, readPairs } from './columnMapping.ts';

const attribute = (code: string, nameRu: string, nameEn: string): Attribute => ({
  ...{ code, nameRu, nameEn, type: 'TEXT', unitCode: null, options: [] },
});

const ATTRIBUTES = [
  attribute('cross-section', 'Сечение', 'Cross-section'),
  attribute('brand-colour', 'Бренд', 'Brand'),
];

const mapping = (columns: Record<string, string>, defaults: Record<string, string> = {}) => ({
  columns,
  defaults,
});

describe('the columns of a product file', () => {
  test('are known by their usual names in both languages', () => {
    const header = ['Артикул', 'Наименование', 'name_en', 'Штрих-код', 'Вес'];
    expect(placeColumns(header, [])).toMatchObject({
      ok: true,
      places: new Map([
        ['sku', { column: 0 }],
        ['name', { column: 1 }],
        ['nameEn', { column: 2 }],
        ['gtin', { column: 3 }],
      ]),
    });
  });

  test.each([
    ['attributes.cross-section', undefined],
    ['Сечение', undefined],
    ['CROSS SECTION', undefined],
    ['Сечение, мм²', 'мм²'],
    ['Cross-section (mm²)', 'mm²'],
    ['Сечение [кв.мм]', 'кв.мм'],
  ])('may be called like an attribute: %s', (name, unit) => {
    expect(placeColumns(['sku', name], ATTRIBUTES)).toMatchObject({
      places: new Map([
        ['sku', { column: 0 }],
        ['attributes.cross-section', unit ? { column: 1, unit } : { column: 1 }],
      ]),
    });
  });

  test('are fields of every product before attributes that are called the same', () => {
    expect(fieldsByName(['SKU', 'Бренд', 'Junk'], ATTRIBUTES)).toEqual(['sku', 'brand', null]);
  });

  test('are only those of the mapping when there is one', () => {
    const header = ['SKU', 'Title', 'Brand', 'S, mm²'];
    const given = mapping({ sku: 'sku', name: 'title', 'attributes.cross-section': 'S, mm²' });
    expect(placeColumns(header, ATTRIBUTES, given)).toMatchObject({
      places: new Map([
        ['sku', { column: 0 }],
        ['name', { column: 1 }],
        ['attributes.cross-section', { column: 3, unit: 'mm²' }],
      ]),
    });
  });

  test('are known by their names when only defaults are given', () => {
    const places = placeColumns(['sku', 'name'], [], mapping({}, { unit: '796' }));
    expect(places).toMatchObject({ ok: true, defaults: { unit: '796' } });
  });

  test.each([
    [['a', 'b'], undefined, /No column gives the SKU. The columns are: a, b./],
    [['a', 'b'], mapping({ sku: 'c' }), /There is no column "c"/],
    [['a', 'b'], mapping({ price: 'a' }), /There is no field "price"/],
    [['a', 'b'], mapping({}, { colour: 'red' }), /There is no field "colour"/],
    [['a', 'b'], mapping({ 'attributes.colour': 'a' }), /There is no field "attributes.colour"/],
  ])('%j with %j are refused', (header, given, reason) => {
    expect(placeColumns(header, ATTRIBUTES, given)).toEqual({
      ok: false,
      reason: expect.stringMatching(reason),
    });
  });
});

test('a name of blanks without end is no other than it is', () => {
  expect(fieldsByName(['sku', `a${' '.repeat(250_000)}b`], [])).toEqual(['sku', null]);
});

test('pairs are read from the command line', () => {
  expect(readPairs('sku=Stock Code, attributes.cross-section=S')).toEqual({
    sku: 'Stock Code',
    'attributes.cross-section': 'S',
  });
  expect(readPairs('sku')).toBeUndefined();
});
