import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demo } from '@kontor/kit/demo.ts';
import { openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { person, until } from '@kontor/kit/testing/runtime.ts';
import { serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accounts } from '../../../subgraphs/accounts/src/subgraph.ts';
import {
  type CatalogWorld,
  content,
  buyer as northBuyer,
  openCatalogWorld,
} from './catalogWorld.ts';

const { north, south, seller } = demo.organizations;
const southBuyer = person(south, ['catalog:read']);
const guest: Viewer = { kind: 'anonymous', scopes: ['catalog:read'] };
const ordersForNorth = serviceViewer('orders', north);

let world: CatalogWorld;
const ids: Record<string, string> = {};

beforeAll(async () => {
  world = await openCatalogWorld();
  const hosted = await openSubgraph(accounts, world.runtime);
  await hosted.seedDemo();
  await world.save(
    { sku: 'LAMP-1', brand: 'Voltum', category: path('Light', 'Lamps') },
    { sku: 'LAMP-2', brand: 'Nord', category: path('Light', 'Lamps') },
    { sku: 'HAMMER-1', brand: 'Nord', category: path('Tools') },
    { sku: 'PLAIN-1' },
  );
  const { rows } = await world.database.query(
    `select name_en as name, id from category union all select name, id from brand
     union all select sku, id from product`,
  );
  for (const { name, id } of rows) ids[name] = id;
});
beforeEach(() => world.database.query('delete from visibility_rule'));
afterAll(() => world.close());

const path = (...names: string[]) => names.map((name) => ({ ru: name, en: name }));

const SET = `mutation ($rules: [VisibilityRuleInput!]!) { setVisibility(input: { rules: $rules }) {
  __typename ... on VisibilitySet { changed } ... on InvalidInput { code field }
  ... on NotFound { code id } } }`;
const set = async (...rules: object[]) => (await world.data(content, SET, { rules })).setVisibility;

const ALL = ['HAMMER-1', 'LAMP-1', 'LAMP-2', 'PLAIN-1'];

/** What the viewer finds by name: prices of those with a star are on request. */
async function shownTo(viewer: Viewer): Promise<string[]> {
  const found: string[] = [];
  for (const sku of ALL) {
    const { product } = await world.data(viewer, PRODUCT, { sku });
    if (product) found.push(product.isPriceShown ? sku : `${sku}*`);
  }
  return found;
}
const PRODUCT = 'query ($sku: String!) { product(sku: $sku) { sku isPriceShown } }';

describe('without rules', () => {
  test('customers see all, with prices; guests see all, without', async () => {
    expect(await shownTo(northBuyer)).toEqual(ALL);
    expect(await shownTo(guest)).toEqual(ALL.map((sku) => `${sku}*`));
  });
});

describe('a rule', () => {
  test('holds at once for whom it is, and for nobody else', async () => {
    const rule = { audience: { organizationId: north }, sku: 'lamp 1', effect: 'HIDDEN' };
    expect(await set(rule)).toEqual({ __typename: 'VisibilitySet', changed: 1 });
    expect(await shownTo(northBuyer)).toEqual(['HAMMER-1', 'LAMP-2', 'PLAIN-1']);
    expect(await shownTo(southBuyer)).toEqual(ALL);
    expect(await shownTo(content)).toEqual(ALL);
    expect(await set({ ...rule, effect: null })).toMatchObject({ changed: 1 });
    expect(await shownTo(northBuyer)).toEqual(ALL);
  });

  test('on a category covers what is below it; on a brand all of its products', async () => {
    await set({ audience: { organizationId: north }, categoryId: ids.Light, effect: 'HIDDEN' });
    expect(await shownTo(northBuyer)).toEqual(['HAMMER-1', 'PLAIN-1']);
    await set(
      { audience: { organizationId: north }, categoryId: ids.Light, effect: null },
      { audience: { organizationId: north }, brandId: ids.Nord, effect: 'WITHOUT_PRICE' },
    );
    expect(await shownTo(northBuyer)).toEqual(['HAMMER-1*', 'LAMP-1', 'LAMP-2*', 'PLAIN-1']);
  });

  test('for a segment holds for its customers, for `guest` of those who are signed out', async () => {
    await world.database.query(
      "update customer set segment = 'dealer' where organization_id = $1",
      [south],
    );
    await set(
      { audience: { segment: 'dealer' }, effect: 'HIDDEN' },
      { audience: { segment: 'dealer' }, sku: 'PLAIN-1', effect: 'SHOWN' },
      { audience: { segment: 'guest' }, sku: 'PLAIN-1', effect: 'HIDDEN' },
    );
    expect(await shownTo(southBuyer)).toEqual(['PLAIN-1']);
    expect(await shownTo(northBuyer)).toEqual(ALL);
    expect(await shownTo(guest)).toEqual(['HAMMER-1*', 'LAMP-1*', 'LAMP-2*']);
  });

  test('of a new segment holds as soon as accounts tells of it', async () => {
    await set({ audience: { segment: 'retail' }, sku: 'LAMP-1', effect: 'HIDDEN' });
    await world.database.query('update customer set segment = null where organization_id = $1', [
      south,
    ]);
    expect(await shownTo(southBuyer)).toEqual(ALL);
    await world.database.query(
      "update customer set segment = 'retail' where organization_id = $1",
      [south],
    );
    expect(await shownTo(southBuyer)).toEqual(['HAMMER-1', 'LAMP-2', 'PLAIN-1']);
    await world.database.query('update customer set segment = null where organization_id = $1', [
      south,
    ]);
  });
});

describe('what is hidden', () => {
  beforeEach(() =>
    set(
      { audience: { organizationId: north }, sku: 'LAMP-1', effect: 'HIDDEN' },
      { audience: { organizationId: north }, categoryId: ids.Tools, effect: 'HIDDEN' },
    ),
  );

  test('is as unknown as what does not exist, by id, SKU and reference', async () => {
    const query = `query ($of: [_Any!]!, $id: ID!) { _entities(representations: $of) {
      ... on Product { sku isShown } } product(id: $id) { sku } }`;
    const answer = (id: string | undefined) =>
      world.data(northBuyer, query, { of: [{ __typename: 'Product', id }], id });
    expect(await answer(ids['LAMP-1'])).toEqual({ _entities: [null], product: null });
    expect(await answer(ids['LAMP-1'])).toEqual(await answer(randomUUID()));
    expect(await answer(ids['LAMP-2'])).toEqual({
      _entities: [{ sku: 'LAMP-2', isShown: true }],
      product: { sku: 'LAMP-2' },
    });
  });

  test('takes its category and its brand with it where nothing else is in them', async () => {
    const tree = '{ categories { name children { name } } }';
    expect(await world.data(northBuyer, tree)).toEqual({
      categories: [{ name: 'Light', children: [{ name: 'Lamps' }] }],
    });
    const names = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Brand { name } ... on Category { title: name } } }`;
    const of = [
      { __typename: 'Brand', id: ids.Voltum },
      { __typename: 'Brand', id: ids.Nord },
      { __typename: 'Category', id: ids.Tools },
    ];
    expect(await world.data(northBuyer, names, { of })).toEqual({
      _entities: [null, { name: 'Nord' }, null],
    });
    expect((await world.data(southBuyer, names, { of }))._entities).not.toContain(null);
  });

  test('takes its category with it where only drafts are in it besides', async () => {
    await world.save(
      { sku: 'SAW-1', category: path('Garden', 'Saws') },
      { sku: 'SAW-2', category: path('Garden', 'Saws'), status: 'DRAFT' },
    );
    const categories = async () =>
      (await world.data(northBuyer, '{ categories { name } }')).categories;
    expect(await categories()).toContainEqual({ name: 'Garden' });
    await set(
      { audience: {}, sku: 'SAW-1', effect: 'HIDDEN' },
      { audience: {}, sku: 'SAW-2', effect: 'SHOWN' },
    );
    expect(await categories()).not.toContainEqual({ name: 'Garden' });
    await world.save({ sku: 'SAW-2', status: 'PUBLISHED' });
    expect(await categories()).toContainEqual({ name: 'Garden' });
    await world.database.query("delete from product where sku like 'SAW-%'");
    await world.database.query("delete from category where name_en = 'Saws'");
    await world.database.query("delete from category where name_en = 'Garden'");
  });

  test('is not told to a service that acts for the customer, but to one that acts for itself', async () => {
    const facts = `query ($ids: [ID!], $codes: [String!]) { productFacts(ids: $ids, codes: $codes) { sku isOrderable } }`;
    const asked = { ids: [ids['LAMP-1'], ids['LAMP-2']], codes: ['HAMMER-1'] };
    expect(await world.data(ordersForNorth, facts, asked)).toEqual({
      productFacts: [{ sku: 'LAMP-2', isOrderable: true }],
    });
    const all = await world.data(serviceViewer('orders'), facts, asked);
    expect(all.productFacts).toHaveLength(3);
  });

  test('on request only can be found, but not ordered', async () => {
    await set({ audience: { organizationId: north }, sku: 'LAMP-2', effect: 'WITHOUT_PRICE' });
    const facts = '{ productFacts(codes: ["LAMP-2"]) { sku isOrderable } }';
    expect(await world.data(ordersForNorth, facts)).toEqual({
      productFacts: [{ sku: 'LAMP-2', isOrderable: false }],
    });
  });

  test('costs no statement more than the rules did once they are known', async () => {
    const query = '{ product(sku: "LAMP-2") { sku isPriceShown } }';
    await world.data(northBuyer, query);
    const { statements } = await countStatements(() => world.data(northBuyer, query));
    expect(statements).toHaveLength(2);
  });
});

describe('whoever is not known yet', () => {
  const stranger = (id: string) => person(id, ['catalog:read']);

  test('is asked of accounts once', async () => {
    const { rows } = await world.database.query(
      `insert into accounts.organization (id, kind, name, legal_name, tax_id, country, status, segment, created_at)
       values (gen_random_uuid(), 'CUSTOMER', 'New', 'New', '7707083893', 'RU', 'ACTIVE', 'wholesale', now())
       returning id`,
    );
    const { id } = rows[0];
    await set({ audience: { segment: 'wholesale' }, sku: 'LAMP-1', effect: 'HIDDEN' });
    expect(await shownTo(stranger(id))).toEqual(['HAMMER-1', 'LAMP-2', 'PLAIN-1']);
    const known = await world.database.query(
      'select segment, is_seller from customer where organization_id = $1',
      [id],
    );
    expect(known.rows).toEqual([{ segment: 'wholesale', is_seller: false }]);
  });

  test('sees nothing where accounts does not know it either', async () => {
    const nobody = stranger(randomUUID());
    expect(await world.errors(nobody, '{ product(sku: "LAMP-1") { sku } }')).toEqual(['FORBIDDEN']);
    expect(await world.errors(nobody, '{ categories { name } }')).toEqual(['FORBIDDEN']);
  });

  test('is kept up to date by what accounts tells', async () => {
    world.runtime.start();
    const segment = async () =>
      (
        await world.database.query('select segment from customer where organization_id = $1', [
          north,
        ])
      ).rows[0]?.segment;
    const told = await world.database.query(
      'select segment from accounts.organization where id = $1',
      [north],
    );
    await until(async () => (await segment()) === told.rows[0].segment);
  });
});

describe('rules are refused, all of them,', () => {
  const right = { audience: {}, sku: 'PLAIN-1', effect: 'HIDDEN' };
  const wrong: Array<[string, () => object, object]> = [
    [
      'for two audiences',
      () => ({ audience: { segment: 'a', organizationId: north } }),
      { field: 'rules.1' },
    ],
    [
      'on two subjects',
      () => ({ audience: {}, brandId: ids.Nord, sku: 'LAMP-1' }),
      { field: 'rules.1' },
    ],
    [
      'twice the same',
      () => ({ audience: {}, sku: 'plain-1', effect: 'SHOWN' }),
      { field: 'rules.1' },
    ],
    ['on an unknown product', () => ({ audience: {}, sku: 'NO-SUCH' }), { id: 'NO-SUCH' }],
    ['on an unknown brand', () => ({ audience: {}, brandId: 'nonsense' }), { id: 'nonsense' }],
    ['on an unknown category', () => ({ audience: {}, categoryId: seller }), { id: seller }],
    ['for an unknown organization', () => ({ audience: { organizationId: 'x' } }), { id: 'x' }],
    [
      'with a segment that is none',
      () => ({ audience: { segment: 'a\u0000b' } }),
      { field: 'rules.1' },
    ],
  ];
  test.each(wrong)('%s', async (_, rule, answer) => {
    expect(await set(right, { effect: 'HIDDEN', ...rule() })).toMatchObject(answer);
    expect(await shownTo(northBuyer)).toEqual(ALL);
  });

  test('by whoever does not write the catalogue', async () => {
    expect(await world.errors(northBuyer, SET, { rules: [right] })).toEqual(['FORBIDDEN']);
    const list = '{ visibilityRules { totalCount } }';
    expect(await world.errors(northBuyer, list)).toEqual(['FORBIDDEN']);
    expect(await world.errors(guest, list)).toEqual(['UNAUTHENTICATED']);
  });

  test('more than a thousand', async () => {
    const rules = Array.from({ length: 1001 }, (_, i) => ({ audience: { segment: `s${i}` } }));
    expect(await set(...rules)).toMatchObject({ field: 'rules' });
  });
});

test('the list of rules says whom and what each is for, page by page', async () => {
  await set(
    { audience: { organizationId: north }, brandId: ids.Nord, effect: 'WITHOUT_PRICE' },
    { audience: { segment: 'dealer' }, categoryId: ids.Lamps, effect: 'HIDDEN' },
    { audience: {}, sku: 'LAMP-1', effect: 'SHOWN' },
  );
  const query = `query ($audience: AudienceInput, $first: Int, $after: String) {
    visibilityRules(audience: $audience, first: $first, after: $after) { totalCount
      pageInfo { endCursor hasNextPage } nodes { segment organizationId effect
        category { name } brand { name } product { sku } } } }`;
  const list = async (variables: object) =>
    (await world.data(content, query, { ...variables })).visibilityRules;
  const first = await list({ first: 2 });
  const nothing = {
    segment: null,
    organizationId: null,
    category: null,
    brand: null,
    product: null,
  };
  expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
  expect(first.nodes).toEqual([
    { ...nothing, product: { sku: 'LAMP-1' }, effect: 'SHOWN' },
    { ...nothing, organizationId: north, brand: { name: 'Nord' }, effect: 'WITHOUT_PRICE' },
  ]);
  const rest = await list({ first: 2, after: first.pageInfo.endCursor });
  expect(rest.nodes).toEqual([
    { ...nothing, segment: 'dealer', category: { name: 'Lamps' }, effect: 'HIDDEN' },
  ]);
  expect((await list({ audience: {} })).totalCount).toBe(1);
  expect((await list({ audience: { organizationId: south } })).totalCount).toBe(0);
});

describe('a matrix from a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kontor-matrix-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const importMatrix = async (...rows: string[]) => {
    const file = join(folder, 'matrix.csv');
    await writeFile(file, rows.join('\n'));
    return world.catalog.import('visibility', {
      path: file,
      options: {},
      progress: () => undefined,
    });
  };

  test('of clients and SKUs works at once, and changes nothing the second time', async () => {
    const { rows } = await world.database.query(
      'select tax_id from accounts.organization where id = $1',
      [south],
    );
    const matrix = [
      'Audience;Subject;Effect',
      `${north};LAMP-1;deny`,
      `${north};Light/Lamps;без цены`,
      `${rows[0].tax_id};Nord;hide`,
      'employees;*;deny',
    ];
    expect(await importMatrix(...matrix)).toMatchObject({ changed: 4, wrongCount: 0 });
    expect(await shownTo(northBuyer)).toEqual(['HAMMER-1', 'LAMP-2*', 'PLAIN-1']);
    expect(await shownTo(southBuyer)).toEqual(['LAMP-1', 'PLAIN-1']);
    expect(await importMatrix(...matrix)).toMatchObject({ changed: 0, unchanged: 4 });
    await importMatrix('audience,sku,effect', `${north},LAMP-1,remove`);
    expect(await shownTo(northBuyer)).toEqual(['HAMMER-1', 'LAMP-1*', 'LAMP-2*', 'PLAIN-1']);
  });

  test('has its wrong rows reported, and its right ones taken', async () => {
    const report = await importMatrix(
      'audience,subject,effect',
      '7707083894,LAMP-1,deny',
      `${randomUUID()},LAMP-1,deny`,
      `${north},NO-SUCH,deny`,
      `${north},LAMP-1,perhaps`,
      ',LAMP-1,deny',
      `${north},LAMP-2,deny`,
      `${north},lamp 2,allow`,
    );
    expect(report).toMatchObject({ changed: 1, wrongCount: 6 });
    expect(report.wrong.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 8]);
    expect(await shownTo(northBuyer)).toEqual(['HAMMER-1', 'LAMP-1', 'PLAIN-1']);
  });

  test('without the columns that it needs is refused', async () => {
    await expect(importMatrix('client,sku', 'a,b')).rejects.toThrow('needs the columns audience');
  });
});
