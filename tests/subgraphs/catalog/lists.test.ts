import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { person } from '@kontor/kit/testing/runtime.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buyer, type CatalogWorld, content, noScopes, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;
let ids: Record<string, string>;
beforeAll(async () => {
  world = await openCatalogWorld();
  await world.save({ sku: 'A' }, { sku: 'B' }, { sku: 'C' }, { sku: 'DRAFT', status: 'DRAFT' });
  const { rows } = await world.database.query('select sku, id from product');
  ids = Object.fromEntries(rows.map(({ sku, id }) => [sku, id]));
});
afterAll(() => world.close());

const scopes = ['catalog:read'];
const colleague = { ...person(demo.organizations.north, scopes), userId: newId() } as Viewer;
const stranger = { ...person(demo.organizations.south, scopes), userId: newId() } as Viewer;
const program: Viewer = {
  kind: 'program',
  apiKeyId: newId(),
  organizationId: demo.organizations.north,
  isStaff: false,
  scopes,
};
/** Somebody new in the buyer's organization. */
const newcomer = () => ({ ...person(demo.organizations.north, scopes), userId: newId() }) as Viewer;

const LIST = 'id name isShared isOwn count products { sku }';
const SAVED = `__typename ... on FavouriteListSaved { list { ${LIST} } }
  ... on InvalidInput { field message } ... on NotFound { id message }`;
const SAVE = `mutation ($input: SaveFavouriteListInput!) { saveFavouriteList(input: $input) { ${SAVED} } }`;
const CHANGE = `mutation ($input: ChangeFavouritesInput!) { changeFavourites(input: $input) { ${SAVED} } }`;
const DELETE = `mutation ($input: DeleteFavouriteListInput!) {
  deleteFavouriteList(input: $input) { __typename ... on ListDeleted { id } } }`;
const LISTS = `{ favouriteLists { ${LIST} } }`;

const save = async (viewer: Viewer, input: object) =>
  (await world.data(viewer, SAVE, { input })).saveFavouriteList;
const change = async (viewer: Viewer, input: object) =>
  (await world.data(viewer, CHANGE, { input })).changeFavourites;
const remove = async (viewer: Viewer, id: string) =>
  (await world.data(viewer, DELETE, { input: { id } })).deleteFavouriteList;
const listsOf = async (viewer: Viewer) => (await world.data(viewer, LISTS)).favouriteLists;

async function ownListsOf(viewer: Viewer): Promise<Array<{ id: string; count: number }>> {
  return (await listsOf(viewer)).filter(({ isOwn }: { isOwn: boolean }) => isOwn);
}

async function newList(viewer: Viewer, isShared = false): Promise<string> {
  return (await save(viewer, { name: `List ${newId()}`, isShared })).list.id;
}

