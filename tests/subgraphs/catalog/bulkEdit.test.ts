import { countStatements } from '@kontor/kit/statements.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buyer, type CatalogWorld, content, noScopes, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;
beforeAll(async () => {
  world = await openCatalogWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.database.query(
    'truncate product, former_product, changeset, product_version, brand, category, attribute cascade',
  );
});

const PREVIEW = `mutation ($input: BulkEditInput!) {
  previewBulkEdit(input: $input) {
    __typename
    ... on ChangesetSaved {
      changeset {
        id kind title status created changed unchanged wrong
        changes: examples(outcome: CHANGED) { number sku changes { field before after } }
        problems: examples(outcome: WRONG) { sku problems { field value reason } }
      }
    }
    ... on ChangesetRefused { code skus }
    ... on NotFound { id }
  }
}`;
const PUBLISH = `mutation ($id: ID!) {
  publishChangeset(input: { id: $id }) { ... on ChangesetSaved { changeset { status } } }
}`;
const UNDO = `mutation ($id: ID!) {
  undoChangeset(input: { id: $id }) { ... on ChangesetSaved { changeset { status } } }
}`;

const preview = async (input: object) =>
  (await world.data(content, PREVIEW, { input })).previewBulkEdit;

const lamps = () =>
  world.save(
    {
      ...{ sku: 'L-1', nameRu: 'Лампа (А60)', nameEn: 'Lamp (A60)', brand: 'Свет', gtin: null },
      category: [{ ru: 'Лампы', en: 'Lamps' }],
    },
    { sku: 'L-2', nameRu: 'Лампа $& 75', brand: 'Свет', category: [{ ru: 'Лампы', en: 'Lamps' }] },
    { sku: 'L-3', nameRu: 'Лампа', brand: 'Свет', priceGroup: 'B', status: 'DRAFT' },
    { sku: 'C-1', nameRu: 'Кабель', brand: 'Другой' },
  );

const rows = async () =>
  (
    await world.database.query(
      'select sku, name_ru as name, price_group as "priceGroup", minimum_quantity as minimum from product order by sku',
    )
  ).rows;

test('all products that a search finds are changed as one, and back', async () => {
  await lamps();
  const before = await rows();
  const { changeset } = await preview({ search: 'лампа', edit: { priceGroup: 'B' } });
  expect(changeset).toMatchObject({
    ...{ kind: 'BULK_EDIT', title: 'priceGroup', status: 'READY' },
    ...{ created: 0, changed: 2, unchanged: 1, wrong: 0 },
  });
  expect(changeset.changes).toEqual(
    expect.arrayContaining([
      {
        number: expect.any(Number),
        sku: 'L-1',
        changes: [{ field: 'priceGroup', before: 'STANDARD', after: 'B' }],
      },
    ]),
  );
  expect(await rows(), 'nothing is changed before it is published').toEqual(before);
  await world.data(content, PUBLISH, { id: changeset.id });
  expect((await rows()).map(({ priceGroup }) => priceGroup)).toEqual(['STANDARD', 'B', 'B', 'B']);
  await world.data(content, UNDO, { id: changeset.id });
  expect(await rows()).toEqual(before);
});

test('a part of the names is replaced letter for letter', async () => {
  await lamps();
  const { changeset } = await preview({
    edit: { replaceInName: { find: '(А60)', replace: '$1 \\ А60' } },
  });
  expect(changeset).toMatchObject({ changed: 1, unchanged: 3 });
  expect(changeset.changes).toMatchObject([
    {
      sku: 'L-1',
      changes: [{ field: 'name.ru', before: 'Лампа (А60)', after: 'Лампа $1 \\ А60' }],
    },
  ]);
});

test('a filter narrows what is edited, and null takes a value away', async () => {
  await lamps();
  const { changeset } = await preview({ filter: { status: ['DRAFT'] }, edit: { brand: null } });
  expect(changeset.changes).toMatchObject([
    { sku: 'L-3', changes: [{ field: 'brand', before: 'Свет', after: null }] },
  ]);
});

