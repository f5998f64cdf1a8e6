import { expect, test } from 'vitest';
import { attributesOf } from './attributesOf.ts';
import { CategoryTree } from './categoryTree.ts';

const asks = (code: string, isRequired = false, isFilterable = true) => ({
  ...{ code, isRequired, isFilterable },
});
const named = (id: string) => ({ id, nameRu: id, nameEn: id });
const tree = new CategoryTree([
  { ...named('cable'), parentId: null, ownAttributes: [asks('colour'), asks('length')] },
  {
    ...named('power'),
    parentId: 'cable',
    ownAttributes: [asks('cores', true), asks('colour', true, false)],
  },
  { ...named('flexible'), parentId: 'power', ownAttributes: [] },
]);

test('a category asks for its own attributes, then those of the categories above', () => {
  const power = tree.find('power')!;
  expect(attributesOf(power).map(({ code }) => code)).toEqual(['cores', 'colour', 'length']);
  expect(attributesOf(power).map(({ inheritedFrom }) => inheritedFrom?.id ?? null)).toEqual([
    null,
    null,
    'cable',
  ]);
});

test('of an attribute that several ask for, the nearest one decides', () => {
  const [, colour] = attributesOf(tree.find('flexible')!);
  expect(colour).toMatchObject({ code: 'colour', isRequired: true, isFilterable: false });
  expect(colour?.inheritedFrom?.id).toBe('power');
});
