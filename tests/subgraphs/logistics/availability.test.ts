import { newId } from '@kontor/kit/ids.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStock } from '../../../subgraphs/logistics/src/modules/stock/openStock.ts';
import { MSK, openWarehouseWorld, orders, SPB, type WarehouseWorld } from './warehouseWorld.ts';

let world: WarehouseWorld;
beforeAll(async () => {
  world = await openWarehouseWorld();
});
afterAll(() => world.stop());

const release = (key: string) =>
  world.ask(orders, 'mutation ($key: ID!) { releaseStockHold(idempotencyKey: $key) }', { key });

/** What was told of the product, in order. */
async function turns(productId: string): Promise<boolean[]> {
  const told = (await world.told('stock.availabilityChanged', 'stock')) as Array<{
    products: Array<{ productId: string; isInStock: boolean }>;
  }>;
  return told
    .flatMap(({ products }) => products)
    .filter((product) => product.productId === productId)
    .map(({ isInStock }) => isInStock);
}

test('the first stock of a product is told once, whatever comes after', async () => {
  const product = await world.product('5');
  await openStock(world.context(), [{ productId: product, warehouseId: SPB, quantity: '7' }]);
  await openStock(world.context(), [{ productId: product, warehouseId: SPB, quantity: '7' }]);
  expect(await turns(product)).toEqual([true]);
});

test('the last piece that is set aside is told, and its return', async () => {
  const product = await world.product('5', '2');
  const first = await world.holdStock({ lines: [{ productId: product, quantity: '5' }] });
  expect(await turns(product)).toEqual([true]);
  const last = await world.holdStock({ lines: [{ productId: product, quantity: '2' }] });
  expect(await turns(product)).toEqual([true, false]);
  await release(last.orderId);
  expect(await turns(product)).toEqual([true, false, true]);
  await release(first.orderId);
  expect(await turns(product)).toEqual([true, false, true]);
});

test('an order that takes more than there is tells nothing', async () => {
  const product = await world.product('5');
  await world.holdStock({ lines: [{ productId: product, quantity: '6' }] });
  expect(await turns(product)).toEqual([true]);
});

test('all products of one booking are told of together', async () => {
  const products = Array.from({ length: 50 }, () => newId());
  const count = async () => (await world.told('stock.availabilityChanged', 'stock')).length;
  const before = await count();
  await openStock(
    world.context(),
    products.map((productId) => ({ productId, warehouseId: MSK, quantity: '1' })),
  );
  expect(await count()).toBe(before + 1);
  for (const product of products) expect(await turns(product)).toEqual([true]);
});
