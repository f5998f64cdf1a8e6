import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { person } from '@kontor/kit/testing/runtime.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buyer, type CatalogWorld, content, noScopes, openCatalogWorld } from './catalogWorld.ts';

const south = person(demo.organizations.south, ['catalog:read']);
const colleague = person(demo.organizations.north, ['catalog:read']);

let world: CatalogWorld;
beforeAll(async () => {
  world = await openCatalogWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.database.query(`delete from own_equipment; delete from visibility_rule;
    delete from product; update equipment_model set is_removed = true`);
  await world.save(
    { sku: 'P-1', nameRu: 'Насос', brand: 'Bosch', fits: ['Liebherr R 944', 'CAT 320D'] },
    { sku: 'P-2', nameRu: 'Насос', fits: ['CAT 320D'] },
    { sku: 'F-1', nameRu: 'Фильтр', brand: 'Mann', fits: ['liebherr r-944', 'Liebherr R 954'] },
    { sku: 'W-1', nameRu: 'Варежки' },
  );
});

const PRODUCTS = `query ($search: String, $filter: ProductFilter) {
  products(search: $search, filter: $filter) { nodes { sku fits { name } }
    facets { code kind values { id label maker count } } } }`;
const MODELS = `query ($search: String, $first: Int, $after: String) {
  equipmentModels(search: $search, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id name isMine } } }`;
const SUGGEST = `query ($text: String!) {
  searchSuggestions(text: $text) { equipment { name } products { sku } } }`;
const SAVE = `mutation ($input: SaveProductInput!) { saveProduct(input: $input) {
  __typename ... on ProductSaved { product { fits { maker model } } }
  ... on InvalidProduct { problems { field value reason } } } }`;
const CHANGE_MINE = `mutation ($input: ChangeMyEquipmentInput!) { changeMyEquipment(input: $input) {
  __typename ... on MyEquipmentChanged { equipment { name isMine } } ... on InvalidInput { field } } }`;
const MINE = '{ myEquipment { name } }';

interface Facet {
  code: string;
  values: Array<{ id: string; label: string; maker: string; count: number }>;
}

async function find(args: Record<string, unknown>, viewer: Viewer = buyer) {
  const { products } = await world.data(viewer, PRODUCTS, args);
  const fits = products.facets.find(({ code }: Facet) => code === 'fits') as Facet | undefined;
  return {
    skus: products.nodes.map(({ sku }: { sku: string }) => sku).toSorted(),
    fits: fits?.values.map(({ maker, label, count }) => `${maker} ${label} ${count}`).toSorted(),
  };
}

async function models(
  viewer: Viewer = buyer,
  args: Record<string, unknown> = {},
): Promise<Map<string, string>> {
  const { equipmentModels } = await world.data(viewer, MODELS, args);
  return new Map(equipmentModels.nodes.map((each: Named & { id: string }) => [each.name, each.id]));
}

interface Named {
  name: string;
}

const names = (all: Named[]) => all.map(({ name }) => name);
const idOf = async (name: string) => (await models()).get(name);
const productId = async (sku: string) =>
  (await world.data(content, `{ product(sku: "${sku}") { id } }`)).product.id;
const hide = (rules: object[]) =>
  world.data(
    content,
    'mutation ($rules: [VisibilityRuleInput!]!) { setVisibility(input: { rules: $rules }) { __typename } }',
    { rules },
  );

describe('spare parts', () => {
  test('are filtered by the machine, one of several, and counted by it', async () => {
    expect((await find({})).fits).toEqual(['CAT 320D 2', 'Liebherr R 944 2', 'Liebherr R 954 1']);
    const liebherr = await find({ filter: { fits: [await idOf('Liebherr R 944')] } });
    expect(liebherr).toEqual({
      skus: ['F-1', 'P-1'],
      fits: ['CAT 320D 2', 'Liebherr R 944 2', 'Liebherr R 954 1'],
    });
    const both = [await idOf('CAT 320D'), await idOf('Liebherr R 954')];
    expect((await find({ filter: { fits: both } })).skus).toEqual(['F-1', 'P-1', 'P-2']);
    expect((await find({ filter: { fits: [newId(), 'x'] } })).skus).toEqual([]);
    expect(await find({ search: 'варежки' })).toEqual({ skus: ['W-1'], fits: undefined });
  });

  test('are found by the words of the machine, however it is written', async () => {
    expect((await find({ search: 'насос для Liebherr R 944' })).skus).toEqual(['P-1']);
    expect((await find({ search: 'насос r944' })).skus).toEqual(['P-1']);
    expect((await find({ search: 'фильтр liebher' })).skus).toEqual(['F-1']);
    const { searchSuggestions } = await world.data(buyer, SUGGEST, { text: 'лиебхерр' });
    expect(searchSuggestions.products).toEqual([{ sku: 'F-1' }, { sku: 'P-1' }]);
  });

  test('name the machines that they fit, at the same cost for one as for many', async () => {
    const list = () => world.data(buyer, '{ products { nodes { sku fits { name isMine } } } }');
    await list();
    const { result, statements } = await countStatements(list);
    expect(statements.length).toBeLessThanOrEqual(2);
    const filter = result.products.nodes.find(({ sku }: { sku: string }) => sku === 'F-1');
    expect(names(filter.fits)).toEqual(['Liebherr R 944', 'Liebherr R 954']);
  });
});

