import { randomUUID } from 'node:crypto';
import { demo } from '@kontor/kit/demo.ts';
import { openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accounts } from '../../../subgraphs/accounts/src/subgraph.ts';
import { buyer, type CatalogWorld, content, openCatalogWorld } from './catalogWorld.ts';

const { north, south } = demo.organizations;
const { north12, north15 } = demo.contracts;

/** Contract № 12 hides nothing by itself; of № 15 the assortment is limited. */
const under = (contractId: string, organizationId: string = north): Viewer =>
  ({ ...buyer, organizationId, contractId }) as Viewer;

let world: CatalogWorld;
const ids: Record<string, string> = {};

beforeAll(async () => {
  world = await openCatalogWorld();
  const hosted = await openSubgraph(accounts, world.runtime);
  await hosted.seedDemo();
  const path = (...names: string[]) => names.map((name) => ({ ru: name, en: name }));
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

const SET = `mutation ($rules: [VisibilityRuleInput!]!) { setVisibility(input: { rules: $rules }) {
  __typename ... on VisibilitySet { changed } ... on InvalidInput { field } ... on NotFound { id } } }`;
const set = async (...rules: object[]) => (await world.data(content, SET, { rules })).setVisibility;

const ALL = ['HAMMER-1', 'LAMP-1', 'LAMP-2', 'PLAIN-1'];
const PRODUCT = 'query ($sku: String!) { product(sku: $sku) { sku isPriceShown } }';

/** What the viewer finds by SKU: prices of those with a star are on request. */
async function shownTo(viewer: Viewer): Promise<string[]> {
  const found: string[] = [];
  for (const sku of ALL) {
    const { product } = await world.data(viewer, PRODUCT, { sku });
    if (product) found.push(product.isPriceShown ? sku : `${sku}*`);
  }
  return found;
}

const for12 = { audience: { contractId: north12 } };
const for15 = { audience: { contractId: north15 } };

describe('under a contract with a limited assortment', () => {
  test('nothing is shown until a rule of the contract shows it', async () => {
    expect(await shownTo(under(north15))).toEqual([]);
    expect(await set({ ...for15, categoryId: ids.Light, effect: 'SHOWN' })).toMatchObject({
      changed: 1,
    });
    expect(await shownTo(under(north15))).toEqual(['LAMP-1', 'LAMP-2']);
    await set(
      { ...for15, sku: 'LAMP-1', effect: 'HIDDEN' },
      { ...for15, sku: 'PLAIN-1', effect: 'WITHOUT_PRICE' },
    );
    expect(await shownTo(under(north15))).toEqual(['LAMP-2', 'PLAIN-1*']);
  });

  test('rules for the organization, its segment and everyone show nothing more', async () => {
    await set(
      { audience: { organizationId: north }, effect: 'SHOWN' },
      { audience: {}, effect: 'SHOWN' },
    );
    expect(await shownTo(under(north15))).toEqual([]);
  });

  test('search, its counts, categories and brands are those of the assortment', async () => {
    await set({ ...for15, categoryId: ids.Tools, effect: 'SHOWN' });
    const query = `query ($of: [_Any!]!) {
      products(first: 10) { totalCount nodes { sku } facets { name values { label count } } }
      categories { name }
      _entities(representations: $of) { ... on Brand { name } ... on Product { sku } }
    }`;
    const of = [
      { __typename: 'Brand', id: ids.Voltum },
      { __typename: 'Product', id: ids['LAMP-1'] },
      { __typename: 'Product', id: ids['HAMMER-1'] },
    ];
    const seen = await world.data(under(north15), query, { of });
    expect(seen).toMatchObject({
      products: { totalCount: 1, nodes: [{ sku: 'HAMMER-1' }] },
      categories: [{ name: 'Tools' }],
      _entities: [null, null, { sku: 'HAMMER-1' }],
    });
    expect(JSON.stringify(seen.products.facets)).not.toContain('Voltum');
    const all = await world.data(buyer, query, { of });
    expect(all.products.totalCount).toBe(4);
    expect(all._entities).not.toContain(null);
  });

  test('a service that acts for the organization under it is told the same', async () => {
    await set({ ...for15, sku: 'PLAIN-1', effect: 'SHOWN' });
    const facts = 'query ($codes: [String!]) { productFacts(codes: $codes) { sku } }';
    const told = async (contractId?: string) =>
      (await world.data(serviceViewer('orders', north, contractId), facts, { codes: ALL }))
        .productFacts;
    expect(await told(north15)).toEqual([{ sku: 'PLAIN-1' }]);
    expect(await told()).toHaveLength(4);
    expect(await told(north12)).toHaveLength(4);
  });

  test('it costs no statement more once the rules are known', async () => {
    await set({ ...for15, sku: 'PLAIN-1', effect: 'SHOWN' });
    const ask = () => world.data(under(north15), PRODUCT, { sku: 'PLAIN-1' });
    await ask();
    expect((await countStatements(ask)).statements).toHaveLength(2);
  });
});

describe('rules for a contract', () => {
  test('go over those for its organization, and concern nobody who does not work under it', async () => {
    await set(
      { audience: { organizationId: north }, sku: 'LAMP-1', effect: 'HIDDEN' },
      { ...for12, sku: 'LAMP-1', effect: 'SHOWN' },
      { ...for12, sku: 'LAMP-2', effect: 'HIDDEN' },
    );
    expect(await shownTo(under(north12))).toEqual(['HAMMER-1', 'LAMP-1', 'PLAIN-1']);
    expect(await shownTo(buyer)).toEqual(['HAMMER-1', 'LAMP-2', 'PLAIN-1']);
    expect(await shownTo(content)).toEqual(ALL);
  });

  test('are listed with it, and taken away again', async () => {
    await set({ ...for12, sku: 'LAMP-1', effect: 'HIDDEN' });
    const query = `query ($audience: AudienceInput) {
      visibilityRules(audience: $audience) { nodes { contract { id } organizationId effect } }
    }`;
    const list = async (audience: object) =>
      (await world.data(content, query, { audience })).visibilityRules.nodes;
    expect(await list({ contractId: north12 })).toEqual([
      { contract: { id: north12 }, organizationId: null, effect: 'HIDDEN' },
    ]);
    expect(await list({ organizationId: north })).toEqual([]);
    expect(await list({})).toEqual([]);
    expect(await set({ ...for12, sku: 'LAMP-1', effect: null })).toMatchObject({ changed: 1 });
    expect(await shownTo(under(north12))).toEqual(ALL);
  });

  test('are refused for one that accounts does not know, and for contract and organization both', async () => {
    const unknown = randomUUID();
    expect(await set({ audience: { contractId: unknown }, effect: 'HIDDEN' })).toEqual({
      __typename: 'NotFound',
      id: unknown,
    });
    const both = { contractId: north12, organizationId: north };
    expect(await set({ audience: both, effect: 'HIDDEN' })).toMatchObject({ field: 'rules.0' });
  });
});

describe('what accounts tells of a contract', () => {
  test('holds from the next request on', async () => {
    await set({ ...for12, sku: 'LAMP-1', effect: 'SHOWN' });
    expect(await shownTo(under(north12))).toEqual(ALL);
    const tell = (isAssortmentLimited: boolean) =>
      world.database.query('update contract set is_assortment_limited = $1 where id = $2', [
        isAssortmentLimited,
        north12,
      ]);
    await tell(true);
    expect(await shownTo(under(north12))).toEqual(['LAMP-1']);
    await tell(false);
    expect(await shownTo(under(north12))).toEqual(ALL);
  });

  test('is asked for where no event has come yet', async () => {
    await world.database.query('delete from contract');
    expect(await shownTo(under(north15))).toEqual([]);
    const { rows } = await world.database.query('select organization_id from contract');
    expect(rows).toEqual([{ organization_id: north }]);
  });

  test('comes by events', async () => {
    await world.database.query('delete from contract');
    world.runtime.start();
    await until(async () => {
      const { rows } = await world.database.query('select id from contract order by id');
      return rows.map(({ id }) => id).join() === `${north12},${north15}`;
    });
  });

  test('opens nothing to another organization, and nothing under one that is not known', async () => {
    expect(await world.errors(under(north12, south), PRODUCT, { sku: 'LAMP-1' })).toEqual([
      'FORBIDDEN',
    ]);
    expect(await world.errors(under(randomUUID()), PRODUCT, { sku: 'LAMP-1' })).toEqual([
      'FORBIDDEN',
    ]);
  });
});
