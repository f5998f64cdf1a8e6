import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { publishJob } from '../../../subgraphs/catalog/src/modules/change/publishing.service.ts';
import {
  openStage,
  stageChangeset,
} from '../../../subgraphs/catalog/src/modules/change/staging.service.ts';
import { RESTORED_COLUMNS } from '../../../subgraphs/catalog/src/modules/change/undo.queries.ts';
import { undoJob } from '../../../subgraphs/catalog/src/modules/change/undo.service.ts';
import { tidyChangesets } from '../../../subgraphs/catalog/src/modules/change/upkeep.service.ts';
import { buyer, type CatalogWorld, content, noScopes, openCatalogWorld } from './catalogWorld.ts';
import { stageDrafts } from './stageDrafts.ts';

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

const WHOLE = `
  fragment Whole on Changeset {
    id kind status title progress created changed unchanged wrong failure
  }`;
const CHANGESET = `${WHOLE}
  fragment Outcome on ChangesetResult {
    __typename
    ... on ChangesetSaved { changeset { ...Whole } }
    ... on ChangesetRefused { code message skus }
    ... on NotFound { id }
  }`;
const PUBLISH = `${CHANGESET}
  mutation ($id: ID!) { done: publishChangeset(input: { id: $id }) { ...Outcome } }`;
const UNDO = `${CHANGESET}
  mutation ($id: ID!, $skipChanged: Boolean! = false) {
    done: undoChangeset(input: { id: $id, skipChanged: $skipChanged }) { ...Outcome }
  }`;
const DISCARD = `${CHANGESET}
  mutation ($id: ID!) { done: discardChangeset(input: { id: $id }) { ...Outcome } }`;
const LIST = `${WHOLE}
  query ($first: Int, $after: String) {
    changesets(first: $first, after: $after) {
      totalCount
      nodes {
        ...Whole
        new: examples(outcome: CREATED, first: 2) { ...Row }
        different: examples(outcome: CHANGED, first: 2) { ...Row }
        refused: examples(outcome: WRONG, first: 2) { ...Row }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
  fragment Row on ChangesetRow {
    number sku outcome product { sku }
    changes { field before after }
    problems { field value reason }
  }`;

const act = async (mutation: string, id: string, more = {}) =>
  (await world.data(content, mutation, { id, ...more })).done;

/** All that stands in the rows of the products, but for what tells the time and the version. */
async function allProducts(): Promise<unknown[]> {
  const { rows } = await world.database.query(`
    select to_jsonb(p) - '{revision,changed_in,updated_at}'::text[] as product, sku from product p
    order by sku_key`);
  return rows.map(({ product }) => product);
}

const twoProducts = () =>
  world.save(
    {
      ...{ sku: 'A-1', nameRu: 'Кабель', nameEn: 'Cable', gtin: '4006381333931', brand: 'Нева' },
      ...{ descriptionRu: 'Две\n\nстроки', minimumQuantity: '0.50', quantityStep: '0.125' },
      category: [{ ru: 'Кабель', en: 'Cable' }],
      packaging: [{ level: 'CASE' as const, quantity: '10', weight: '1.20', gtin: '96385074' }],
    },
    { sku: 'B-2', nameRu: 'Лампа', manufacturerNumber: 'L 60', availableFrom: '2026-01-31' },
  );