describe('what a product fits', () => {
  test('is changed by an editor, of known models as they are written', async () => {
    const save = async (fits: string[] | null) =>
      (await world.data(content, SAVE, { input: { id: await productId('P-2'), fits } }))
        .saveProduct;
    expect((await save(['cat 320-d', 'Komatsu PC 200'])).product.fits).toEqual([
      { maker: 'CAT', model: '320D' },
      { maker: 'Komatsu', model: 'PC 200' },
    ]);
    expect((await save(['Komatsu'])).problems).toEqual([
      { field: 'fits', value: 'Komatsu', reason: 'the model after the maker’s name is missing' },
    ]);
    expect((await save(null)).product.fits).toEqual([]);
    expect((await find({ search: 'komatsu' })).skus).toEqual([]);
  });

  test('comes with a file, several models between semicolons', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fits-'));
    const path = join(folder, 'parts.csv');
    await writeFile(path, 'Артикул,Название,Применимость\nP-3,Насос,Hitachi ZX 200; cat 320d;\n');
    expect(await world.import(path)).toMatchObject({ created: 1 });
    await rm(folder, { recursive: true });
    const { product } = await world.data(buyer, '{ product(sku: "P-3") { fits { name } } }');
    expect(names(product.fits)).toEqual(['CAT 320D', 'Hitachi ZX 200']);
  });

  test('is added to at large, and taken off again', async () => {
    const before = await find({});
    const edit = { addFits: ['Hitachi ZX 200'] };
    const { previewBulkEdit } = await world.data(
      content,
      `mutation ($input: BulkEditInput!) { previewBulkEdit(input: $input) { ... on ChangesetSaved {
        changeset { id changed examples(outcome: CHANGED) { changes { field before after } } } } } }`,
      { input: { search: 'насос', edit } },
    );
    const { id, changed, examples } = previewBulkEdit.changeset;
    expect(changed).toBe(2);
    expect(examples[0].changes[0]).toMatchObject({ field: 'fits' });
    const move = (name: string) =>
      world.data(content, `mutation ($id: ID!) { ${name}(input: { id: $id }) { __typename } }`, {
        id,
      });
    await move('publishChangeset');
    expect((await find({ search: 'hitachi' })).skus).toEqual(['P-1', 'P-2']);
    await move('undoChangeset');
    expect(await find({})).toEqual(before);
  });
});

describe('equipment models', () => {
  test('are listed by maker and model, searched, and paged', async () => {
    expect([...(await models()).keys()]).toEqual(['CAT 320D', 'Liebherr R 944', 'Liebherr R 954']);
    expect([...(await models(buyer, { search: 'r 95' })).keys()]).toEqual(['Liebherr R 954']);
    const { equipmentModels: first } = await world.data(buyer, MODELS, { first: 2 });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const after = first.pageInfo.endCursor;
    expect([...(await models(buyer, { first: 2, after })).keys()]).toEqual(['Liebherr R 954']);
  });

  test('are renamed once for all parts, and removed when nothing fits them', async () => {
    const save = async (input: object) =>
      (
        await world.data(
          content,
          `mutation ($input: SaveEquipmentModelInput!) { saveEquipmentModel(input: $input) {
            __typename ... on EquipmentModelSaved { model { id name yearFrom notes } }
            ... on InvalidInput { field } ... on NotFound { id } } }`,
          { input },
        )
      ).saveEquipmentModel;
    const remove = async (id: string) =>
      (
        await world.data(
          content,
          `mutation ($id: ID!) { deleteEquipmentModel(input: { id: $id }) { __typename } }`,
          { id },
        )
      ).deleteEquipmentModel.__typename;
    const id = await idOf('Liebherr R 954');
    const renamed = { id, maker: 'Liebherr', model: 'R 956', yearFrom: 2009 };
    expect((await save(renamed)).model).toEqual({
      ...{ id, name: 'Liebherr R 956', yearFrom: 2009, notes: null },
    });
    expect((await find({ search: 'r956' })).skus).toEqual(['F-1']);
    expect((await find({ search: 'liebherr 954' })).skus).toEqual([]);
    expect(await save({ ...renamed, model: 'r-944' })).toEqual({
      ...{ __typename: 'InvalidInput', field: 'model' },
    });
    expect(await save({ ...renamed, id: newId() })).toMatchObject({ __typename: 'InvalidInput' });
    expect(await save({ id: newId(), maker: 'A', model: '1' })).toMatchObject({
      __typename: 'NotFound',
    });
    expect(await remove(id ?? '')).toBe('InvalidInput');
    const { model } = await save({ maker: 'Volvo', model: 'EC 210' });
    expect((await models(content)).has('Volvo EC 210')).toBe(true);
    expect(await remove(model.id)).toBe('EquipmentModelDeleted');
    expect(await remove(model.id)).toBe('NotFound');
    expect((await models(content)).has('Volvo EC 210')).toBe(false);
    const another = await world.another();
    const { equipmentModels } = await another.data(content, MODELS);
    expect(names(equipmentModels.nodes)).not.toContain('Volvo EC 210');
    await another.runtime.stop();
  });

  test('are written by content managers only', async () => {
    const save = `mutation { saveEquipmentModel(input: { maker: "A", model: "1" }) { __typename } }`;
    const remove = `mutation { deleteEquipmentModel(input: { id: "x" }) { __typename } }`;
    for (const document of [save, remove]) {
      expect(await world.errors(buyer, document)).toEqual(['FORBIDDEN']);
    }
    for (const document of [MODELS, MINE]) {
      expect(await world.errors(noScopes, document)).toEqual(['FORBIDDEN']);
    }
  });
});

