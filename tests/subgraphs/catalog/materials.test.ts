import { newId } from '@kontor/kit/ids.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  ADD_FILE,
  type ContentWorld,
  content,
  DEALERS,
  dealer,
  EVERYBODY,
  guest,
  openContentWorld,
  PDF,
  RETAIL,
  retail,
  SIGNED_IN,
} from './contentWorld.ts';

const path = (...names: string[]) => names.map((name) => ({ ru: name, en: name }));
const day = (days: number) => sellerDay(new Date(Date.now() + days * 24 * 60 * 60 * 1000));

let world: ContentWorld;
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await openContentWorld();
  await world.save(
    { sku: 'LAMP-1', brand: 'Voltum', category: path('Light', 'Lamps') },
    { sku: 'HAMMER-1', brand: 'Nord', category: path('Tools') },
  );
  const { rows } = await world.database.query(
    `select name_en as name, id from category union all select name, id from brand
     union all select sku, id from product`,
  );
  for (const { name, id } of rows) ids[name] = id;
});
beforeEach(() => world.database.query('delete from material; delete from visibility_rule'));
afterAll(() => world.close());

const SAVE = `mutation ($input: SaveMaterialInput!) { saveMaterial(input: $input) { __typename
  ... on MaterialSaved { material { id } } ... on Problem { code } ... on InvalidInput { field }
  ... on NotFound { id } } }`;
const MATERIAL = { kind: 'MARKETING', audience: EVERYBODY, titleRu: 'Листовка по лампам' };
const save = async (change: object = {}) =>
  (await world.data(content, SAVE, { input: { ...MATERIAL, ...change } })).saveMaterial;

/** A material with one file; the ids of both. */
async function publish(change: object = {}, file: object = {}) {
  const { material } = await save(change);
  const input = {
    materialId: material.id,
    fileId: await world.upload(PDF, 'Лампы 2026.pdf'),
    ...file,
  };
  const { addContentFile: added } = await world.data(content, ADD_FILE, { input });
  return { id: material.id as string, fileId: added.id as string };
}

const ONE = 'query ($id: ID!) { material(id: $id) { id } }';
const LIST = `query ($search: String, $filter: MaterialFilter) {
  materials(search: $search, filter: $filter) { totalCount nodes { id } } }`;
const FILE = 'query ($id: ID!) { contentFileForDownload(id: $id) { storageKey name } }';

/** Who reaches the material by each of the ways there are to it. */
async function readersOf({ id, fileId }: { id: string; fileId: string }) {
  return {
    'by its id': await world.readersOf(ONE, { id }),
    'in the list': await world.readersOf(LIST, {}),
    'by a search': await world.readersOf(LIST, { search: 'лампы 2026' }),
    'by its file': await world.readersOf(FILE, { id: fileId }),
  };
}
const onEveryWay = (readers: string[]) => ({
  ...{ 'by its id': readers, 'in the list': readers },
  ...{ 'by a search': readers, 'by its file': readers },
});

describe('a material is there, on every way to it, for its audience alone:', () => {
  test.each([
    ['everybody', EVERYBODY, ['guest', 'dealer', 'retail', 'content']],
    ['those who have signed in', SIGNED_IN, ['dealer', 'retail', 'content']],
    ['one segment', DEALERS, ['dealer', 'content']],
    ['guests', { kind: 'CHOSEN', segments: ['guest'] }, ['guest', 'content']],
  ])('%s', async (_, audience, readers) => {
    expect(await readersOf(await publish({ audience }))).toEqual(onEveryWay(readers));
  });

  test('one organization', async () => {
    const audience = { kind: 'CHOSEN', organizationIds: [idOf(retail)] };
    expect(await readersOf(await publish({ audience }))).toEqual(onEveryWay(['retail', 'content']));
  });

  test('until its segment changes, and then at once for the other', async () => {
    const found = await publish({ audience: DEALERS });
    await world.database.query(
      `update customer set segment = 'dealer' where organization_id = $1`,
      [idOf(retail)],
    );
    expect(await readersOf(found)).toEqual(onEveryWay(['dealer', 'retail', 'content']));
    await world.database.query(
      `update customer set segment = 'retail' where organization_id = $1`,
      [idOf(retail)],
    );
    expect(await readersOf(found)).toEqual(onEveryWay(['dealer', 'content']));
  });
});

