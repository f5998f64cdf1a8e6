import { expect, test } from 'vitest';
import { categoryLevel, categoryPath, completeShare } from './categoryLevel.ts';

const category = (id: string, parent: string | null, products: number, complete: number) => ({
  category: { id, parent: parent === null ? null : { id: parent } },
  products,
  complete,
});
const categories = [
  category('light', null, 100, 99),
  category('cable', null, 80, 20),
  category('power', 'cable', 60, 10),
  category('data', 'cable', 20, 10),
];
const ids = (level: typeof categories) => level.map((each) => each.category.id);

test('the category with most gaps comes first', () => {
  expect(ids(categoryLevel(categories, null))).toEqual(['cable', 'light']);
  expect(ids(categoryLevel(categories, 'cable'))).toEqual(['power', 'data']);
  expect(categoryLevel(categories, 'data')).toEqual([]);
});

test('the way to a category begins at its root', () => {
  expect(ids(categoryPath(categories, 'power'))).toEqual(['cable', 'power']);
  expect(categoryPath(categories, 'gone')).toEqual([]);
});

test('a category with one gap is not called whole', () => {
  expect(completeShare(category('a', null, 1000, 999))).toBe(99);
  expect(completeShare(category('a', null, 0, 0))).toBe(100);
});
