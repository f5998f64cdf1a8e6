import { expect, test } from 'vitest';
import { bulkEditOf, isReady, newChange } from './bulkEdit.ts';

test('chosen fields become one edit of all products', () => {
  expect(
    bulkEditOf([
      { field: 'status', value: 'ANNOUNCED', valueEn: '' },
      { field: 'category', value: 'c1', valueEn: '' },
      { field: 'minimumQuantity', value: '2,5', valueEn: '' },
      { field: 'attributes.colour', value: 'white', valueEn: '' },
      { field: 'attributes.use', value: 'дома', valueEn: 'at home' },
    ]),
  ).toEqual({
    status: 'ANNOUNCED',
    categoryId: 'c1',
    minimumQuantity: '2.5',
    attributes: [
      { code: 'colour', value: 'white' },
      { code: 'use', value: 'дома', valueEn: 'at home' },
    ],
  });
});

test('a chosen field that stands empty takes the value away', () => {
  const changes = [newChange('brand'), newChange('attributes.colour')];
  expect(changes.every(isReady)).toBe(true);
  expect(bulkEditOf(changes)).toEqual({
    brand: null,
    attributes: [{ code: 'colour', value: null }],
  });
});

test('what every product has can’t be taken away', () => {
  expect(isReady(newChange('unit'))).toBe(false);
  expect(isReady(newChange('minimumQuantity'))).toBe(false);
});

test('a part of the names is replaced letter for letter, blanks too', () => {
  expect(bulkEditOf([{ field: 'replaceInName', value: ' шт', valueEn: '' }])).toEqual({
    replaceInName: { find: ' шт', replace: '' },
  });
});
