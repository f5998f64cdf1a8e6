import { expect, test } from 'vitest';
import { CategoryTree } from '../../category/domain/categoryTree.ts';
import type { Attribute } from './attribute.ts';
import { describeProduct } from './describeProduct.ts';

const attribute = (code: string): [string, Attribute] => [
  code,
  { code, nameRu: code, nameEn: code, type: 'TEXT', unitCode: null, options: [] },
];
const attributes = new Map(['colour', 'cores', 'length'].map(attribute));
const tree = new CategoryTree([
  {
    ...{ id: 'cable', parentId: null, nameRu: 'Кабель', nameEn: 'Cable' },
    ownAttributes: ['length', 'cores'].map((code) => ({
      ...{ code, isRequired: false, isFilterable: true },
    })),
  },
]);

test('a product is described in the order of its category, then by what that does not ask for', () => {
  const values = { colour: { ru: 'белый' }, cores: { ru: '3' }, length: { ru: '1' }, gone: 'x' };
  const codesOf = (category: Parameters<typeof describeProduct>[1]) =>
    describeProduct(values, category, attributes).map(({ attribute: { code } }) => code);
  expect(codesOf(tree.find('cable'))).toEqual(['length', 'cores', 'colour']);
  expect(codesOf(undefined)).toEqual(['colour', 'cores', 'length']);
});