describe('a file', () => {
  test('is handed out to the end of its last day', async () => {
    const over = await publish({}, { validUntil: day(-1) });
    expect(await readersOf(over)).toEqual(onEveryWay(['content']));
    const current = await publish({}, { validUntil: day(0) });
    expect((await readersOf(current))['by its file']).toEqual([
      'guest',
      'dealer',
      'retail',
      'content',
    ]);
  });

  test('that is over is not told of beside one that holds', async () => {
    const { id } = await publish({}, { titleRu: 'Новая' });
    const input = {
      materialId: id,
      fileId: await world.upload(PDF, 'secret-2019.pdf'),
      validUntil: day(-1),
    };
    const { addContentFile: over } = await world.data(content, ADD_FILE, { input });
    const query = 'query ($id: ID!) { material(id: $id) { files { title name url size } } }';
    expect((await world.data(dealer, query, { id })).material.files).toEqual([
      { title: 'Новая', name: 'Лампы 2026.pdf', url: expect.any(String), size: PDF.length },
    ]);
    expect((await world.data(content, query, { id })).material.files).toHaveLength(2);
    expect(await world.readersOf(FILE, { id: over.id })).toEqual(['content']);
    expect(await world.readersOf(LIST, { search: 'secret' })).toEqual(['content']);
  });

  test('can be taken away, and then its content is gone', async () => {
    const { fileId } = await publish();
    const remove = `mutation ($input: RemoveContentFileInput!) { removeContentFile(input: $input) {
      __typename } }`;
    const input = { id: fileId };
    expect(await world.data(content, remove, { input })).toMatchObject({
      removeContentFile: { __typename: 'ContentFileSaved' },
    });
    expect(await world.runtime.files.stat(`catalog/media/${fileId}/original`)).toBeNull();
    expect(await world.data(content, remove, { input })).toMatchObject({
      removeContentFile: { __typename: 'NotFound' },
    });
  });

  test('belongs to one thing that is there', async () => {
    const { id: materialId } = await publish();
    const fileId = await world.upload(PDF, 'a.pdf');
    const cases: Array<[object, object]> = [
      [{ fileId }, { __typename: 'InvalidInput' }],
      [{ fileId, materialId, bannerId: newId() }, { __typename: 'InvalidInput' }],
      [{ fileId, materialId: newId() }, { __typename: 'NotFound' }],
      [{ fileId: newId(), materialId }, { __typename: 'NotFound' }],
      [
        { fileId, materialId, isPicture: true },
        { __typename: 'InvalidInput', field: 'isPicture' },
      ],
    ];
    for (const [input, refusal] of cases) {
      expect((await world.data(content, ADD_FILE, { input })).addContentFile).toMatchObject(
        refusal,
      );
    }
  });
});

describe('a material about something that is hidden from somebody is hidden too:', () => {
  test.each([
    ['a product', { sku: 'LAMP-1' }, 'product_id', 'LAMP-1'],
    ['a category', { categoryId: 'Lamps' }, 'category_id', 'Lamps'],
    ['a brand', { brandId: 'Voltum' }, 'brand_id', 'Voltum'],
  ])('%s', async (_, subject, column, name) => {
    const named = Object.entries(subject).map(([key, value]) => [key, ids[value] ?? value]);
    const about = 'sku' in subject ? subject : Object.fromEntries(named);
    const found = await publish(about);
    await world.database.query(
      `insert into visibility_rule (id, segment, ${column}, effect, target)
       values ($1, 'dealer', $2, 'HIDDEN', 'x')`,
      [newId(), ids[name]],
    );
    expect(await readersOf(found)).toEqual(onEveryWay(['guest', 'retail', 'content']));
  });
});