describe('a favourite list', () => {
  test('keeps products, the latest first, and each once', async () => {
    const me = newcomer();
    const { list } = await save(me, { name: '  Щит   на объект ' });
    expect(list).toMatchObject({ name: 'Щит на объект', isShared: false, isOwn: true, count: 0 });
    await change(me, { listId: list.id, add: [ids.A] });
    const { list: changed } = await change(me, { listId: list.id, add: [ids.B, ids.A, ids.B] });
    expect(changed).toMatchObject({ count: 2, products: [{ sku: 'B' }, { sku: 'A' }] });
    const { list: less } = await change(me, { listId: list.id, remove: [ids.A, newId()] });
    expect(less.products).toEqual([{ sku: 'B' }]);
    expect(await listsOf(me)).toEqual([less]);
  });

  test('is renamed, shared and removed by its owner', async () => {
    const me = newcomer();
    const id = await newList(me);
    expect(await save(me, { id, name: 'Renamed', isShared: true })).toMatchObject({
      list: { id, name: 'Renamed', isShared: true },
    });
    expect(await remove(me, id)).toEqual({ __typename: 'ListDeleted', id });
    expect(await listsOf(me)).toEqual([]);
    await save(colleague, { id, name: 'Back' });
    expect(await remove(me, id)).toEqual({ __typename: 'NotFound' });
  });

  test('tells of a product which of the viewer’s lists it is in', async () => {
    const me = newcomer();
    const listId = await newList(me);
    await change(me, { listId, add: [ids.C] });
    const query = `{ a: product(sku: "A") { favouriteListIds } c: product(sku: "C") { favouriteListIds } }`;
    expect(await world.data(me, query)).toEqual({
      a: { favouriteListIds: [] },
      c: { favouriteListIds: [listId] },
    });
    for (const other of [stranger, newcomer(), program]) {
      expect((await world.data(other, query)).c.favouriteListIds).toEqual([]);
    }
  });

  test('has products that were found to be one once, and lets them go as one', async () => {
    const me = newcomer();
    const listId = await newList(me);
    await world.save({ sku: 'TWIN-1' }, { sku: 'TWIN-2' });
    const query = '{ one: product(sku: "TWIN-1") { id } other: product(sku: "TWIN-2") { id } }';
    const { one, other } = await world.data(me, query);
    await change(me, { listId, add: [one.id, other.id] });
    const MERGE = `mutation ($input: MergeProductsInput!) {
      mergeProducts(input: $input) { __typename } }`;
    await world.data(content, MERGE, { input: { intoId: one.id, fromIds: [other.id] } });
    expect(await listsOf(me)).toMatchObject([{ count: 1, products: [{ sku: 'TWIN-1' }] }]);
    const lists = await world.data(me, '{ product(sku: "TWIN-2") { favouriteListIds } }');
    expect(lists.product.favouriteListIds).toEqual([listId]);
    const { list } = await change(me, { listId, remove: [one.id] });
    expect(list).toMatchObject({ count: 0, products: [] });
  });

  test('does not tell of a product that the viewer may not see', async () => {
    const me = newcomer();
    const listId = await newList(me);
    expect(await change(me, { listId, add: [ids.A, ids.DRAFT] })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'add.1',
    });
    await world.save({ sku: 'LATER' });
    const later = (await world.data(me, '{ product(sku: "LATER") { id } }')).product.id;
    await change(me, { listId, add: [later] });
    await world.save({ sku: 'LATER', status: 'DRAFT' });
    expect(await listsOf(me)).toMatchObject([{ count: 0, products: [] }]);
  });

  test('has a name of its own among those of one person', async () => {
    const me = newcomer();
    const { list } = await save(me, { name: 'Тот же' });
    expect(await save(me, { name: ' Тот  же ' })).toMatchObject({ field: 'name' });
    expect(await save(me, { id: list.id, name: 'Тот же' })).toMatchObject({
      list: { id: list.id },
    });
    expect(await save(newcomer(), { name: 'Тот же' })).toMatchObject({ list: {} });
    for (const name of ['', ' ', '\0', 'a'.repeat(101)]) {
      expect(await save(me, { name })).toMatchObject({ __typename: 'InvalidInput' });
    }
  });
});

describe('other people', () => {
  test('see a list only if it is shared in their organization', async () => {
    const me = newcomer();
    const own = await newList(me);
    const shared = await newList(me, true);
    const idsSeenBy = async (viewer: Viewer) =>
      (await listsOf(viewer)).map(({ id }: { id: string }) => id);
    expect(await idsSeenBy(me)).toEqual(expect.arrayContaining([own, shared]));
    expect(await idsSeenBy(colleague)).toContain(shared);
    expect(await idsSeenBy(colleague)).not.toContain(own);
    for (const viewer of [stranger, content]) {
      expect(await idsSeenBy(viewer)).not.toContain(shared);
      const { favouriteList } = await world.data(
        viewer,
        `{ favouriteList(id: "${shared}") { id } }`,
      );
      expect(favouriteList).toBeNull();
    }
  });

  test('of the organization change the products of a shared list, and nothing else', async () => {
    const me = newcomer();
    const listId = await newList(me, true);
    expect(await change(colleague, { listId, add: [ids.A] })).toMatchObject({
      list: { isOwn: false, count: 1 },
    });
    expect(await save(colleague, { id: listId, name: 'Mine' })).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await remove(colleague, listId)).toEqual({ __typename: 'NotFound' });
  });

  test('change nothing of a list that they may not see', async () => {
    const me = newcomer();
    const own = await newList(me);
    const shared = await newList(me, true);
    for (const [viewer, listId] of [
      [colleague, own],
      [stranger, shared],
      [content, shared],
    ] as const) {
      expect(await change(viewer, { listId, add: [ids.A] })).toEqual({
        __typename: 'NotFound',
        id: listId,
        message: 'There is no such list.',
      });
      expect(await save(viewer, { id: listId, name: 'Mine' })).toMatchObject({
        __typename: 'NotFound',
      });
      expect(await remove(viewer, listId)).toEqual({ __typename: 'NotFound' });
    }
    const mine = await ownListsOf(me);
    expect(mine.map(({ count }) => count)).toEqual([0, 0]);
  });

  test('who are programs or may not read the catalogue have no lists', async () => {
    for (const viewer of [program, noScopes]) {
      expect(await world.errors(viewer, LISTS)).toEqual(['FORBIDDEN']);
      expect(await world.errors(viewer, SAVE, { input: { name: 'A' } })).toEqual(['FORBIDDEN']);
    }
  });
});

