import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CatalogWorld, openCatalogWorld } from './catalogWorld.ts';

let world: CatalogWorld;

beforeAll(async () => {
  world = await openCatalogWorld();
});
afterAll(() => world.close());

/** What was told of price groups since the last time, by SKU. */
async function told(): Promise<Array<Array<[sku: string, priceGroup: string | null]>>> {
  const { rows } = await world.database.query(
    `with gone as (delete from outbox where type = 'products.regrouped' returning payload, seq)
      select payload from gone order by seq`,
  );
  const { rows: products } = await world.database.query('select id, sku from product');
  const skuOf = new Map(products.map(({ id, sku }) => [id, sku]));
  return rows.map(({ payload }) =>
    payload.products.map(([id, group]: [string, string | null]) => [skuOf.get(id), group]).sort(),
  );
}

it('tells which products come into another price group, in one event for all that are written together', async () => {
  await world.save({ sku: 'A', priceGroup: 'CABLE' }, { sku: 'B', priceGroup: 'TOOL' });
  expect(await told()).toEqual([
    [
      ['A', 'CABLE'],
      ['B', 'TOOL'],
    ],
  ]);
});

it('tells nothing of products that stay in theirs', async () => {
  await world.save({ sku: 'A', priceGroup: 'CABLE', nameRu: 'Кабель' });
  expect(await told()).toEqual([]);
  await world.save({ sku: 'A', priceGroup: 'TOOL' }, { sku: 'B', nameRu: 'Дрель' });
  expect(await told()).toEqual([[['A', 'TOOL']]]);
});