describe('a preview', () => {
  test('says of every row what becomes of it, and changes nothing', async () => {
    await twoProducts();
    const before = await allProducts();
    const id = await stageDrafts(world, [
      { sku: 'C-3', nameRu: 'Щит' },
      { sku: 'a1', nameRu: 'Кабель силовой', gtin: null },
      { sku: 'B-2', nameRu: 'Лампа' },
      { sku: 'D-4', nameRu: 'Реле', gtin: '4006381333932' },
      { sku: 'E-5' },
    ]);
    const { changesets } = await world.data(content, LIST);
    expect(changesets).toEqual({
      totalCount: 1,
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      nodes: [
        {
          ...{ id, kind: 'IMPORT', status: 'READY', title: 'products.csv', progress: 1 },
          ...{ created: 1, changed: 1, unchanged: 1, wrong: 2, failure: null },
          new: [
            {
              ...{ number: 2, sku: 'C-3', outcome: 'CREATED', product: null },
              ...{ changes: [], problems: [] },
            },
          ],
          different: [
            {
              ...{ number: 3, sku: 'A-1', outcome: 'CHANGED', product: { sku: 'A-1' } },
              changes: [
                { field: 'gtin', before: '4006381333931', after: null },
                { field: 'name.ru', before: 'Кабель', after: 'Кабель силовой' },
              ],
              problems: [],
            },
          ],
          refused: [
            {
              ...{ number: 5, sku: 'D-4', outcome: 'WRONG', product: null, changes: [] },
              problems: [
                { field: 'gtin', value: '4006381333932', reason: expect.stringContaining('check') },
              ],
            },
            {
              ...{ number: 6, sku: 'E-5', outcome: 'WRONG', product: null, changes: [] },
              problems: [{ field: 'name', value: null, reason: 'the name is missing' }],
            },
          ],
        },
      ],
    });
    expect(await allProducts()).toEqual(before);
  });

  test('points out new products that look like one that is there', async () => {
    await world.save({ sku: 'OLD', brand: 'Нева', manufacturerNumber: 'NV-100' });
    const id = await stageDrafts(world, [
      { sku: 'NEW-1', nameRu: 'Новый', brand: ' нева', manufacturerNumber: 'nv 100' },
      { sku: 'NEW-2', nameRu: 'Новый', brand: 'Другой', manufacturerNumber: 'NV-100' },
      { sku: 'NEW-3', nameRu: 'Новый' },
    ]);
    const { changeset } = await world.data(
      content,
      `query ($id: ID!) { changeset(id: $id) {
        lookalikes
        all: examples(outcome: CREATED) { sku looksLike { sku } }
        alike: examples(outcome: CREATED, lookalikes: true) { sku looksLike { sku } }
      } }`,
      { id },
    );
    const alike = { sku: 'NEW-1', looksLike: { sku: 'OLD' } };
    expect(changeset).toEqual({
      lookalikes: 1,
      all: [alike, { sku: 'NEW-2', looksLike: null }, { sku: 'NEW-3', looksLike: null }],
      alike: [alike],
    });
  });

  test('keeps of rows that are not published the first hundred, and counts all', async () => {
    const drafts = Array.from({ length: 130 }, (_, i) => ({ sku: `W-${i}` }));
    const id = await stageDrafts(world, drafts);
    const { changeset } = await world.data(
      content,
      `query ($id: ID!) { changeset(id: $id) { wrong examples(outcome: WRONG, first: 100) { number } } }`,
      { id },
    );
    expect(changeset.wrong).toBe(130);
    expect(changeset.examples.map(({ number }: { number: number }) => number)).toEqual(
      Array.from({ length: 100 }, (_, i) => i + 2),
    );
  });
});