describe('limits', () => {
  test('are a hundred lists a person, also at once', async () => {
    const me = newcomer();
    for (let i = 0; i < 98; i++) await newList(me);
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, (_, i) => save(me, { name: `Last ${i}` })),
    );
    const made = outcomes.filter(({ __typename }) => __typename === 'FavouriteListSaved');
    expect(made).toHaveLength(2);
    expect(await ownListsOf(me)).toHaveLength(100);
  });

  test('are a thousand products a list, and as many at once', async () => {
    const me = newcomer();
    const listId = await newList(me);
    await world.save(...Array.from({ length: 1001 }, (_, i) => ({ sku: `MANY-${i}` })));
    const { rows } = await world.database.query("select id from product where sku like 'MANY-%'");
    const many = rows.map(({ id }) => id);
    expect(await change(me, { listId, add: many })).toMatchObject({ field: 'add' });
    expect(await change(me, { listId, add: many.slice(0, 1000) })).toMatchObject({
      list: { count: 1000 },
    });
    expect(await change(me, { listId, add: many.slice(1000) })).toMatchObject({ field: 'add' });
    const swap = { listId, add: many.slice(1000), remove: many.slice(0, 1) };
    expect(await change(me, swap)).toMatchObject({ list: { count: 1000 } });
  });
});

describe('the cost of lists', () => {
  test('is the same for few and many lists and products', async () => {
    const few = newcomer();
    const many = newcomer();
    for (const [viewer, lists] of [
      [few, 1],
      [many, 12],
    ] as const) {
      for (let i = 0; i < lists; i++) {
        await change(viewer, { listId: await newList(viewer), add: [ids.A, ids.B, ids.C] });
      }
    }
    const countFor = async (viewer: Viewer, query: string) => {
      // What is remembered of the catalogue is asked for once.
      for (let time = 0; time < 2; time++) await world.data(viewer, query);
      return (await countStatements(() => world.data(viewer, query))).statements.length;
    };
    expect(await countFor(many, LISTS)).toBe(await countFor(few, LISTS));
    const products = '{ products(first: 3) { nodes { favouriteListIds } } }';
    expect(await countFor(many, products)).toBe(await countFor(few, products));
  });
});

describe('a saved search', () => {
  const SEARCHES = '{ savedSearches { id name query } }';
  const SAVE_SEARCH = `mutation ($input: SaveSearchInput!) { saveSearch(input: $input) {
    __typename ... on SearchSaved { search { id name query } } ... on InvalidInput { field } } }`;
  const DELETE_SEARCH = `mutation ($input: DeleteSavedSearchInput!) {
    deleteSavedSearch(input: $input) { __typename } }`;
  const keep = async (viewer: Viewer, name: string, query: string) =>
    (await world.data(viewer, SAVE_SEARCH, { input: { name, query } })).saveSearch;
  const searchesOf = async (viewer: Viewer) => (await world.data(viewer, SEARCHES)).savedSearches;
  const forget = async (viewer: Viewer, id: string) =>
    (await world.data(viewer, DELETE_SEARCH, { input: { id } })).deleteSavedSearch.__typename;

  test('is kept under its name, by which another replaces it', async () => {
    const me = newcomer();
    const { search } = await keep(me, 'Кабель', 'q=кабель');
    await keep(me, 'Автоматы', 'q=автомат');
    await keep(me, 'Кабель', 'q=кабель&brand=1');
    expect(await searchesOf(me)).toMatchObject([
      { name: 'Автоматы' },
      { id: search.id, name: 'Кабель', query: 'q=кабель&brand=1' },
    ]);
    expect(await forget(me, search.id)).toBe('ListDeleted');
    expect(await searchesOf(me)).toHaveLength(1);
  });

  test('is nobody else’s', async () => {
    const me = newcomer();
    const { search } = await keep(me, 'Mine', 'q=mine');
    for (const other of [colleague, stranger, content]) {
      expect(await searchesOf(other)).toEqual([]);
      expect(await forget(other, search.id)).toBe('NotFound');
    }
    expect(await world.errors(program, SEARCHES)).toEqual(['FORBIDDEN']);
    expect(await searchesOf(me)).toHaveLength(1);
  });

  test('is one of at most a hundred, and not long', async () => {
    const me = newcomer();
    for (let i = 0; i < 100; i++) await keep(me, `S${i}`, 'q=a');
    expect(await keep(me, 'One more', 'q=a')).toEqual({
      __typename: 'InvalidInput',
      field: 'name',
    });
    expect(await keep(me, 'S1', 'q=b')).toMatchObject({ __typename: 'SearchSaved' });
    expect(await keep(buyer, 'Long', 'q'.repeat(2001))).toMatchObject({ field: 'query' });
  });
});