describe('what fits only hidden products', () => {
  test.each([
    ['a rule hides', () => hide([{ audience: {}, sku: 'F-1', effect: 'HIDDEN' }])],
    ['are drafts', () => world.save({ sku: 'F-1', status: 'DRAFT' })],
  ])('is told nowhere where they %s', async (_why, conceal) => {
    const id = await idOf('Liebherr R 954');
    await world.data(buyer, CHANGE_MINE, { input: { add: [id] } });
    await conceal();
    expect((await find({})).fits).toEqual(['CAT 320D 2', 'Liebherr R 944 1']);
    expect((await find({ filter: { fits: [id] } })).fits).toEqual([
      'CAT 320D 2',
      'Liebherr R 944 1',
    ]);
    const { searchSuggestions } = await world.data(buyer, SUGGEST, { text: 'liebherr r' });
    expect(names(searchSuggestions.equipment)).toEqual(['Liebherr R 944']);
    const unknown = newId();
    for (const asked of [id, unknown]) {
      const model = `query ($id: ID!) { equipmentModel(id: $id) { name } }`;
      expect(await world.data(buyer, model, { id: asked })).toEqual({ equipmentModel: null });
      const { changeMyEquipment } = await world.data(buyer, CHANGE_MINE, {
        input: { add: [asked] },
      });
      expect(changeMyEquipment).toEqual({ __typename: 'InvalidInput', field: 'add.0' });
    }
    expect(await world.data(buyer, MINE)).toEqual({ myEquipment: [] });
    expect((await find({ search: 'r 954' })).skus).toEqual([]);
    expect([...(await models(content)).keys()]).toContain('Liebherr R 954');
  });
});

describe('the machines of an organization', () => {
  test('are shared by its people, and nobody else’s', async () => {
    const add = [await idOf('CAT 320D'), await idOf('Liebherr R 954')];
    const { changeMyEquipment } = await world.data(buyer, CHANGE_MINE, { input: { add } });
    expect(changeMyEquipment.equipment).toEqual([
      { name: 'CAT 320D', isMine: true },
      { name: 'Liebherr R 954', isMine: true },
    ]);
    expect((await world.data(colleague, MINE)).myEquipment).toHaveLength(2);
    expect((await world.data(south, MINE)).myEquipment).toEqual([]);
    await world.data(south, CHANGE_MINE, { input: { remove: add } });
    await world.data(buyer, CHANGE_MINE, { input: { remove: [add[0], 'x\0'] } });
    expect((await world.data(buyer, MINE)).myEquipment).toEqual([{ name: 'Liebherr R 954' }]);
  });

  test('filter the catalogue in one go; without any, nothing fits', async () => {
    const mine = { filter: { fitsMyEquipment: true } };
    expect((await find(mine)).skus).toEqual([]);
    await world.data(buyer, CHANGE_MINE, { input: { add: [await idOf('Liebherr R 954')] } });
    expect((await find(mine)).skus).toEqual(['F-1']);
    const besides = { filter: { fitsMyEquipment: true, fits: [await idOf('CAT 320D')] } };
    expect((await find(besides)).skus).toEqual(['F-1', 'P-1', 'P-2']);
    expect((await find(mine, south)).skus).toEqual([]);
  });

  test('are at most 500', async () => {
    const add = Array.from({ length: 501 }, () => newId());
    const { changeMyEquipment } = await world.data(buyer, CHANGE_MINE, { input: { add } });
    expect(changeMyEquipment).toEqual({ __typename: 'InvalidInput', field: 'add' });
  });
});