describe('publishing', () => {
  test('brings all right rows into the catalogue, once', async () => {
    await twoProducts();
    const id = await stageDrafts(world, [
      { sku: 'C-3', nameRu: 'Щит', brand: 'Новая', category: [{ ru: 'Щиты', en: 'Boards' }] },
      { sku: 'A-1', nameRu: 'Кабель силовой' },
      { sku: 'E-5' },
    ]);
    expect(await act(PUBLISH, id)).toMatchObject({
      __typename: 'ChangesetSaved',
      changeset: { status: 'PUBLISHED', progress: 1, created: 1, changed: 1, wrong: 1 },
    });
    const after = await allProducts();
    expect(after).toMatchObject([
      { sku: 'A-1', name_ru: 'Кабель силовой', name_en: 'Cable' },
      { sku: 'B-2' },
      { sku: 'C-3', name_ru: 'Щит' },
    ]);
    expect(await act(PUBLISH, id)).toMatchObject({ changeset: { status: 'PUBLISHED' } });
    expect(await allProducts()).toEqual(after);
  });

  test('is refused whole when a product was changed meanwhile, and may be tried again', async () => {
    await twoProducts();
    const id = await stageDrafts(world, [
      { sku: 'A-1', nameRu: 'Кабель силовой' },
      { sku: 'B-2', nameRu: 'Лампа 60 Вт' },
    ]);
    await world.save({ sku: 'B-2', nameRu: 'Лампа накаливания' });
    const before = await allProducts();
    expect(await act(PUBLISH, id)).toEqual({
      __typename: 'ChangesetRefused',
      code: 'CHANGED_MEANWHILE',
      message: expect.stringContaining('B-2'),
      skus: ['B-2'],
    });
    expect(await allProducts()).toEqual(before);
    const { changeset } = await world.data(
      content,
      `${WHOLE} query ($id: ID!) { changeset(id: $id) { ...Whole } }`,
      { id },
    );
    expect(changeset).toMatchObject({ status: 'READY', failure: expect.stringContaining('B-2') });
  });

  test('is refused when a SKU or a GTIN was taken meanwhile, also by a package', async () => {
    const id = await stageDrafts(world, [
      { sku: 'N-1', nameRu: 'Один' },
      { sku: 'N-2', nameRu: 'Два', gtin: '4006381333931' },
      {
        ...{ sku: 'N-3', nameRu: 'Три' },
        packaging: [{ level: 'CASE', quantity: '5', gtin: '96385074' }],
      },
      { sku: 'N-4', nameRu: 'Четыре' },
    ]);
    await world.save(
      { sku: 'n 1' },
      { sku: 'X-2', packaging: [{ level: 'CASE', quantity: '5', gtin: '4006381333931' }] },
      { sku: 'X-3', gtin: '96385074' },
    );
    expect(await act(PUBLISH, id)).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      skus: ['N-1', 'N-2', 'N-3'],
    });
    expect(await allProducts()).toHaveLength(3);
  });

  test('is refused when what its rows were checked by was changed', async () => {
    const id = await stageDrafts(world, [{ sku: 'N-1', nameRu: 'Один' }]);
    await world.database.query(
      `insert into attribute (code, name_ru, name_en, type) values ('colour', 'Цвет', 'Colour', 'TEXT')`,
    );
    expect(await act(PUBLISH, id)).toMatchObject({ code: 'CHANGED_MEANWHILE', skus: [] });
    expect(await allProducts()).toEqual([]);
  });

  test('is not hindered by categories that came to be meanwhile', async () => {
    const id = await stageDrafts(world, [
      { sku: 'N-1', nameRu: 'Один', category: [{ ru: 'Щиты', en: 'Boards' }] },
    ]);
    await world.save({ sku: 'X-1', category: [{ ru: 'Щиты', en: 'Boards' }] });
    expect(await act(PUBLISH, id)).toMatchObject({ changeset: { status: 'PUBLISHED' } });
  });

  test('by two processes at once publishes once', async () => {
    const other = await world.another();
    const drafts = Array.from({ length: 50 }, (_, i) => ({ sku: `R-${i}`, nameRu: 'Реле' }));
    const id = await stageDrafts(world, drafts);
    const both = await Promise.all([
      act(PUBLISH, id),
      act(PUBLISH, id),
      other.data(content, PUBLISH, { id }).then(({ done }) => done),
    ]);
    await other.close();
    for (const { __typename } of both) expect(__typename).toBe('ChangesetSaved');
    expect(await act(PUBLISH, id)).toMatchObject({ changeset: { status: 'PUBLISHED' } });
    const { rows } = await world.database.query(
      'select count(*)::int as products, max(revision)::int as revision from product',
    );
    expect(rows).toEqual([{ products: 50, revision: 1 }]);
  });

  test('against an editor who saves at that moment: one of them sees the other', async () => {
    await twoProducts();
    for (let round = 0; round < 6; round += 1) {
      const id = await stageDrafts(world, [{ sku: 'A-1', nameRu: `Файл ${round}` }]);
      const [published] = await Promise.all([
        act(PUBLISH, id),
        world.save({ sku: 'A-1', nameEn: `Editor ${round}` }),
      ]);
      const isPublished = published.__typename === 'ChangesetSaved';
      if (!isPublished) expect(published).toMatchObject({ skus: ['A-1'] });
      const [product] = (await allProducts()) as Array<Record<string, string>>;
      // Nobody's change is lost: the editor's draft is applied to what the file made of it.
      expect(product?.name_en).toBe(`Editor ${round}`);
      expect(product?.name_ru === `Файл ${round}`).toBe(isPublished);
    }
  });

  test('of many goes on in the background, tells how far it is, and is made once', async () => {
    await world.runtime.start();
    const drafts = Array.from({ length: 1500 }, (_, i) => ({ sku: `M-${i}`, nameRu: 'Реле' }));
    const id = await stageDrafts(world, drafts);
    expect(await act(PUBLISH, id)).toMatchObject({ changeset: { created: 1500, failure: null } });
    await until(async () => (await act(PUBLISH, id)).changeset.status === 'PUBLISHED');
    expect(await allProducts()).toHaveLength(1500);

    await act(UNDO, id);
    await until(async () => (await act(UNDO, id)).changeset.status === 'UNDONE');
    expect(await allProducts()).toEqual([]);
  });
});

