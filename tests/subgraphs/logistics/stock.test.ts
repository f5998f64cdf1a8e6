import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { person } from '@kontor/kit/testing/runtime.ts';
import { ANONYMOUS } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addArrivals } from '../../../subgraphs/logistics/src/modules/stock/stock.queries.ts';
import {
  buyer,
  MSK,
  minutesFrom,
  NORTH,
  openWarehouseWorld,
  SPB,
  type WarehouseWorld,
  warehouseman,
} from './warehouseWorld.ts';

let world: WarehouseWorld;

beforeAll(async () => {
  world = await openWarehouseWorld();
});
afterAll(() => world?.stop());

const AVAILABILITY = `query ($products: [_Any!]!) {
  _entities(representations: $products) {
    ... on Product {
      availability {
        available
        isBanded
        byWarehouse { available warehouse { code } }
        nextArrival { date quantity }
      }
    }
  }
}`;

const represented = (ids: string[]) => ({
  products: ids.map((id) => ({ __typename: 'Product', id, isShown: true })),
});
const availability = async (viewer: typeof buyer, id: string) => {
  const { _entities } = await world.ask<{ _entities: Array<{ availability: unknown }> }>(
    viewer,
    AVAILABILITY,
    represented([id]),
  );
  return _entities[0]?.availability;
};
const inDays = (days: number) =>
  minutesFrom(world.clock.now, days * 24 * 60)
    .toISOString()
    .slice(0, 10);

describe('availability of a product', () => {
  test('is what is on hand less what is reserved', async () => {
    const lamp = await world.product('60.5', '30');
    await world.holdStock({ lines: [{ productId: lamp, quantity: '10' }] });
    expect(await availability(buyer, lamp)).toEqual({
      available: '80.5',
      isBanded: false,
      byWarehouse: [
        { available: '50.5', warehouse: { code: 'MSK' } },
        { available: '30', warehouse: { code: 'SPB' } },
      ],
      nextArrival: null,
    });
  });

  test('above a hundred is told to the seller, not to a customer', async () => {
    const lamp = await world.product('4000', '30');
    expect(await availability(buyer, lamp)).toMatchObject({ available: '100', isBanded: true });
    expect(await availability(warehouseman, lamp)).toMatchObject({
      available: '4030',
      isBanded: false,
    });
  });

  test('leaves out warehouses that have none', async () => {
    const lamp = await world.product('5');
    expect(await availability(buyer, lamp)).toMatchObject({
      byWarehouse: [{ warehouse: { code: 'MSK' } }],
    });
  });

  test('of a product that never was in stock is zero', async () => {
    expect(await availability(buyer, newId())).toEqual({
      available: '0',
      isBanded: false,
      byWarehouse: [],
      nextArrival: null,
    });
  });

  test('tells the next arrival, of all warehouses together, and none of the past', async () => {
    const lamp = await world.product('5');
    const arrival = { productId: lamp, quantity: '20' };
    await addArrivals(world.context(), [
      { ...arrival, id: newId(), warehouseId: MSK, date: inDays(-1) },
      { ...arrival, id: newId(), warehouseId: MSK, date: inDays(3) },
      { ...arrival, id: newId(), warehouseId: SPB, date: inDays(3) },
      { ...arrival, id: newId(), warehouseId: MSK, date: inDays(9) },
    ]);
    expect(await availability(buyer, lamp)).toMatchObject({
      nextArrival: { date: inDays(3), quantity: '40' },
    });
  });

  test('of a page of 24 costs one statement', async () => {
    const page = await Promise.all(Array.from({ length: 24 }, () => world.product('10', '20')));
    const query = `query ($products: [_Any!]!) {
      _entities(representations: $products) { ... on Product { availability { available isBanded } } }
    }`;
    const { statements } = await countStatements(() => world.ask(buyer, query, represented(page)));
    expect(statements).toHaveLength(1);
    const whole = await countStatements(() => world.ask(buyer, AVAILABILITY, represented(page)));
    expect(whole.statements).toHaveLength(3);
  });

  test('is not told to whom may not read stock', async () => {
    const lamp = await world.product('5');
    for (const viewer of [ANONYMOUS, person(NORTH, ['catalog:read'])]) {
      const { data, errors } = await world.askRaw(viewer, AVAILABILITY, represented([lamp]));
      expect(data?._entities).toEqual([{ availability: null }]);
      expect(errors?.[0]?.extensions.code).toBe(
        viewer === ANONYMOUS ? 'UNAUTHENTICATED' : 'FORBIDDEN',
      );
    }
  });
});

test('warehouses stand nearest first', async () => {
  expect(await world.ask(buyer, '{ warehouses { code city } }')).toEqual({
    warehouses: [
      { code: 'MSK', city: 'Moscow' },
      { code: 'SPB', city: 'Saint Petersburg' },
    ],
  });
});

test('the books of stock movements are only added to', async () => {
  await world.product('5');
  const { pool } = world.runtime.databaseOf('logistics');
  await expect(pool.query('delete from logistics.stock_movement')).rejects.toThrow('only added');
  await expect(pool.query('update logistics.stock_movement set quantity = 1')).rejects.toThrow(
    'only added',
  );
});

test('the database itself refuses to promise more than there is', async () => {
  const lamp = await world.product('5');
  const overdraw = 'update logistics.stock set reserved = 6 where product_id = $1';
  await expect(world.runtime.databaseOf('logistics').pool.query(overdraw, [lamp])).rejects.toThrow(
    'check',
  );
});
