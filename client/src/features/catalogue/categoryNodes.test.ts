import { describe, expect, it } from 'vitest';
import { idsAbove, shownCategories } from './categoryNodes.ts';

const cable = { id: 'cable', name: 'Cable', children: [{ id: 'power', name: 'Power' }] };
const tree = [
  { id: 'electric', name: 'Electrics', children: [cable, { id: 'lamp', name: 'Lamps' }] },
  { id: 'tools', name: 'Tools', children: [] },
];

describe('the category tree', () => {
  it('shows what is below the open categories only', () => {
    const shown = shownCategories(tree, (id) => id === 'electric');
    expect(shown.map(({ id, level, isOpen }) => [id, level, isOpen])).toEqual([
      ['electric', 1, true],
      ['cable', 2, false],
      ['lamp', 2, false],
      ['tools', 1, false],
    ]);
    expect(shown.find(({ id }) => id === 'cable')).toMatchObject({
      parentId: 'electric',
      hasChildren: true,
    });
  });

  it('knows the way to a category', () => {
    expect(idsAbove(tree, 'power')).toEqual(['electric', 'cable']);
    expect(idsAbove(tree, 'tools')).toEqual([]);
    expect(idsAbove(tree, 'gone')).toEqual([]);
  });
});