describe('what goes on in the background', () => {
  const claimed = async (id: string, status: string) => {
    await world.database.query('update changeset set status = $2 where id = $1', [id, status]);
  };
  const look = async (id: string) =>
    (
      await world.data(content, `${WHOLE} query ($id: ID!) { changeset(id: $id) { ...Whole } }`, {
        id,
      })
    ).changeset;

  test('is finished by another process where the first was killed, and never made twice', async () => {
    const id = await stageDrafts(world, [{ sku: 'N-1', nameRu: 'Один' }]);
    await claimed(id, 'PUBLISHING');
    for (let time = 0; time < 2; time += 1) await publishJob({ id }, world.context());
    expect(await look(id)).toMatchObject({ status: 'PUBLISHED', failure: null });
    expect(await allProducts()).toMatchObject([{ sku: 'N-1' }]);
    await claimed(id, 'UNDOING');
    for (let time = 0; time < 2; time += 1) {
      await undoJob({ id, skipChanged: false }, world.context());
    }
    expect(await look(id)).toMatchObject({ status: 'UNDONE', failure: null });
    await publishJob({ id }, world.context());
    expect(await allProducts()).toEqual([]);
  });

  test('says why it was not done where products were changed in between', async () => {
    await twoProducts();
    const id = await stageDrafts(world, [{ sku: 'A-1', nameRu: 'Кабель силовой' }]);
    await claimed(id, 'PUBLISHING');
    await world.save({ sku: 'A-1', nameEn: 'Power cable' });
    await publishJob({ id }, world.context());
    const failure = expect.stringContaining('A-1');
    expect(await look(id)).toMatchObject({ status: 'READY', failure });

    const again = await stageDrafts(world, [{ sku: 'A-1', nameRu: 'Кабель силовой' }]);
    await act(PUBLISH, again);
    await claimed(again, 'UNDOING');
    await world.save({ sku: 'A-1', nameEn: 'Cable' });
    await undoJob({ id: again, skipChanged: false }, world.context());
    expect(await look(again)).toMatchObject({ status: 'PUBLISHED', failure });
  });
});

