import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buyer, type CatalogWorld, content, noScopes, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;
beforeAll(async () => {
  world = await openCatalogWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.database.query(`
    truncate product, former_product, changeset, product_version, brand, category, attribute,
      dismissed_duplicates cascade`);
});

const DUPLICATES = `query ($first: Int, $after: String) {
  duplicates(first: $first, after: $after) {
    totalCount
    nodes { id reason products { sku } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const DISMISS = `mutation ($id: ID!) {
  dismissDuplicates(input: { id: $id }) { __typename ... on NotFound { id } }
}`;
const MERGE = `mutation ($intoId: ID!, $fromIds: [ID!]!) {
  mergeProducts(input: { intoId: $intoId, fromIds: $fromIds }) {
    __typename
    ... on ChangesetSaved {
      changeset { id kind status title changed examples(outcome: CHANGED) { sku changes { field before after } } }
    }
    ... on ChangesetRefused { code }
    ... on NotFound { id }
  }
}`;
const UNDO = `mutation ($id: ID!) {
  undoChangeset(input: { id: $id }) {
    ... on ChangesetSaved { changeset { status } }
    ... on ChangesetRefused { code skus }
  }
}`;

interface Named {
  sku: string;
}

interface Group {
  id: string;
  reason: string;
  products: Named[];
}

const duplicates = async (variables = {}) =>
  (await world.data(content, DUPLICATES, variables)).duplicates;
const shortly = (groups: Group[]) =>
  groups.map(({ reason, products }) => [reason, ...products.map(({ sku }) => sku)]);

async function idOf(sku: string): Promise<string> {
  const { rows } = await world.database.query('select id from product where sku = $1', [sku]);
  return rows[0].id;
}

const merge = async (into: string, ...from: string[]) =>
  (
    await world.data(content, MERGE, {
      intoId: await idOf(into),
      fromIds: await Promise.all(from.map(idOf)),
    })
  ).mergeProducts;

describe('duplicates', () => {
  test('are products of one brand and maker’s number, or of one name and attributes', async () => {
    await world.save(
      { sku: 'N-1', nameRu: 'Насос', brand: 'Нева', manufacturerNumber: 'NV-100', popularity: 1 },
      { sku: 'N-2', nameRu: 'Помпа', brand: 'нева', manufacturerNumber: 'nv 100', popularity: 9 },
      { sku: 'N-3', nameRu: 'Насос', brand: 'Ока', manufacturerNumber: 'NV-100' },
      { sku: 'S-1', nameRu: 'Лампа  60 Вт', brand: 'Свет' },
      { sku: 'S-2', nameRu: 'ЛАМПА 60 ВТ', brand: 'Свет' },
      { sku: 'S-3', nameRu: 'Лампа 60 Вт', brand: 'Ока' },
      { sku: 'B-1', nameRu: 'Реле', brand: 'Нева', manufacturerNumber: 'R1' },
      { sku: 'B-2', nameRu: 'Реле', brand: 'Нева', manufacturerNumber: 'R1' },
    );
    const { nodes, totalCount } = await duplicates();
    expect(shortly(nodes)).toEqual([
      ['MANUFACTURER_NUMBER', 'N-2', 'N-1'],
      // What has the number in common as well is listed once.
      ['MANUFACTURER_NUMBER', 'B-1', 'B-2'],
      ['NAME', 'S-1', 'S-2'],
    ]);
    expect(totalCount).toBe(3);
  });

  test('are not products that an attribute tells apart', async () => {
    await world.database.query(
      `insert into attribute (code, name_ru, name_en, type) values ('colour', 'Цвет', 'Colour', 'TEXT')`,
    );
    const lamp = (sku: string, colour: string) => ({
      ...{ sku, nameRu: 'Лампа', attributes: { colour: { text: colour } } },
    });
    await world.save(lamp('L-1', 'белый'), lamp('L-2', 'синий'), lamp('L-3', 'белый'));
    expect(shortly((await duplicates()).nodes)).toEqual([['NAME', 'L-1', 'L-3']]);
  });

  test('are paged over both reasons, for as many statements as one group', async () => {
    const pair = (name: string, more = {}) =>
      ['1', '2'].map((one) => ({ sku: `${name}-${one}`, nameRu: name, ...more }));
    const numbered = (name: string) => pair(name, { brand: 'Нева', manufacturerNumber: name });
    await world.save(...['A', 'B', 'C'].flatMap(numbered), ...['D', 'E'].flatMap((n) => pair(n)));
    const all: Group[] = (await duplicates({ first: 100 })).nodes;
    expect(all).toHaveLength(5);
    const paged: Group[] = [];
    for (let after: string | null = null; ; ) {
      const page = await duplicates({ first: 2, after });
      paged.push(...page.nodes);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(all);
    const one = await countStatements(() => duplicates({ first: 1 }));
    const five = await countStatements(() => duplicates({ first: 5 }));
    expect(five.statements.length - one.statements.length).toBeLessThanOrEqual(1);
    const after = Buffer.from('["NAME","no id",""]').toString('base64url');
    expect(await world.errors(content, DUPLICATES, { after })).toEqual(['BAD_USER_INPUT']);
  });

  test('are off the list once dismissed, until another product joins them', async () => {
    await world.save({ sku: 'L-1', nameRu: 'Лампа' }, { sku: 'L-2', nameRu: 'Лампа' });
    const [group] = (await duplicates()).nodes;
    for (let time = 0; time < 2; time += 1) {
      expect((await world.data(content, DISMISS, { id: group.id })).dismissDuplicates).toEqual({
        __typename: 'DuplicatesDismissed',
      });
      expect(await duplicates()).toMatchObject({ nodes: [], totalCount: 0 });
    }
    await world.save({ sku: 'L-3', nameRu: 'Лампа' });
    expect(shortly((await duplicates()).nodes)).toEqual([['NAME', 'L-1', 'L-2', 'L-3']]);
    expect((await world.data(content, DISMISS, { id: 'no group' })).dismissDuplicates).toEqual({
      ...{ __typename: 'NotFound', id: 'no group' },
    });
  });

  test('are shown to nobody without the right to write the catalogue', async () => {
    for (const viewer of [buyer, noScopes]) {
      expect(await world.errors(viewer, DUPLICATES)).toEqual(['FORBIDDEN']);
      expect(await world.errors(viewer, DISMISS, { id: 'x' })).toEqual(['FORBIDDEN']);
      expect(await world.errors(viewer, MERGE, { intoId: newId(), fromIds: [newId()] })).toEqual([
        'FORBIDDEN',
      ]);
    }
  });
});

describe('merged products', () => {
  const lamps = () =>
    world.save(
      { sku: 'L-1', nameRu: 'Лампа', gtin: '4006381333931' },
      { sku: 'L-2', nameRu: 'Лампа', gtin: '96385074' },
      { sku: 'L-3', nameRu: 'Лампа' },
      { sku: 'C-1', nameRu: 'Патрон' },
    );
  const FIND = 'query ($id: ID, $sku: String) { product(id: $id, sku: $sku) { sku } }';
  const found = async (by: Record<string, unknown>) =>
    (await world.data(content, FIND, by)).product?.sku;

  test('are found as the one that stays, by all their codes, and listed no more', async () => {
    await lamps();
    const { changeset } = await merge('L-1', 'L-2', 'L-3');
    expect(changeset).toMatchObject({
      ...{ kind: 'MERGE', status: 'PUBLISHED', title: 'L-2, L-3 → L-1', changed: 2 },
      examples: [
        { sku: 'L-2', changes: [{ field: 'mergedInto', before: null, after: 'L-1' }] },
        { sku: 'L-3', changes: [{ field: 'mergedInto', before: null, after: 'L-1' }] },
      ],
    });
    expect(await found({ sku: 'l 2' })).toBe('L-1');
    expect(await found({ id: await idOf('L-3') })).toBe('L-1');
    expect((await duplicates()).nodes).toEqual([]);
    const { products } = await world.data(content, '{ products { nodes { sku } } }');
    const skus = products.nodes.map(({ sku }: { sku: string }) => sku);
    expect(skus.sort()).toEqual(['C-1', 'L-1']);
    const { products: byGtin } = await world.data(
      content,
      '{ products(search: "96385074") { nodes { sku } } }',
    );
    expect(byGtin.nodes).toEqual([{ sku: 'L-1' }]);
  });

  test('are products of their own again when it is undone', async () => {
    await lamps();
    const before = (await world.database.query('select sku, gtin from product order by sku')).rows;
    const { changeset } = await merge('L-1', 'L-2');
    const { undoChangeset } = await world.data(content, UNDO, { id: changeset.id });
    expect(undoChangeset.changeset.status).toBe('UNDONE');
    const { rows } = await world.database.query(
      'select sku, gtin from product where merged_into is null order by sku',
    );
    expect(rows).toEqual(before);
    expect(await found({ sku: 'L-2' })).toBe('L-2');
  });

  test('may be merged once more, into yet another, and every code finds that one', async () => {
    await lamps();
    const first = await merge('L-2', 'L-3');
    const second = await merge('L-1', 'L-2');
    for (const sku of ['L-1', 'L-2', 'L-3']) expect(await found({ sku })).toBe('L-1');
    // What is merged already stands for the one that it is.
    expect(await merge('C-1', 'L-3')).toMatchObject({ changeset: { changed: 3 } });
    expect(await found({ sku: 'L-1' })).toBe('C-1');
    expect(await merge('L-1', 'C-1')).toMatchObject({ code: 'NOTHING_TO_DO' });

    const undo = async (id: string) => (await world.data(content, UNDO, { id })).undoChangeset;
    expect(await undo(first.changeset.id)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
    expect(await undo(second.changeset.id)).toMatchObject({ code: 'CHANGED_MEANWHILE' });
  });

  test('give the survivor what it lacks of their relations and media, until it is undone', async () => {
    await lamps();
    const [one, two, other] = await Promise.all(['L-1', 'L-2', 'C-1'].map(idOf));
    const { database } = world;
    await database.query(
      `insert into product_relation (product_id, related_id, kind, position, is_mutual)
       values ($2, $3, 'CONSUMABLE', 0, false), ($3, $2, 'ANALOGUE', 0, false), ($2, $1, 'ANALOGUE', 1, true)`,
      [one, two, other],
    );
    await database.query(
      `insert into product_media (id, product_id, kind, position, storage_key, name, content_type, size, content_hash)
       values (gen_random_uuid(), $1, 'IMAGE', 0, 'a', 'a', 'image/png', 1, 'same'),
         (gen_random_uuid(), $2, 'IMAGE', 0, 'b', 'b', 'image/png', 1, 'same'),
         (gen_random_uuid(), $2, 'IMAGE', 1, 'c', 'c', 'image/png', 1, 'other')`,
      [one, two],
    );
    const RELATED = `{
      survivor: product(sku: "L-1") { relations { kind product { sku } } }
      other: product(sku: "C-1") { relations { kind product { sku } } }
    }`;
    const related = async () => {
      const { survivor, other } = await world.data(content, RELATED);
      const shortly = ({ relations }: { relations: Array<{ kind: string; product: Named }> }) =>
        relations.map(({ kind, product }) => [kind, product.sku]);
      return { survivor: shortly(survivor), other: shortly(other) };
    };
    const media = async () => {
      const { rows } = await database.query(
        'select storage_key as key from product_media where product_id = $1 order by position',
        [one],
      );
      return rows.map(({ key }) => key);
    };
    const apart = { survivor: [['ANALOGUE', 'L-2']], other: [['ANALOGUE', 'L-2']] };
    expect(await related()).toEqual(apart);
    expect(await media()).toEqual(['a']);
    const { changeset } = await merge('L-1', 'L-2');
    expect(await related()).toEqual({
      survivor: [['CONSUMABLE', 'C-1']],
      other: [['ANALOGUE', 'L-1']],
    });
    expect(await media()).toEqual(['a', 'c']);
    await world.data(content, UNDO, { id: changeset.id });
    expect(await related()).toEqual(apart);
    expect(await media()).toEqual(['a']);
  });

  test('are neither unknown nor the survivor itself nor too many', async () => {
    await lamps();
    const [one, two] = await Promise.all(['L-1', 'L-2'].map(idOf));
    const unknown = newId();
    const ask = (intoId: unknown, fromIds: unknown[]) => ({ intoId, fromIds });
    expect((await world.data(content, MERGE, ask(one, [two, unknown]))).mergeProducts).toEqual({
      ...{ __typename: 'NotFound', id: unknown },
    });
    expect((await world.data(content, MERGE, ask('no id', [two]))).mergeProducts).toEqual({
      ...{ __typename: 'NotFound', id: 'no id' },
    });
    expect(await world.errors(content, MERGE, ask(one, [two, one]))).toEqual(['BAD_USER_INPUT']);
    const many = Array.from({ length: 51 }, () => newId());
    expect((await world.data(content, MERGE, ask(one, many))).mergeProducts.code).toBe('TOO_MANY');
    expect((await world.data(content, MERGE, ask(one, []))).mergeProducts.code).toBe(
      'NOTHING_TO_DO',
    );
    expect(await found({ sku: 'L-2' })).toBe('L-2');
  });
});

describe('completeness by category', () => {
  const COMPLETENESS = `{
    completenessByCategory {
      category { name } products complete missing { field name(locale: EN) products }
    }
  }`;

  test('counts what the products of a category and of those below it lack', async () => {
    const cable = { ru: 'Кабель', en: 'Cable' };
    const copper = { ru: 'Медный', en: 'Copper' };
    await world.save({ sku: 'X', category: [cable, copper], status: 'DISCONTINUED' });
    await world.database.query(`
      insert into attribute (code, name_ru, name_en, type) values
        ('section', 'Сечение', 'Cross section', 'NUMBER'), ('colour', 'Цвет', 'Colour', 'TEXT');
      insert into category_attribute (category_id, attribute_code, position, is_required, is_filterable)
      select id, 'section', 0, true, true from category where name_en = 'Cable'
      union all select id, 'colour', 0, false, false from category where name_en = 'Copper'`);
    const described = { nameRu: 'Провод', nameEn: 'Wire', brand: 'Нева', manufacturerNumber: 'W1' };
    await world.save(
      { sku: 'D-1', category: [cable], status: 'DRAFT' },
      {
        ...{ sku: 'W-1', ...described, gtin: '4006381333931', category: [cable, copper] },
        ...{
          descriptionRu: 'Да',
          descriptionEn: 'Yes',
          packaging: [{ level: 'CASE', quantity: '9' }],
        },
        attributes: { section: { text: '2,5' }, colour: { text: 'красный' } },
      },
    );
    await world.database.query(
      `insert into product_media (id, product_id, kind, position, storage_key, name, content_type, size, content_hash)
       select gen_random_uuid(), id, 'IMAGE', 0, 'a', 'a', 'image/png', 1, 'a' from product where sku = 'W-1'`,
    );
    const { completenessByCategory } = await world.data(content, COMPLETENESS);
    expect(completenessByCategory).toEqual([
      {
        ...{ category: { name: 'Кабель' }, products: 2, complete: 1 },
        missing: [
          { field: 'attribute.section', name: 'Cross section', products: 1 },
          { field: 'brand', name: 'Brand', products: 1 },
          { field: 'description.en', name: 'Description in English', products: 1 },
          { field: 'description.ru', name: 'Description in Russian', products: 1 },
          { field: 'gtin', name: 'GTIN', products: 1 },
          { field: 'image', name: 'Picture', products: 1 },
          { field: 'manufacturerNumber', name: 'Manufacturer number', products: 1 },
          { field: 'name.en', name: 'Name in English', products: 1 },
          { field: 'packaging', name: 'Packaging', products: 1 },
        ],
      },
      { category: { name: 'Медный' }, products: 1, complete: 1, missing: [] },
    ]);
    const again = await countStatements(() => world.data(content, COMPLETENESS));
    expect(again.statements.length, 'it is remembered until something changes').toBeLessThanOrEqual(
      1,
    );
  });

  test('says of each product what the product says of itself', async () => {
    await world.save({
      sku: 'D-1',
      status: 'DRAFT',
      priceGroup: null,
      category: [{ ru: 'Щит', en: 'Board' }],
    });
    const { product, completenessByCategory } = await world.data(
      content,
      `{
        product(sku: "D-1") { completeness { missing blocking } }
        completenessByCategory { complete missing { field } }
      }`,
    );
    const [board] = completenessByCategory;
    expect(board.missing.map(({ field }: { field: string }) => field).sort()).toEqual(
      product.completeness.missing.toSorted(),
    );
    expect(board.complete).toBe(product.completeness.blocking.length === 0 ? 1 : 0);
  });

  test('is for nobody without the right to write the catalogue', async () => {
    expect(await world.errors(buyer, COMPLETENESS)).toEqual(['FORBIDDEN']);
  });
});
