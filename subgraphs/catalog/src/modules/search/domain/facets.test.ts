import { describe, expect, test } from 'vitest';
import { CategoryTree } from '../../category/domain/categoryTree.ts';
import { brandFacet, categoryFacet, commonCategory, stockFacet } from './facets.ts';

const category = (id: string, parentId: string | null = null) => ({
  id,
  parentId,
  nameRu: id,
  nameEn: id,
  ownAttributes: [],
});
const tree = new CategoryTree([
  category('light'),
  category('lamps', 'light'),
  category('led', 'lamps'),
  category('halogen', 'lamps'),
  category('luminaires', 'light'),
  category('tools'),
  category('empty'),
]);
const counts = new Map([
  ['led', 5],
  ['lamps', 1],
  ['luminaires', 3],
  ['tools', 20],
  [null, 7],
]);
const shown = (values: Array<{ id: string; count: number }>) =>
  values.map(({ id, count }) => `${id} ${count}`);

describe('the facet of categories', () => {
  test('shows the roots that have hits, each with what is below it', () => {
    expect(shown(categoryFacet(counts, tree, [], 20).values)).toEqual(['tools 20', 'light 9']);
  });

  test('opens around the chosen category and keeps its siblings', () => {
    const { values } = categoryFacet(counts, tree, ['lamps'], 20);
    expect(shown(values)).toEqual(['tools 20', 'light 9', 'lamps 6', 'led 5', 'luminaires 3']);
  });

  test('shows a chosen category that has no hits', () => {
    expect(shown(categoryFacet(counts, tree, ['empty'], 20).values)).toContain('empty 0');
  });

  test('is not disturbed by a category that is gone', () => {
    expect(categoryFacet(counts, tree, ['gone'], 20).values).toHaveLength(2);
  });
});

describe('the facet of brands', () => {
  const brands = new Map([
    ['a', 9],
    [null, 8],
    ['b', 7],
    ['c', 1],
  ]);
  const facet = (chosen: string[], first: number) =>
    shown(brandFacet(brands, (id) => id.toUpperCase(), new Set(chosen), first).values);

  test('shows the brands with most hits, and the chosen one always', () => {
    expect(facet(['c'], 1)).toEqual(['a 9', 'c 1']);
  });

  test('shows a chosen brand that has no hits', () => {
    expect(facet(['d'], 20)).toEqual(['a 9', 'b 7', 'c 1', 'd 0']);
  });
});

describe('the facet of stock', () => {
  test('shows what there is, and what was chosen', () => {
    expect(shown(stockFacet({ inStock: 3, outOfStock: 0 }, null, 20).values)).toEqual(['true 3']);
    expect(shown(stockFacet({ inStock: 3, outOfStock: 0 }, false, 20).values)).toEqual([
      'true 3',
      'false 0',
    ]);
  });
});

describe('the category of all hits', () => {
  const common = (...ids: Array<string | null>) => commonCategory(tree, ids)?.id;

  test('is the lowest that has all of them', () => {
    expect(common('led')).toBe('led');
    expect(common('led', 'halogen')).toBe('lamps');
    expect(common('led', 'lamps', 'luminaires')).toBe('light');
  });

  test('is none where they are of several roots, or one is in none', () => {
    expect(common('led', 'tools')).toBeUndefined();
    expect(common('led', null)).toBeUndefined();
    expect(common()).toBeUndefined();
  });
});
