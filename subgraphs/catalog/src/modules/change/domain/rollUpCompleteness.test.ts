import { expect, test } from 'vitest';
import { CategoryTree } from '../../category/domain/categoryTree.ts';
import { rollUpCompleteness } from './rollUpCompleteness.ts';

const category = (id: string, parentId: string | null = null) => ({
  ...{ id, parentId, nameRu: id, nameEn: id, ownAttributes: [] },
});
const tree = new CategoryTree([
  category('cable'),
  category('copper', 'cable'),
  category('flexible', 'copper'),
  category('tools'),
]);

test('a category counts its own products and all that are below it', () => {
  const rolled = rollUpCompleteness(tree, [
    { categoryId: 'copper', products: 4, complete: 3, missing: { gtin: 1, image: 2 } },
    { categoryId: 'flexible', products: 6, complete: 1, missing: { image: 5, 'name.en': 0 } },
  ]);
  expect(
    rolled.map(({ category, products, complete, missing }) => ({
      ...{ id: category.id, products, complete, missing },
    })),
  ).toEqual([
    ...['cable', 'copper'].map((id) => ({
      id,
      products: 10,
      complete: 4,
      missing: [
        { field: 'image', products: 7 },
        { field: 'gtin', products: 1 },
      ],
    })),
    { id: 'flexible', products: 6, complete: 1, missing: [{ field: 'image', products: 5 }] },
    { id: 'tools', products: 0, complete: 0, missing: [] },
  ]);
});

test('of what is missing the ten that most products lack are told', () => {
  const missing = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`field${i}`, i]));
  const [cable] = rollUpCompleteness(tree, [
    { categoryId: 'cable', products: 12, complete: 0, missing },
  ]);
  expect(cable?.missing.map(({ products }) => products)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
});
