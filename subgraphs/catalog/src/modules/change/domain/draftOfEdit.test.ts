import { expect, test } from 'vitest';
import { draftOfEdit, editedFields } from './draftOfEdit.ts';

const product = { id: 'p1', nameRu: 'Кабель ВВГ (3×2,5)', nameEn: null, fits: [] };

test('what an edit leaves out stays as it is, and null takes a value away', () => {
  expect(draftOfEdit(product, { priceGroup: 'B', brand: null })).toEqual({
    id: 'p1',
    priceGroup: 'B',
    brand: null,
  });
});

test('a part of the names is replaced letter for letter, wherever it stands', () => {
  const edit = { replaceInName: { find: '(3×2,5)', replace: '$& 3x2.5' } };
  expect(draftOfEdit(product, edit)).toEqual({
    id: 'p1',
    nameRu: 'Кабель ВВГ $& 3x2.5',
    nameEn: null,
  });
  const everywhere = { replaceInName: { find: 'В', replace: 'V' } };
  expect(draftOfEdit(product, everywhere)).toMatchObject({ nameRu: 'Кабель VVГ (3×2,5)' });
});

test('attributes are changed one by one, and taken away without a value', () => {
  const edit = {
    attributes: [
      { code: 'cross-section', value: '2,5 мм²' },
      { code: 'colour', value: null },
      { code: 'note', value: 'гибкий', valueEn: 'flexible' },
    ],
  };
  expect(draftOfEdit(product, edit)).toEqual({
    id: 'p1',
    attributes: {
      'cross-section': { text: '2,5 мм²' },
      colour: null,
      note: { text: 'гибкий', en: 'flexible' },
    },
  });
});

test('equipment is added to what a product fits, or takes its place', () => {
  const part = { ...product, fits: [{ maker: 'CAT', model: '320D' }] };
  expect(draftOfEdit(part, { addFits: ['Liebherr R 944'] }).fits).toEqual([
    'CAT 320D',
    'Liebherr R 944',
  ]);
  expect(draftOfEdit(part, { fits: ['Liebherr R 944'] }).fits).toEqual(['Liebherr R 944']);
  expect(draftOfEdit(part, { fits: null })).toMatchObject({ fits: null });
});

test('an edit is called by the fields that it is about', () => {
  expect(editedFields({})).toEqual([]);
  expect(
    editedFields({ status: null, attributes: [], replaceInName: null, addFits: null }),
  ).toEqual([]);
  expect(
    editedFields({ status: 'DRAFT', brand: null, attributes: [{ code: 'colour', value: 'red' }] }),
  ).toEqual(['status', 'brand', 'attributes.colour']);
});