describe('undoing', () => {
  test('restores every product exactly, and removes what was created', async () => {
    await twoProducts();
    const before = await allProducts();
    const id = await stageDrafts(world, [
      {
        ...{ sku: 'A-1', nameRu: 'Другое', nameEn: null, gtin: '4012345678901', brand: 'Чужая' },
        ...{ descriptionRu: null, minimumQuantity: '7', quantityStep: '7', unitCode: '006' },
        ...{ category: [{ ru: 'Щиты', en: 'Boards' }], packaging: null, status: 'DRAFT' },
        ...{ priceGroup: null, popularity: 17 },
      },
      { sku: 'B-2', manufacturerNumber: null, availableFrom: null },
      { sku: 'C-3', nameRu: 'Щит' },
    ]);
    expect(await act(PUBLISH, id)).toMatchObject({ changeset: { changed: 2, created: 1 } });
    expect(await act(UNDO, id)).toMatchObject({ changeset: { status: 'UNDONE' } });
    expect(await allProducts()).toEqual(before);
    expect(await act(UNDO, id)).toMatchObject({ changeset: { status: 'UNDONE' } });
    expect(await act(PUBLISH, id)).toMatchObject({ code: 'WRONG_STATUS' });
  });

  test('covers every column that products have but for those that are derived or counted', async () => {
    const { rows } = await world.database.query<{ name: string }>(`
      select column_name as name from information_schema.columns
      where table_schema = 'catalog' and table_name = 'product'`);
    const others = rows
      .map(({ name }) => name)
      .filter((name) => !(RESTORED_COLUMNS as readonly string[]).includes(name));
    expect(others.sort()).toEqual(
      [
        ...['id', 'number', 'revision', 'changed_in', 'created_at', 'updated_at'],
        ...['is_in_stock', 'name_words', 'other_words', 'likeness'],
      ].sort(),
    );
  });

  test('is refused when a product was changed since, or leaves that one alone', async () => {
    await twoProducts();
    const id = await stageDrafts(world, [
      { sku: 'A-1', nameRu: 'Кабель силовой' },
      { sku: 'B-2', nameRu: 'Лампа 60 Вт' },
      { sku: 'C-3', nameRu: 'Щит' },
      { sku: 'D-4', nameRu: 'Реле' },
    ]);
    await act(PUBLISH, id);
    await world.save({ sku: 'B-2', nameRu: 'Лампа 75 Вт' }, { sku: 'C-3', nameRu: 'Щит IP54' });
    const since = await allProducts();
    expect(await act(UNDO, id)).toMatchObject({
      __typename: 'ChangesetRefused',
      code: 'CHANGED_MEANWHILE',
      skus: ['B-2', 'C-3'],
    });
    expect(await allProducts()).toEqual(since);
    expect(await act(UNDO, id, { skipChanged: true })).toMatchObject({
      changeset: { status: 'UNDONE', failure: null },
    });
    expect(await allProducts()).toMatchObject([
      { sku: 'A-1', name_ru: 'Кабель' },
      { sku: 'B-2', name_ru: 'Лампа 75 Вт' },
      { sku: 'C-3', name_ru: 'Щит IP54' },
    ]);
  });

  test('takes no product away that people have given something since, such as the rule that hides it', async () => {
    await twoProducts();
    const id = await stageDrafts(world, [
      { sku: 'N-1', nameRu: 'Первый' },
      { sku: 'N-2', nameRu: 'Второй' },
      { sku: 'N-3', nameRu: 'Третий' },
    ]);
    await act(PUBLISH, id);
    const HIDE = `mutation { setVisibility(input: { rules: [
      { audience: { segment: "guest" }, sku: "N-1", effect: HIDDEN }] }) { __typename } }`;
    await world.data(content, HIDE);
    await world.database.query(
      `insert into part_number (organization_id, number_key, number, product_id)
       select gen_random_uuid(), 'X', 'x', id from product where sku = 'N-2'`,
    );
    expect(await act(UNDO, id)).toMatchObject({ code: 'CHANGED_MEANWHILE', skus: ['N-1', 'N-2'] });
    await act(UNDO, id, { skipChanged: true });
    expect((await allProducts()).map((product) => (product as { sku: string }).sku)).toEqual([
      ...['A-1', 'B-2', 'N-1', 'N-2'],
    ]);
  });

  test('goes back step by step over several changesets', async () => {
    await twoProducts();
    const names = async () =>
      ((await allProducts()) as Array<{ name_ru: string }>).map(({ name_ru }) => name_ru);
    const first = await stageDrafts(world, [{ sku: 'A-1', nameRu: 'Первое' }]);
    await act(PUBLISH, first);
    const second = await stageDrafts(world, [{ sku: 'A-1', nameRu: 'Второе' }]);
    await act(PUBLISH, second);
    expect(await act(UNDO, first)).toMatchObject({ code: 'CHANGED_MEANWHILE', skus: ['A-1'] });
    await act(UNDO, second);
    expect(await names()).toEqual(['Первое', 'Лампа']);
    expect(await act(UNDO, first)).toMatchObject({ changeset: { status: 'UNDONE' } });
    expect(await names()).toEqual(['Кабель', 'Лампа']);
  });

  test('gives a product that comes again the id that it had', async () => {
    const draft = { sku: 'N-1', nameRu: 'Один' };
    const first = await stageDrafts(world, [draft]);
    await act(PUBLISH, first);
    const [before] = (await allProducts()) as Array<{ id: string }>;
    await act(UNDO, first);
    await act(PUBLISH, await stageDrafts(world, [draft]));
    expect(await allProducts()).toMatchObject([{ id: before?.id }]);
  });

  test('is refused when its GTIN is another product’s by now, or its category is gone', async () => {
    await twoProducts();
    const id = await stageDrafts(world, [{ sku: 'A-1', gtin: null, categoryId: null }]);
    await act(PUBLISH, id);
    await world.save({ sku: 'X-1', gtin: '4006381333931' });
    expect(await act(UNDO, id)).toMatchObject({ skus: ['A-1'] });
    await world.save({ sku: 'X-1', gtin: null });
    await world.database.query('delete from category');
    expect(await act(UNDO, id)).toMatchObject({ skus: ['A-1'] });
  });
});

