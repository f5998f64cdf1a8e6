import { expect, test } from 'vitest';
import { CategoryTree } from '../../category/domain/categoryTree.ts';
import { completenessOf } from './completenessOf.ts';
import { publishingProblems } from './publishingProblems.ts';

const asks = (code: string, isRequired: boolean) => ({ code, isRequired, isFilterable: true });
const tree = new CategoryTree([
  {
    ...{ id: 'cable', parentId: null, nameRu: 'Кабель', nameEn: 'Cable' },
    ownAttributes: [asks('cores', true), asks('colour', false)],
  },
  {
    ...{ id: 'power', parentId: 'cable', nameRu: 'Силовой', nameEn: 'Power' },
    ownAttributes: [asks('voltage', true)],
  },
]);
const fieldsOf = (problems: Array<{ field: string }>) => problems.map(({ field }) => field);

test('a product is published with a price group and every attribute that its category requires', () => {
  const power = tree.find('power');
  const bare = { priceGroup: null, attributes: {} };
  expect(fieldsOf(publishingProblems(bare, power))).toEqual([
    ...['priceGroup', 'attributes.voltage', 'attributes.cores'],
  ]);
  const whole = { priceGroup: 'A', attributes: { cores: '3', voltage: '660' } };
  expect(publishingProblems(whole, power)).toEqual([]);
  expect(publishingProblems({ ...bare, priceGroup: 'A' }, undefined)).toEqual([]);
});

test('false is a value, too', () => {
  const product = { priceGroup: 'A', attributes: { cores: false } };
  expect(publishingProblems(product, tree.find('cable'))).toEqual([]);
});

test('completeness counts what could be said, and names what blocks', () => {
  const product = {
    ...{ nameRu: 'Кабель', nameEn: null, descriptionRu: null, descriptionEn: null, gtin: null },
    ...{ manufacturerNumber: 'X', brand: 'Norda', priceGroup: 'A', packaging: [], hasImage: true },
    attributes: { cores: '3' },
  };
  expect(completenessOf(product, tree.find('cable'))).toEqual({
    // 7 of 13.
    score: 53,
    missing: [
      ...['name.en', 'description.ru', 'description.en', 'gtin', 'packaging', 'attribute.colour'],
    ],
    blocking: [],
  });
  expect(completenessOf(product, tree.find('power')).blocking).toEqual(['attribute.voltage']);
});
