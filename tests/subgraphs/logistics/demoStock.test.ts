import { type HostedSubgraph, openSubgraph } from '@kontor/kit/openSubgraph.ts';
import type { Runtime } from '@kontor/kit/runtime.ts';
import { startTestServer, type TestServer } from '@kontor/kit/testing/database.ts';
import { testRuntime } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalog } from '../../../subgraphs/catalog/src/subgraph.ts';
import type { Context } from '../../../subgraphs/logistics/src/context.ts';
import { generateStock } from '../../../subgraphs/logistics/src/modules/stock/generateStock.ts';
import { logistics } from '../../../subgraphs/logistics/src/subgraph.ts';

let server: TestServer;
let runtime: Runtime;
let stock: HostedSubgraph;

beforeAll(async () => {
  server = await startTestServer();
  runtime = testRuntime(await server.createDatabase());
  await (await openSubgraph(catalog, runtime)).seedDemo();
  stock = await openSubgraph(logistics, runtime);
});
afterAll(async () => {
  await runtime?.stop();
  await server?.stop();
});

const all = async (sql: string) => (await runtime.databaseOf('logistics').pool.query(sql)).rows;
const books = async () => ({
  stock: await all('select * from logistics.stock order by product_id, warehouse_id'),
  arrivals: await all('select * from logistics.arrival order by id'),
  warehouses: await all('select code, city from logistics.warehouse order by priority'),
});

test('the demo has stock of its products in Moscow and Petersburg, and seeding it again adds nothing', async () => {
  await stock.seedDemo();
  const first = await books();
  await stock.seedDemo();
  expect(await books()).toEqual(first);
  expect(first.warehouses.map(({ code }) => code)).toEqual(['MSK', 'SPB']);
  expect(first.stock.length).toBeGreaterThan(90);
  expect(first.arrivals.length).toBeGreaterThan(10);
  const products = await all('select id from catalog.product');
  const known = new Set(products.map(({ id }) => id));
  expect(first.stock.every(({ product_id: id }) => known.has(id))).toBe(true);
});

test('generated stock stands in every warehouse, and generating it again adds nothing', async () => {
  const products = (await all('select gen_random_uuid() as id from generate_series(1, 200)')).map(
    ({ id }) => id,
  );
  const warehouses = (await all('select id from logistics.warehouse')).map(({ id }) => id);
  const generate = () =>
    generateStock(products, warehouses, () => stock.createContext() as Context);
  const before = (await books()).stock.length;
  await generate();
  const after = await books();
  expect(after.stock.length).toBe(before + 400);
  await generate();
  expect(await books()).toEqual(after);
});
