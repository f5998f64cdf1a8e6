import { describe, expect, test } from 'vitest';
import { CategoryTree } from '../../category/domain/categoryTree.ts';
import { brandFacet, categoryFacet, countHits } from './facets.ts';

const category = (id: string, parentId: string | null = null) => ({
  id,
  parentId,
  nameRu: id,
  nameEn: id,
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
const counts = [
  { id: 'led', count: 5 },
  { id: 'lamps', count: 1 },
  { id: 'luminaires', count: 3 },
  { id: 'tools', count: 20 },
  { id: null, count: 7 },
];
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
  const brands = [
    { id: 'a', name: 'A', count: 9 },
    { id: null, name: '', count: 8 },
    { id: 'b', name: 'B', count: 7 },
    { id: 'c', name: 'C', count: 1 },
  ];

  test('shows the brands with most hits, and the chosen one always', () => {
    expect(shown(brandFacet(brands, ['c'], 1).values)).toEqual(['a 9', 'c 1']);
  });

  test('all hits are counted, with a brand or without', () => {
    expect(countHits(brands, null)).toBe(25);
    expect(countHits(brands, ['b', 'c'])).toBe(8);
  });
});