describe('a changeset', () => {
  test('that is thrown away can’t be published, and a published one can’t be thrown away', async () => {
    const away = await stageDrafts(world, [{ sku: 'N-1', nameRu: 'Один' }]);
    expect(await act(DISCARD, away)).toMatchObject({ changeset: { status: 'DISCARDED' } });
    expect(await act(DISCARD, away)).toMatchObject({ changeset: { status: 'DISCARDED' } });
    expect(await act(PUBLISH, away)).toMatchObject({ code: 'WRONG_STATUS' });
    const kept = await stageDrafts(world, [{ sku: 'N-1', nameRu: 'Один' }]);
    expect(await act(UNDO, kept)).toMatchObject({ code: 'WRONG_STATUS' });
    await act(PUBLISH, kept);
    expect(await act(DISCARD, kept)).toMatchObject({ code: 'WRONG_STATUS' });
    const { rows } = await world.database.query(
      'select distinct changeset_id as id from staged_product',
    );
    expect(rows).toEqual([{ id: kept }]);
  });

  test('that there is not is not found', async () => {
    for (const id of [newId(), 'no id', '']) {
      for (const mutation of [PUBLISH, UNDO, DISCARD]) {
        expect(await act(mutation, id)).toEqual({ __typename: 'NotFound', id });
      }
    }
  });

  test('whose reading was broken off is read from the start', async () => {
    const ctx = world.context();
    const id = await stageChangeset(ctx, { kind: 'IMPORT', title: 'products.csv', source: {} });
    const row = { number: 2, outcome: 'WRONG', sku: 'N\0-1', before: null, record: null } as const;
    const problems = [{ field: 'sku', value: 'N\0-1\ud800', reason: 'it has control characters' }];
    await (await openStage(ctx, id))?.add([{ ...row, changes: [], problems }], 0.5);
    const again = await openStage(world.context(), id);
    await again?.add([{ ...row, changes: [], problems }], 1);
    await again?.finish();
    const { changesets } = await world.data(content, LIST);
    expect(changesets.nodes).toMatchObject([
      {
        status: 'READY',
        wrong: 1,
        refused: [{ sku: 'N\ufffd-1', problems: [{ value: 'N\ufffd-1\ufffd' }] }],
      },
    ]);
    expect(await openStage(ctx, id), 'it is read already').toBeNull();
  });

  test('that rests half done is ended, and its rows are forgotten', async () => {
    const ctx = world.context();
    const stage = (title: string) => stageDrafts(world, [{ sku: title, nameRu: title }]);
    const resting = ['READING', 'PUBLISHING', 'UNDOING', 'READY'];
    const ids = await Promise.all([...resting, 'command', 'old', 'fresh'].map(stage));
    const [command, old, fresh] = ids.slice(resting.length);
    const set = (id: string | undefined, status: string | undefined, ago: string, by: string) =>
      world.database.query(
        `update changeset set status = $2, touched_at = now() - $3::interval, made_by = $4 where id = $1`,
        [id, status, ago, by],
      );
    for (const [i, status] of resting.entries()) await set(ids[i], status, '1 hour', 'person:1');
    await set(command, 'PUBLISHING', '1 hour', 'service:catalog');
    await set(old, 'PUBLISHED', '31 days', 'person:1');
    await set(fresh, 'READING', '1 minute', 'person:1');
    await tidyChangesets(ctx);
    const { rows } = await world.database.query(
      `
      select status, exists (select from staged_product where changeset_id = id) as "hasRows"
      from changeset order by array_position($1::uuid[], id)`,
      [ids],
    );
    expect(rows).toEqual([
      { status: 'FAILED', hasRows: false },
      { status: 'READY', hasRows: true },
      { status: 'PUBLISHED', hasRows: true },
      { status: 'READY', hasRows: true },
      { status: 'FAILED', hasRows: false },
      { status: 'PUBLISHED', hasRows: false },
      { status: 'READING', hasRows: true },
    ]);
  });

  test('is listed latest first, page by page, for as many statements as one', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      ids.unshift(await stageDrafts(world, [{ sku: `N-${i}`, nameRu: 'Один' }, { sku: 'W' }]));
    }
    const page = async (first: number, after?: string) =>
      (await world.data(content, LIST, { first, after })).changesets;
    const firstPage = await page(3);
    const rest = await page(3, firstPage.pageInfo.endCursor);
    expect([...firstPage.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(ids);
    const one = await countStatements(() => page(1));
    const five = await countStatements(() => page(5));
    expect(five.statements.length).toBe(one.statements.length);
    expect(one.statements.length).toBeLessThanOrEqual(4);
  });

  test('is shown and changed by nobody without the right to write the catalogue', async () => {
    const id = await stageDrafts(world, [{ sku: 'N-1', nameRu: 'Один' }]);
    for (const viewer of [buyer, noScopes]) {
      for (const mutation of [PUBLISH, UNDO, DISCARD]) {
        expect(await world.errors(viewer, mutation, { id })).toEqual(['FORBIDDEN']);
      }
      expect(await world.errors(viewer, LIST)).toEqual(['FORBIDDEN']);
      expect(
        await world.errors(viewer, 'query ($id: ID!) { changeset(id: $id) { title } }', { id }),
      ).toEqual(['FORBIDDEN']);
    }
    expect(await allProducts()).toEqual([]);
  });
});
