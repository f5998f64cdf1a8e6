import { countStatements } from '@kontor/kit/statements.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buyer, type CatalogWorld, content, noScopes, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;
/** Ids of the categories by their Russian names. */
const ids: Record<string, string> = {};

const SAVE = `mutation ($input: SaveCategoryInput!) { saveCategory(input: $input) {
  __typename
  ... on CategorySaved { category { id name english: name(locale: EN) path { name }
    attributes { attribute { code } isRequired isFilterable inheritedFrom { name } } } }
  ... on InvalidInput { field message }
  ... on NotFound { id } } }`;
const DELETE = `mutation ($id: ID!) { deleteCategory(input: { id: $id }) {
  __typename ... on InvalidInput { message } } }`;

const save = async (input: Record<string, unknown>) => {
  const { saveCategory } = await world.data(content, SAVE, { input });
  if (saveCategory.category) ids[saveCategory.category.name] = saveCategory.category.id;
  return saveCategory;
};
const remove = async (id: string) => (await world.data(content, DELETE, { id })).deleteCategory;

beforeAll(async () => {
  world = await openCatalogWorld();
  for (const [code, nameRu] of [
    ['colour', 'Цвет'],
    ['cores', 'Число жил'],
    ['voltage', 'Напряжение'],
  ]) {
    await world.data(
      content,
      `mutation ($input: SaveAttributeInput!) { saveAttribute(input: $input) { __typename } }`,
      { input: { code, nameRu, type: 'TEXT' } },
    );
  }
  await save({ nameRu: 'Кабель', nameEn: 'Cable', attributes: [{ code: 'colour' }] });
  await save({ nameRu: 'Силовой', nameEn: 'Power', parentId: ids.Кабель });
  await save({ nameRu: 'Гибкий', parentId: ids.Силовой });
  await save({ nameRu: 'Провод', nameEn: 'Wire' });
});
afterAll(() => world.close());

describe('a category', () => {
  test('tells its path, and its attributes with those of the categories above', async () => {
    const attributes = [
      { code: 'cores', isRequired: true },
      { code: 'voltage', isFilterable: false },
    ];
    expect(await save({ id: ids.Силовой, attributes })).toEqual({
      __typename: 'CategorySaved',
      category: {
        ...{ id: ids.Силовой, name: 'Силовой', english: 'Power' },
        path: [{ name: 'Кабель' }, { name: 'Силовой' }],
        attributes: [
          {
            ...{ attribute: { code: 'cores' }, isRequired: true, isFilterable: true },
            inheritedFrom: null,
          },
          {
            ...{ attribute: { code: 'voltage' }, isRequired: false, isFilterable: false },
            inheritedFrom: null,
          },
          {
            ...{ attribute: { code: 'colour' }, isRequired: false, isFilterable: true },
            inheritedFrom: { name: 'Кабель' },
          },
        ],
      },
    });
  });

  test('is shown by its id, and null where there is none', async () => {
    const query = 'query ($id: ID!) { category(id: $id) { name children { name } } }';
    expect(await world.data(buyer, query, { id: ids.Кабель })).toEqual({
      category: { name: 'Кабель', children: [{ name: 'Силовой' }] },
    });
    expect(await world.data(buyer, query, { id: "1' or 'a'='a" })).toEqual({ category: null });
  });

  test('moves with all below it, and is found by its new path', async () => {
    await world.save({ sku: 'FLEX-1', categoryId: ids.Гибкий, status: 'DRAFT' });
    expect(await save({ id: ids.Силовой, parentId: ids.Провод })).toMatchObject({
      category: { path: [{ name: 'Провод' }, { name: 'Силовой' }] },
    });
    const { rows } = await world.database.query('select path_names from category where id = $1', [
      ids.Гибкий,
    ]);
    expect(rows[0].path_names).toBe('Провод Wire Силовой Power Гибкий');
    const query = '{ product(sku: "FLEX-1") { category { path { name } } } }';
    const { product } = await world.data(content, query);
    expect(product.category.path).toEqual([
      { name: 'Провод' },
      { name: 'Силовой' },
      { name: 'Гибкий' },
    ]);
    await save({ id: ids.Силовой, parentId: ids.Кабель });
  });

  test('is not put below itself, beside one of its name, or nowhere', async () => {
    expect(await save({ id: ids.Кабель, parentId: ids.Гибкий })).toMatchObject({
      ...{ __typename: 'InvalidInput', field: 'parentId' },
      message: 'A category can’t stand below itself.',
    });
    expect(await save({ nameRu: 'КАБЕЛЬ', nameEn: 'Other' })).toMatchObject({ field: 'nameRu' });
    expect(await save({ nameRu: 'Другое', nameEn: 'cable' })).toMatchObject({ field: 'nameEn' });
    expect(await save({ nameRu: 'x', parentId: 'nowhere' })).toMatchObject({ field: 'parentId' });
    const attributes = [{ code: 'nothing' }];
    expect(await save({ nameRu: 'x', attributes })).toMatchObject({ field: 'attributes.0.code' });
    expect(await save({ id: 'nowhere', nameRu: 'x' })).toEqual({
      ...{ __typename: 'NotFound', id: 'nowhere' },
    });
  });

  test('is removed when nothing is in it', async () => {
    expect(await remove(ids.Кабель!)).toMatchObject({ message: 'There are categories below it.' });
    expect(await remove(ids.Гибкий!)).toMatchObject({ message: 'There are products in it.' });
    await save({ nameRu: 'Пусто' });
    expect(await remove(ids.Пусто!)).toEqual({ __typename: 'CategoryDeleted' });
    expect(await remove(ids.Пусто!)).toEqual({ __typename: 'NotFound' });
  });

  test('is written with catalog:write and read with catalog:read only', async () => {
    expect(await world.errors(buyer, SAVE, { input: { nameRu: 'x' } })).toEqual(['FORBIDDEN']);
    expect(await world.errors(buyer, DELETE, { id: ids.Кабель })).toEqual(['FORBIDDEN']);
    expect(await world.errors(noScopes, '{ category(id: "x") { id } }')).toEqual(['FORBIDDEN']);
  });

  test('two editors can’t give one name to two siblings', async () => {
    const outcomes = await Promise.all([
      save({ nameRu: 'Инструмент' }),
      save({ nameRu: 'инструмент' }),
    ]);
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      ...['CategorySaved', 'InvalidInput'],
    ]);
  });
});

test('the whole tree with its attributes costs the same few statements however large it is', async () => {
  const tree = `{ categories { name children { name attributes { attribute { name } inheritedFrom { name } }
    children { name path { name } attributes { attribute { code } } } } } }`;
  await world.data(content, SAVE, { input: { id: ids.Кабель, nameEn: 'Cables' } });
  const { statements } = await countStatements(() => world.data(buyer, tree));
  // Who the viewer is to the rules of visibility, the version, the tree and the attributes.
  expect(statements.length).toBeLessThanOrEqual(6);
  const again = await countStatements(() => world.data(buyer, tree));
  expect(again.statements.length).toBeLessThanOrEqual(2);
});