test('products that can’t be so are told with the reason, and left out', async () => {
  await lamps();
  await world.database.query(
    `insert into attribute (code, name_ru, name_en, type) values ('power', 'Мощность', 'Power', 'NUMBER')`,
  );
  const { changeset } = await preview({
    filter: { status: ['PUBLISHED'] },
    edit: { priceGroup: null, attributes: [{ code: 'power', value: 'много' }] },
  });
  expect(changeset).toMatchObject({ changed: 0, wrong: 3, title: 'priceGroup, attributes.power' });
  const fields = changeset.problems[0].problems.map(({ field }: { field: string }) => field);
  expect(fields).toEqual(['attributes.power', 'priceGroup']);
});

test('an edit of nothing, of no product or into no category is refused', async () => {
  await lamps();
  expect(await preview({ edit: {} })).toMatchObject({ code: 'NOTHING_TO_DO' });
  expect(await preview({ search: 'насос', edit: { status: 'DRAFT' } })).toMatchObject({
    code: 'NOTHING_TO_DO',
  });
  const categoryId = '01900000-0000-7000-8000-00000000dead';
  expect(await preview({ edit: { categoryId } })).toEqual({
    __typename: 'NotFound',
    id: categoryId,
  });
  const empty = { edit: { replaceInName: { find: '', replace: 'x' } } };
  expect(await world.errors(content, PREVIEW, { input: empty })).toEqual(['BAD_USER_INPUT']);
  const many = { edit: { attributes: Array.from({ length: 101 }, (_, i) => ({ code: `a${i}` })) } };
  expect(await world.errors(content, PREVIEW, { input: many })).toEqual(['BAD_USER_INPUT']);
});

test('nobody edits without the right to write the catalogue', async () => {
  await lamps();
  const input = { edit: { status: 'DRAFT' } };
  expect(await world.errors(buyer, PREVIEW, { input })).toEqual(['FORBIDDEN']);
  expect(await world.errors(noScopes, PREVIEW, { input })).toEqual(['FORBIDDEN']);
  expect((await world.database.query('select from changeset')).rowCount).toBe(0);
});

test('a preview costs as many statements for many products as for one', async () => {
  const named = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ sku: `${prefix}-${i}`, nameRu: prefix }));
  await world.save(...named('один', 1), ...named('много', 40));
  await preview({ search: 'много', edit: { priceGroup: 'A' } });
  await preview({ search: 'один', edit: { priceGroup: 'A' } });
  const one = await countStatements(() => preview({ search: 'один', edit: { priceGroup: 'B' } }));
  const many = await countStatements(() => preview({ search: 'много', edit: { priceGroup: 'B' } }));
  expect(one.result.changeset.changed).toBe(1);
  expect(many.result.changeset.changed).toBe(40);
  expect(many.statements.length).toBe(one.statements.length);
});

test('an edit of many products is looked through in the background', async () => {
  const many = Array.from({ length: 1200 }, (_, i) => ({ sku: `M-${i}`, nameRu: 'Реле' }));
  await world.save(...many);
  await world.runtime.start();
  const { changeset } = await preview({ edit: { minimumQuantity: '5', quantityStep: '5' } });
  const asked = `query ($id: ID!) { changeset(id: $id) { status changed progress } }`;
  const now = async () => (await world.data(content, asked, { id: changeset.id })).changeset;
  await until(async () => (await now()).status === 'READY');
  expect(await now()).toEqual({ status: 'READY', changed: 1200, progress: 1 });
  await world.data(content, PUBLISH, { id: changeset.id });
  await until(async () => (await now()).status === 'PUBLISHED');
  const minimums = new Set((await rows()).map(({ minimum }) => minimum));
  expect([...minimums]).toEqual(['5']);
});
