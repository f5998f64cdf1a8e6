import { consumeOnce } from '@kontor/kit/consumers.ts';
import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { orderPlaced } from '../../../subgraphs/catalog/src/modules/oftenBought/boughtTogether.events.ts';
import { forgetOldPairs } from '../../../subgraphs/catalog/src/modules/oftenBought/forgetOldPairs.ts';
import { buyer, type CatalogWorld, content, openCatalogWorld } from './catalogWorld.ts';

const { north, south } = demo.organizations;
const third = newId();
const fourth = newId();

let world: CatalogWorld;
let ids: Map<string, string>;
beforeAll(async () => {
  world = await openCatalogWorld();
  const skus = [
    'DRILL',
    'BIT',
    'GLOVES',
    'TAPE',
    ...Array.from({ length: 120 }, (_, i) => `X${i}`),
  ];
  await world.save(...skus.map((sku) => ({ sku })));
  const { rows } = await world.database.query('select id, sku from product');
  ids = new Map(rows.map(({ id, sku }) => [sku, id]));
});
afterAll(() => world?.close());
beforeEach(() => world.database.query('delete from bought_together; delete from visibility_rule'));

const order = (organizationId: string, skus: string[], id = newId()) => {
  const event = {
    ...{
      id,
      key: newId(),
      type: 'order.placed',
      source: 'orders',
      occurredAt: new Date(),
      organizationId,
    },
    payload: {
      organizationId,
      lines: skus.map((sku) => ({ productId: ids.get(sku) ?? sku })),
    },
  };
  return consumeOnce(event, orderPlaced, world.context());
};

const boughtWith = async (sku: string, first = 6, viewer = buyer): Promise<string[]> => {
  const { product } = await world.data(
    viewer,
    'query ($sku: String!, $first: Int) { product(sku: $sku) { oftenBoughtWith(first: $first) { sku } } }',
    { sku, first },
  );
  return product.oftenBoughtWith.map((other: { sku: string }) => other.sku);
};

describe('what is often bought with a product', () => {
  test('is what three organizations ordered with it, the most often first, both ways', async () => {
    for (const organization of [north, south, third]) {
      await order(organization, ['DRILL', 'BIT', 'GLOVES']);
    }
    await order(fourth, ['DRILL', 'GLOVES', 'DRILL']);
    expect(await boughtWith('DRILL')).toEqual(['GLOVES', 'BIT']);
    expect(await boughtWith('DRILL', 1)).toEqual(['GLOVES']);
    expect(await boughtWith('GLOVES')).toEqual(['DRILL', 'BIT']);
    expect(await boughtWith('TAPE')).toEqual([]);
  });

  test('is never told of what only one or two ordered, however often', async () => {
    for (let time = 0; time < 5; time++) {
      await order(north, ['DRILL', 'TAPE']);
      await order(south, ['DRILL', 'TAPE']);
    }
    expect(await boughtWith('DRILL')).toEqual([]);
    expect(await boughtWith('TAPE', 6, content)).toEqual([]);
    await order(third, ['TAPE', 'DRILL']);
    expect(await boughtWith('DRILL')).toEqual(['TAPE']);
  });

  test('counts an order once, however often it is told', async () => {
    const event = newId();
    for (let time = 0; time < 3; time++) await order(north, ['DRILL', 'BIT'], event);
    const { rows } = await world.database.query('select orders from bought_together');
    expect(rows).toEqual([{ orders: 1 }]);
  });

  test('keeps no more organizations than it takes', async () => {
    for (const organization of [north, south, third, fourth, newId()]) {
      await order(organization, ['DRILL', 'BIT']);
    }
    const { rows } = await world.database.query(
      'select orders, cardinality(buyers) as buyers from bought_together',
    );
    expect(rows).toEqual([{ orders: 5, buyers: 3 }]);
  });

  test('is not what the viewer may not see, nor what is not on sale', async () => {
    for (const organization of [north, south, third]) {
      await order(organization, ['DRILL', 'BIT', 'GLOVES', 'TAPE']);
    }
    await world.save({ sku: 'TAPE', status: 'DISCONTINUED' });
    await world.data(
      content,
      `mutation ($rules: [VisibilityRuleInput!]!) { setVisibility(input: { rules: $rules }) { __typename } }`,
      { rules: [{ audience: {}, sku: 'BIT', effect: 'HIDDEN' }] },
    );
    expect(await boughtWith('DRILL')).toEqual(['GLOVES']);
    expect((await boughtWith('DRILL', 6, content)).toSorted()).toEqual(['BIT', 'GLOVES']);
    await world.save({ sku: 'TAPE', status: 'PUBLISHED' });
  });

  test('is at most twenty, of as many lines of an order as mean something', async () => {
    const many = Array.from({ length: 120 }, (_, i) => `X${i}`);
    for (const organization of [north, south, third]) await order(organization, many);
    expect(await boughtWith('X0', 20)).toHaveLength(20);
    expect(await boughtWith('X110', 20)).toEqual([]);
    const { rows } = await world.database.query(
      'select count(*)::int as count from bought_together',
    );
    expect(rows).toEqual([{ count: (100 * 99) / 2 }]);
    const tooMany = '{ product(sku: "X0") { oftenBoughtWith(first: 21) { sku } } }';
    expect(await world.errors(buyer, tooMany)).toEqual(['BAD_USER_INPUT']);
  });

  test('costs as many statements for a list as for one product', async () => {
    for (const organization of [north, south, third]) await order(organization, ['DRILL', 'BIT']);
    const list = (first: number) =>
      world.data(buyer, `{ products(first: ${first}) { nodes { oftenBoughtWith { sku } } } }`);
    await Promise.all([list(1), list(50)]);
    const one = await countStatements(() => list(1));
    const many = await countStatements(() => list(50));
    expect(many.statements.length).toBeLessThanOrEqual(one.statements.length + 1);
    expect(many.statements.length).toBeLessThanOrEqual(3);
  });

  test('says nothing of products that are not there, and is forgotten in time', async () => {
    await order(north, ['DRILL', newId()]);
    await order(north, ['DRILL']);
    const count = async () =>
      (await world.database.query('select count(*)::int as count from bought_together')).rows[0];
    expect(await count()).toEqual({ count: 0 });
    await order(north, ['DRILL', 'BIT']);
    await forgetOldPairs(world.context());
    expect(await count()).toEqual({ count: 1 });
    await world.database.query(
      "update bought_together set last_ordered_at = now() - interval '19 months'",
    );
    await forgetOldPairs(world.context());
    expect(await count()).toEqual({ count: 0 });
  });
});
