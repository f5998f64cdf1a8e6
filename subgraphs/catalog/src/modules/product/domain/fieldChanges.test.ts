import { expect, test } from 'vitest';
import { CategoryTree } from '../../category/domain/categoryTree.ts';
import { fieldChanges } from './fieldChanges.ts';
import { blankProduct, type ProductRecord } from './productRecord.ts';

const terms = {
  attributes: new Map([
    [
      'length',
      {
        ...{ code: 'length', nameRu: 'Длина', nameEn: 'Length', type: 'NUMBER' as const },
        ...{ unitCode: '003', options: [] },
      },
    ],
    [
      'material',
      {
        ...{ code: 'material', nameRu: 'Материал', nameEn: 'Material', type: 'TEXT' as const },
        ...{ unitCode: null, options: [] },
      },
    ],
  ]),
  categories: new CategoryTree([
    { id: 'cable', parentId: null, nameRu: 'Кабель', nameEn: 'Cable', ownAttributes: [] },
    { id: 'power', parentId: 'cable', nameRu: 'Силовой', nameEn: 'Power', ownAttributes: [] },
  ]),
};
const before: ProductRecord = { ...blankProduct('id', 'AB-1'), nameRu: 'Кабель' };

test('what differs is told by its field, as people read it', () => {
  const after: ProductRecord = {
    ...before,
    ...{ nameEn: 'Cable', priceGroup: null, categoryId: 'power' },
    attributes: { length: '1.5', material: { ru: 'ПВХ', en: 'PVC' } },
    packaging: [{ level: 'CASE', quantity: '10', weight: '2', volume: null, gtin: '96385074' }],
  };
  expect(fieldChanges(before, after, terms)).toEqual([
    { field: 'name.en', before: null, after: 'Cable' },
    { field: 'category', before: null, after: 'Кабель / Силовой' },
    { field: 'priceGroup', before: 'STANDARD', after: null },
    { field: 'attributes.length', before: null, after: '1500 мм' },
    { field: 'attributes.material', before: null, after: 'ПВХ / PVC' },
    { field: 'packaging.CASE', before: null, after: '10, 2 kg, GTIN 96385074' },
  ]);
  expect(fieldChanges(after, before, terms)).toHaveLength(6);
});

test('a category that is to be made is told by its path', () => {
  const after = {
    ...before,
    newCategory: [
      { ru: 'Свет', en: 'Light' },
      { ru: 'Лампы', en: 'Lamps' },
    ],
  };
  expect(fieldChanges(before, after, terms)).toEqual([
    { field: 'category', before: null, after: 'Свет / Лампы' },
  ]);
});

test('the same product is unchanged, whatever state it was read in', () => {
  expect(fieldChanges(before, { ...before, revision: '7' }, terms)).toEqual([]);
});
