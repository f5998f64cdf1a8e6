import { newId } from '@kontor/kit/ids.ts';
import { type HostedSubgraph, openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { ask, person, until } from '@kontor/kit/testing/runtime.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { documents } from '../../../subgraphs/documents/src/subgraph.ts';
import { buyer, type CatalogWorld, content, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;
let papers: HostedSubgraph;

beforeAll(async () => {
  world = await openCatalogWorld();
  papers = await openSubgraph(documents, world.runtime);
  world.runtime.start();
});
afterAll(() => world?.close());
beforeEach(() =>
  world.database.query(
    'truncate product, brand, category, attribute, changeset, import_mapping cascade',
  ),
);

/** What `POST /files` does. */
async function upload(file: string | Buffer, name = 'goods.csv', viewer: Viewer = content) {
  const bytes = Buffer.from(file);
  const input = { storageKey: `uploads/${newId()}`, name, contentType: 'text/csv' };
  await world.runtime.files.put(input.storageKey, bytes);
  const { data } = await ask(
    papers,
    world.runtime.tokens,
    viewer,
    'mutation ($input: RegisterUploadInput!) { registerUpload(input: $input) { id } }',
    { input: { ...input, size: bytes.length } },
  );
  return (data as { registerUpload: { id: string } }).registerUpload.id;
}

const PREVIEW = `query ($input: ImportPreviewInput!) { importPreview(input: $input) {
  __typename
  ... on ImportPreview { format encoding delimiter columns { name field } rows }
  ... on Problem { message } } }`;
const IMPORT = `mutation ($input: ImportProductsInput!) { importProducts(input: $input) {
  __typename ... on ChangesetSaved { changeset { id status title kind } }
  ... on Problem { message } ... on InvalidInput { field } } }`;
const CHANGESET = `query ($id: ID!) { changeset(id: $id) {
  status progress created changed unchanged wrong wrongRowsUrl failure
  examples(outcome: WRONG) { number sku problems { field value reason } } } }`;
const PUBLISH = `mutation ($id: ID!) { publishChangeset(input: { id: $id }) { __typename } }`;

const preview = async (input: Record<string, unknown>) =>
  (await world.data(content, PREVIEW, { input })).importPreview;
const begin = async (input: Record<string, unknown>, viewer: Viewer = content) =>
  (await world.data(viewer, IMPORT, { input })).importProducts;

/** The changeset once its file is read. */
async function imported(input: Record<string, unknown>) {
  const { changeset } = await begin(input);
  let read: Record<string, unknown> = {};
  await until(async () => {
    read = (await world.data(content, CHANGESET, { id: changeset.id })).changeset;
    return read.status !== 'READING';
  });
  return { id: changeset.id as string, ...read } as Record<string, unknown> & { id: string };
}

const skus = async () =>
  (await world.database.query('select sku from product order by sku')).rows.map(({ sku }) => sku);

describe('an uploaded file of products', () => {
  test('shows what it looks like before it is read', async () => {
    const fileId = await upload('Код;Название;Цвет\nA-1;Кабель;красный\n');
    expect(await preview({ fileId })).toEqual({
      __typename: 'ImportPreview',
      format: 'TABLE',
      encoding: 'utf-8',
      delimiter: ';',
      columns: [
        { name: 'Код', field: 'sku' },
        { name: 'Название', field: 'name' },
        { name: 'Цвет', field: null },
      ],
      rows: [['A-1', 'Кабель', 'красный']],
    });
  });

  test('is read into a changeset, and changes nothing until that is published', async () => {
    const fileId = await upload('sku,name,gtin\nA-1,Cable,\nA-2,Wire,123\n');
    const changeset = await imported({ fileId });
    expect(changeset).toMatchObject({
      ...{ status: 'READY', progress: 1, created: 1, wrong: 1, failure: null },
      examples: [{ number: 3, sku: 'A-2', problems: [{ field: 'gtin', value: '123' }] }],
    });
    expect(await skus()).toEqual([]);
    await world.data(content, PUBLISH, { id: changeset.id });
    expect(await skus()).toEqual(['A-1']);
  });

  test('offers its wrong rows to who uploaded it', async () => {
    const fileId = await upload('sku,name,gtin\n=A,Wire,123\n');
    const { wrongRowsUrl } = await imported({ fileId });
    const file = async (viewer: Viewer) => {
      const query = 'query ($id: ID!) { fileForDownload(id: $id) { storageKey name } }';
      const id = String(wrongRowsUrl).replace('/files/', '');
      const { data } = await ask(papers, world.runtime.tokens, viewer, query, { id });
      return (data as { fileForDownload: { storageKey: string; name: string } | null })
        .fileForDownload;
    };
    const found = await file(content);
    expect(found?.name).toBe('goods.wrong.csv');
    const stream = await world.runtime.files.open(found?.storageKey ?? '');
    const text = Buffer.concat((await stream?.toArray()) ?? []).toString();
    expect(text).toMatch(/^\ufeffsku,name,gtin,wrong_row,wrong_reason\n'=A,Wire,123,2,"gtin/);
    expect(await file(buyer)).toBeNull();
  });

  test('is read by a mapping, which is remembered for its columns', async () => {
    const columns = [
      { column: 'N', field: 'sku' },
      { column: 'Text', field: 'name' },
    ];
    const defaults = [{ field: 'unit', value: 'м' }];
    const first = await upload('N,Text,Junk\nA-1,Cable,x\n');
    expect(await imported({ fileId: first, columns, defaults })).toMatchObject({ created: 1 });
    const second = await upload('Text,Junk,N\nWire,x,A-2\n');
    expect((await preview({ fileId: second })).columns).toEqual([
      { name: 'Text', field: 'name' },
      { name: 'Junk', field: null },
      { name: 'N', field: 'sku' },
    ]);
    expect(await imported({ fileId: second })).toMatchObject({ status: 'READY', created: 1 });
  });

  test('that can not be read is refused by its name, and nothing is begun', async () => {
    const open = await upload('sku,name\nA-1,"open\n', 'open.csv');
    expect(await imported({ fileId: open })).toMatchObject({
      status: 'FAILED',
      failure:
        "Row 2 can't be read: a quotation mark is opened and never closed. Nothing after row 1 was read.",
    });
    const png = await upload(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'a.csv');
    const refused = { __typename: 'InvalidInput', message: 'a.csv is not a text file.' };
    expect(await preview({ fileId: png })).toEqual(refused);
    expect(await begin({ fileId: png })).toEqual({ ...refused, field: 'fileId' });
    expect(await begin({ fileId: await upload('a,b\n1,2\n') })).toMatchObject({
      __typename: 'InvalidInput',
      field: 'columns',
      message: expect.stringMatching(/No column gives the SKU/),
    });
  });

  test.each([
    [[{ column: 'x', field: 'sku' }], /There is no column "x"/],
    [[{ column: 'sku', field: 'price' }], /There is no field "price"/],
    [
      [
        { column: 'sku', field: 'sku' },
        { column: 'name', field: 'sku' },
      ],
      /"sku" and "name" can't both be sku/,
    ],
  ])('is not read by the mapping %j', async (columns, message) => {
    const answer = await begin({ fileId: await upload('sku,name\n1,a\n'), columns });
    expect(answer).toMatchObject({ field: 'columns', message: expect.stringMatching(message) });
  });

  test('of somebody else, or none, is unknown', async () => {
    const other = person('01900000-0000-7000-8000-0000000000ff', ['catalog:write'], true);
    const theirs = await upload('sku,name\n1,a\n', 'a.csv', {
      ...other,
      userId: newId(),
    } as Viewer);
    for (const fileId of [theirs, newId(), 'x']) {
      expect(await begin({ fileId })).toMatchObject({ __typename: 'NotFound' });
      expect(await preview({ fileId })).toMatchObject({ __typename: 'NotFound' });
    }
    expect(await world.errors(buyer, IMPORT, { input: { fileId: theirs } })).toEqual(['FORBIDDEN']);
  });

  test('whose reading was broken off is read again from its start', async () => {
    const rows = Array.from({ length: 2500 }, (_, i) => `A-${i},Cable\n`).join('');
    const { id, created } = await imported({ fileId: await upload(`sku,name\n${rows}`) });
    expect(created).toBe(2500);
    // As a process that was killed after its first rows leaves it.
    await world.database.query(
      `update changeset set status = 'READING', created = 1000, progress = 0.4 where id = $1`,
      [id],
    );
    await world.database.query(
      'delete from staged_product where changeset_id = $1 and row_number > 1001',
      [id],
    );
    const ctx = world.context();
    await ctx.em.transactional(async () => ctx.jobs.add('readImport', { id }));
    await until(async () => {
      const { changeset } = await world.data(content, CHANGESET, { id });
      return changeset.status === 'READY' && changeset.created === 2500;
    });
    const { rows: staged } = await world.database.query(
      'select count(*)::int as count from staged_product where changeset_id = $1',
      [id],
    );
    expect(staged).toEqual([{ count: 2500 }]);
  });
});

test('columns may mean every field of a product and every attribute', async () => {
  await world.database.query(
    `insert into attribute (code, name_ru, name_en, type) values ('colour', 'Цвет', 'Colour', 'TEXT')`,
  );
  const { importFields } = await world.data(
    content,
    '{ importFields { code isRequired name(locale: EN) ru: name } }',
  );
  expect(importFields[0]).toEqual({ code: 'sku', isRequired: true, name: 'SKU', ru: 'Артикул' });
  expect(importFields.at(-1)).toEqual({
    ...{ code: 'attributes.colour', isRequired: false, name: 'Colour', ru: 'Цвет' },
  });
});
