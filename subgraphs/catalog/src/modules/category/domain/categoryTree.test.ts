import { describe, expect, test } from 'vitest';
import { CategoryTree, pathOf } from './categoryTree.ts';

const row = (id: string, parentId: string | null = null) => ({
  id,
  parentId,
  nameRu: id,
  nameEn: id,
  ownAttributes: [],
});
const tree = new CategoryTree([
  row('tools'),
  row('light'),
  row('lamps', 'light'),
  row('led', 'lamps'),
  row('luminaires', 'light'),
]);

describe('the category tree', () => {
  test('keeps roots and children in the order of the rows', () => {
    expect(tree.roots.map(({ id }) => id)).toEqual(['tools', 'light']);
    expect(tree.find('light')?.children.map(({ id }) => id)).toEqual(['lamps', 'luminaires']);
  });

  test('a path leads from the root to the category', () => {
    const led = tree.find('led')!;
    expect(pathOf(led).map(({ id }) => id)).toEqual(['light', 'lamps', 'led']);
  });

  test('choosing a category chooses what is below it', () => {
    expect([...tree.withDescendants(['light'])].sort()).toEqual([
      'lamps',
      'led',
      'light',
      'luminaires',
    ]);
    expect([...tree.withDescendants(['lamps', 'led', 'gone'])].sort()).toEqual(['lamps', 'led']);
  });
});
