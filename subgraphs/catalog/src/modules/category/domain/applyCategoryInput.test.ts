import { describe, expect, test } from 'vitest';
import { applyCategoryInput, type CategoryInput } from './applyCategoryInput.ts';
import { CategoryTree } from './categoryTree.ts';

const row = (id: string, parentId: string | null, nameEn = id) => ({
  ...{ id, parentId, nameRu: id, nameEn, ownAttributes: [] },
});
const chain = Array.from({ length: 10 }, (_, i) =>
  row(`level${i}`, i > 0 ? `level${i - 1}` : null),
);
const tree = new CategoryTree([
  row('light', null),
  row('lamps', 'light', 'Lamps'),
  row('led', 'lamps'),
  row('tools', null),
  ...chain,
]);

const decide = (input: CategoryInput) =>
  applyCategoryInput(input, 'new', tree, new Set(['power', 'base']));

describe('a category', () => {
  test('that is new stands where it is put, named in Russian where it has no English name', () => {
    const attributes = [{ code: 'power', isRequired: true }, { code: 'base' }];
    expect(decide({ parentId: 'light', nameRu: ' Ленты ', attributes })).toEqual({
      ok: true,
      category: {
        ...{ id: 'new', parentId: 'light', nameRu: 'Ленты', nameEn: 'Ленты' },
        ownAttributes: [
          { code: 'power', isRequired: true, isFilterable: true },
          { code: 'base', isRequired: false, isFilterable: true },
        ],
      },
    });
  });

  test('keeps what is not spoken of, and moves with all below it', () => {
    const moved = { id: 'lamps', parentId: 'tools', nameRu: 'lamps', nameEn: 'Lamps' };
    expect(decide({ id: 'lamps', parentId: 'tools' })).toMatchObject({ category: moved });
    expect(decide({ id: 'lamps', parentId: null })).toMatchObject({ category: { parentId: null } });
    expect(decide({ id: 'lamps' })).toMatchObject({ category: { parentId: 'light' } });
  });

  test('may keep its name and write it otherwise', () => {
    expect(decide({ id: 'lamps', nameRu: 'LAMPS' }).ok).toBe(true);
  });

  test.each<[CategoryInput, string]>([
    [{ id: 'light', parentId: 'led' }, 'parentId'],
    [{ id: 'light', parentId: 'light' }, 'parentId'],
    [{ parentId: 'nowhere', nameRu: 'x' }, 'parentId'],
    [{ parentId: 'level9', nameRu: 'x' }, 'parentId'],
    [{ id: 'light', parentId: 'level7' }, 'parentId'],
    [{}, 'nameRu'],
    [{ nameRu: ' ' }, 'nameRu'],
    [{ nameRu: 'x\0' }, 'nameRu'],
    [{ nameRu: 'x'.repeat(201) }, 'nameRu'],
    [{ nameRu: 'x', nameEn: '' }, 'nameEn'],
    [{ nameRu: 'Light' }, 'nameRu'],
    [{ parentId: 'light', nameRu: 'x', nameEn: 'LAMPS' }, 'nameEn'],
    [{ nameRu: 'x', attributes: [{ code: 'nothing' }] }, 'attributes.0.code'],
    [{ nameRu: 'x', attributes: [{ code: 'base' }, { code: 'base' }] }, 'attributes.1.code'],
    [{ nameRu: 'x', attributes: Array(201).fill({ code: 'base' }) }, 'attributes'],
  ])('%# is refused by its field', (input, field) => {
    expect(decide(input)).toMatchObject({ ok: false, field });
  });
});
