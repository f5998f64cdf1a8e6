import { expect, test } from 'vitest';
import { CategoryTree } from '../../category/domain/categoryTree.ts';
import { AudienceRules } from './audienceRules.ts';
import { RuleSet, type VisibilityRule } from './ruleSet.ts';
import { shownGroups } from './shownGroups.ts';
import { shownTree } from './shownTree.ts';

const row = (id: string, parentId: string | null = null) => ({
  id,
  parentId,
  nameRu: id,
  nameEn: id,
  ownAttributes: [],
});
const tree = new CategoryTree([
  row('light'),
  row('lamps', 'light'),
  row('tools'),
  row('hammers', 'tools'),
  row('new'),
]);
const groups = [
  { categoryId: 'lamps', brandId: 'Voltum', count: 1 },
  { categoryId: 'hammers', brandId: 'Nord', count: 2 },
  { categoryId: 'hammers', brandId: 'Voltum', count: 2 },
];

function shownBy(...rules: VisibilityRule[]) {
  const shown = shownGroups(new AudienceRules('', [new RuleSet(rules)], tree), tree, groups);
  return { categories: [...shown.categories].sort(), brands: [...shown.brands].sort() };
}

test('a hidden category is not there, nor a brand that is only in it', () => {
  expect(shownBy({ on: 'category', id: 'tools', effect: 'HIDDEN' })).toEqual({
    categories: ['lamps', 'light', 'new'],
    brands: ['Voltum'],
  });
});

test('a category is not there when all its products are of a hidden brand', () => {
  expect(shownBy({ on: 'brand', id: 'Voltum', effect: 'HIDDEN' })).toEqual({
    categories: ['hammers', 'new', 'tools'],
    brands: ['Nord'],
  });
});

test('one product that is shown brings its category and all above it', () => {
  const product = { number: 7, categoryId: 'lamps', brandId: 'Voltum' };
  expect(
    shownBy({ on: 'everything', effect: 'HIDDEN' }, { on: 'product', product, effect: 'SHOWN' }),
  ).toEqual({ categories: ['lamps', 'light'], brands: ['Voltum'] });
});

test('products that are hidden each by itself leave nothing of their category, once they are all', () => {
  const lamp = { number: 7, categoryId: 'lamps', brandId: 'Voltum' };
  const hammer = { number: 8, categoryId: 'hammers', brandId: 'Nord' };
  expect(
    shownBy(
      { on: 'product', product: lamp, effect: 'HIDDEN' },
      { on: 'product', product: hammer, effect: 'HIDDEN' },
    ),
  ).toEqual({ categories: ['hammers', 'new', 'tools'], brands: ['Nord', 'Voltum'] });
});

test('the tree keeps its order without what is hidden', () => {
  const part = shownTree(tree, new Set(['new', 'tools', 'light', 'lamps']));
  expect(part.roots.map(({ id }) => id)).toEqual(['light', 'tools', 'new']);
  expect(part.roots[1]?.children).toEqual([]);
  expect(part.find('lamps')?.parent?.id).toBe('light');
  expect(part.find('hammers')).toBeUndefined();
});