describe('a material about a product', () => {
  test('that is still a draft is shown to nobody but those who write', async () => {
    await world.save({ sku: 'SECRET-1', status: 'DRAFT' });
    const found = await publish({ sku: 'SECRET-1' });
    expect(await readersOf(found)).toEqual(onEveryWay(['content']));
    await world.database.query(`update product set status = 'PUBLISHED' where sku = 'SECRET-1'`);
    expect(await readersOf(found)).toEqual(onEveryWay(['guest', 'dealer', 'retail', 'content']));
  });

  test('that was merged into another is about that one, and hidden with it', async () => {
    await world.save({ sku: 'OLD-1' });
    const found = await publish({ sku: 'OLD-1' });
    await world.database.query(`update product set merged_into = $1 where sku = 'OLD-1'`, [
      ids['LAMP-1'],
    ]);
    const filter = { productId: ids['LAMP-1'] };
    expect((await world.data(dealer, LIST, { filter })).materials.nodes).toEqual([
      { id: found.id },
    ]);
    await world.database.query(
      `insert into visibility_rule (id, segment, product_id, effect, target)
       values ($1, 'dealer', $2, 'HIDDEN', 'x')`,
      [newId(), ids['LAMP-1']],
    );
    expect(await readersOf(found)).toEqual(onEveryWay(['guest', 'retail', 'content']));
  });
});

describe('the library', () => {
  test('finds by words in any order and letter case, and filters', async () => {
    const { id } = await publish({ titleEn: 'Lamp leaflet', language: 'RU', sku: 'LAMP-1' });
    const { id: other } = await publish({
      kind: 'TRAINING',
      titleRu: 'Курс',
      categoryId: ids.Tools,
    });
    const found = async (search: string | null, filter: object = {}) =>
      (await world.data(dealer, LIST, { search, filter })).materials.nodes.map(
        (node: { id: string }) => node.id,
      );
    expect(await found('ЛАМПАМ листовка')).toEqual([id]);
    expect(await found('leaflet')).toEqual([id]);
    expect(await found('листовка молоток')).toEqual([]);
    expect(await found("%_'\\")).toEqual([other, id]);
    expect(await found(null, { kind: 'TRAINING' })).toEqual([other]);
    expect(await found(null, { language: 'EN' })).toEqual([other]);
    expect(await found(null, { productId: ids['LAMP-1'] })).toEqual([id]);
    expect(await found(null, { productId: ids['HAMMER-1'] })).toEqual([other]);
    expect(await found(null, { categoryId: ids.Tools })).toEqual([other]);
    expect(await found(null, { brandId: 'nonsense' })).toEqual([]);
    expect(await found('a'.repeat(5000))).toEqual([]);
  });

  test('costs the same statements for one material as for many', async () => {
    await publish({ sku: 'LAMP-1' });
    const query =
      '{ materials { totalCount nodes { title files { url } product { sku } category { name } brand { name } } } }';
    await world.data(dealer, query);
    const one = await countStatements(() => world.data(dealer, query));
    for (let i = 0; i < 5; i += 1) await publish({ sku: 'HAMMER-1' });
    const many = await countStatements(() => world.data(dealer, query));
    expect(many.statements.length).toBe(one.statements.length);
  });
});

test.each([
  [{ titleRu: '' }, { __typename: 'InvalidInput', field: 'titleRu' }],
  [
    { sku: 'LAMP-1', brandId: newId() },
    { __typename: 'InvalidInput', field: 'sku' },
  ],
  [{ sku: 'NONE' }, { __typename: 'NotFound', id: 'NONE' }],
  [{ categoryId: 'nonsense' }, { __typename: 'NotFound', id: 'nonsense' }],
  [{ audience: { kind: 'CHOSEN', segments: ['a b'] } }, { field: 'audience' }],
])('a material with %j is refused', async (change, refusal) => {
  expect(await save(change)).toMatchObject(refusal);
});

test('only those who write the catalogue write materials and give them files', async () => {
  const { id: materialId } = await publish({ audience: RETAIL });
  const fileId = await world.upload(PDF, 'a.pdf');
  expect(await world.errors(dealer, SAVE, { input: MATERIAL })).toEqual(['FORBIDDEN']);
  expect(await world.errors(dealer, ADD_FILE, { input: { materialId, fileId } })).toEqual([
    'FORBIDDEN',
  ]);
  const nobody = { kind: 'anonymous', scopes: [] } as const;
  expect(await world.errors(nobody, LIST)).toEqual(['UNAUTHENTICATED']);
  expect(await world.errors(guest, SAVE, { input: MATERIAL })).toEqual(['UNAUTHENTICATED']);
});

const idOf = (viewer: object): string =>
  'organizationId' in viewer ? String(viewer.organizationId) : '';
