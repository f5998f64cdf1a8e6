import { newId } from '@kontor/kit/ids.ts';
import { openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../../subgraphs/catalog/src/subgraph.ts';
import { expireReservations } from '../../../subgraphs/logistics/src/modules/reservation/reservation.service.ts';
import {
  buyer,
  minutesFrom,
  NORTH,
  openWarehouseWorld,
  orders,
  SOUTH,
  type WarehouseWorld,
} from './warehouseWorld.ts';

let world: WarehouseWorld;

beforeAll(async () => {
  world = await openWarehouseWorld((runtime) => openSubgraph(catalog, runtime));
});
afterAll(() => world?.stop());

const one = (productId: string, quantity: string, quantityStep = '1') => [
  { productId, quantity, quantityStep },
];
const release = (idempotencyKey: string) =>
  world.ask(orders, 'mutation ($key: ID!) { releaseStockHold(idempotencyKey: $key) }', {
    key: idempotencyKey,
  });
const placed = (orderId: string, productId: string, quantity: string, organizationId = NORTH) => ({
  orderId,
  organizationId,
  stockHoldKey: orderId,
  status: 'PLACED',
  lines: [{ id: newId(), productId, quantity }],
});
const reservedOf = async (productId: string) =>
  (await world.stock(productId)).map(({ reserved }) => reserved);

describe('a hold of stock at checkout', () => {
  test('sets the goods aside until it ends', async () => {
    const lamp = await world.product('10', '5');
    const hold = await world.holdStock({ lines: one(lamp, '4') });
    expect(hold).toMatchObject({
      __typename: 'StockHeld',
      expiresAt: minutesFrom(world.clock.now, 10).toISOString(),
    });
    expect(await world.stock(lamp)).toEqual([
      { warehouse: 'MSK', onHand: '10', reserved: '4' },
      { warehouse: 'SPB', onHand: '5', reserved: '0' },
    ]);
  });

  test('takes what one warehouse lacks from the next, in whole boxes', async () => {
    const box = await world.product('63', '60');
    await world.holdStock({ lines: one(box, '96', '24') });
    expect(await reservedOf(box)).toEqual(['48', '48']);
  });

  test('takes nothing at all when one line is short', async () => {
    const lamp = await world.product('10');
    const cable = await world.product('3', '2');
    const hold = await world.holdStock({ lines: [...one(lamp, '4'), ...one(cable, '6')] });
    expect(hold).toMatchObject({
      __typename: 'StockShort',
      lines: [{ productId: cable, wanted: '6', available: '5' }],
    });
    expect(await reservedOf(lamp)).toEqual(['0']);
    expect(await reservedOf(cable)).toEqual(['0', '0']);
  });

  test('of a product that is in no warehouse is short of all', async () => {
    const unknown = newId();
    const hold = await world.holdStock({ lines: one(unknown, '1') });
    expect(hold.lines).toEqual([{ productId: unknown, wanted: '1', available: '0' }]);
  });

  test('asked twice by one key is one hold, prolonged', async () => {
    const lamp = await world.product('10');
    const first = await world.holdStock({ lines: one(lamp, '4') });
    const later = minutesFrom(world.clock.now, 15);
    const again = await world.holdStock({
      lines: one(lamp, '4'),
      orderId: first.orderId,
      expiresAt: later,
    });
    expect(again).toEqual({ ...first, expiresAt: later.toISOString() });
    expect(await reservedOf(lamp)).toEqual(['4']);
  });

  test('asked for other goods by one key is exchanged', async () => {
    const lamp = await world.product('10');
    const { orderId } = await world.holdStock({ lines: one(lamp, '4') });
    await world.holdStock({ lines: one(lamp, '9'), orderId });
    expect(await reservedOf(lamp)).toEqual(['9']);
  });

  test('cannot be taken by the key of another organization', async () => {
    const lamp = await world.product('10');
    const { orderId } = await world.holdStock({ lines: one(lamp, '4') });
    await expect(
      world.holdStock({ lines: one(lamp, '4'), orderId, organizationId: SOUTH }),
    ).rejects.toThrow('another order');
  });

  test('costs the same statements for one line and for forty', async () => {
    const products = await Promise.all(Array.from({ length: 40 }, () => world.product('10', '10')));
    const statementsOf = async (ids: string[]) => {
      const lines = ids.flatMap((id) => one(id, '1'));
      return (await countStatements(() => world.holdStock({ lines }))).statements.length;
    };
    expect(await statementsOf(products)).toBe(await statementsOf(products.slice(0, 1)));
  });

  test('is not for people', async () => {
    const { errors } = await world.askRaw(
      buyer,
      'mutation { releaseStockHold(idempotencyKey: "x") }',
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('a hold that came to nothing', () => {
  test('is given back once', async () => {
    const lamp = await world.product('10');
    const { orderId } = await world.holdStock({ lines: one(lamp, '4') });
    expect(await release(orderId)).toEqual({ releaseStockHold: true });
    expect(await release(orderId)).toEqual({ releaseStockHold: false });
    expect(await reservedOf(lamp)).toEqual(['0']);
  });

  test('may be taken anew by the same key', async () => {
    const lamp = await world.product('10');
    const { orderId, reservationId } = await world.holdStock({ lines: one(lamp, '4') });
    await release(orderId);
    const anew = await world.holdStock({ lines: one(lamp, '4'), orderId });
    expect(anew.reservationId).not.toBe(reservationId);
    expect(await reservedOf(lamp)).toEqual(['4']);
  });

  test('of an unknown key changes nothing', async () => {
    expect(await release('never held')).toEqual({ releaseStockHold: false });
  });
});

describe('a placed order', () => {
  test('keeps its hold for good and says so', async () => {
    const lamp = await world.product('10');
    const { orderId } = await world.holdStock({ lines: one(lamp, '4') });
    const order = placed(orderId, lamp, '4');
    await world.tell('order.placed', orderId, order);
    await until(async () => (await world.told('stock.confirmed', orderId)).length === 1);
    expect(await world.told('stock.confirmed', orderId)).toEqual([
      {
        orderId,
        organizationId: NORTH,
        lines: [{ orderLineId: order.lines[0]?.id, productId: lamp, quantity: '4' }],
      },
    ]);
    expect(await release(orderId)).toEqual({ releaseStockHold: false });
    world.clock.now = minutesFrom(world.clock.now, 60);
    await expireReservations(world.context());
    expect(await reservedOf(lamp)).toEqual(['4']);
  });

  test('gives its goods back when it is cancelled', async () => {
    const lamp = await world.product('10');
    const { orderId } = await world.holdStock({ lines: one(lamp, '4') });
    await world.tell('order.placed', orderId, placed(orderId, lamp, '4'));
    await world.tell('order.cancelled', orderId, {
      orderId,
      organizationId: NORTH,
      reason: 'No need',
    });
    await until(async () => (await reservedOf(lamp))[0] === '0');
  });
});

describe('a hold whose time ran out', () => {
  const letExpire = async (lines: ReturnType<typeof one>) => {
    const hold = await world.holdStock({ lines });
    world.clock.now = minutesFrom(world.clock.now, 11);
    await expireReservations(world.context());
    return hold;
  };

  test('frees its goods and says so', async () => {
    const lamp = await world.product('10');
    const { orderId, reservationId } = await letExpire(one(lamp, '4'));
    expect(await reservedOf(lamp)).toEqual(['0']);
    expect(await world.told('reservation.expired', orderId)).toEqual([
      { reservationId, orderId, organizationId: NORTH },
    ]);
  });

  test('is taken again for an order that was placed after all', async () => {
    const lamp = await world.product('10');
    const { orderId } = await letExpire(one(lamp, '4'));
    await world.tell('order.placed', orderId, placed(orderId, lamp, '4'));
    await until(async () => (await reservedOf(lamp))[0] === '4');
    expect(await world.told('stock.confirmed', orderId)).toHaveLength(1);
  });

  test('is told to orders when somebody else has the goods by then', async () => {
    const lamp = await world.product('10');
    const { orderId } = await letExpire(one(lamp, '8'));
    await world.holdStock({ lines: one(lamp, '5') });
    await world.tell('order.placed', orderId, placed(orderId, lamp, '8'));
    await until(async () => (await world.told('stock.lost', orderId)).length === 1);
    expect(await world.told('stock.lost', orderId)).toEqual([
      {
        orderId,
        organizationId: NORTH,
        lines: [{ productId: lamp, wanted: '8', available: '5' }],
      },
    ]);
    expect(await world.told('stock.confirmed', orderId)).toEqual([]);
    expect(await reservedOf(lamp)).toEqual(['5']);
  });
});
