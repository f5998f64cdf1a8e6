import { newId } from '@kontor/kit/ids.ts';
import { openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { person, until } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../../subgraphs/catalog/src/subgraph.ts';
import { orders as ordersSubgraph } from '../../../subgraphs/orders/src/subgraph.ts';
import { confirmedOrder, setStatus, statusOf } from './confirmedOrder.ts';
import {
  buyer,
  minutesFrom,
  NORTH,
  openWarehouseWorld,
  SOUTH,
  southBuyer,
  type WarehouseWorld,
  warehouseman,
} from './warehouseWorld.ts';

let world: WarehouseWorld;

beforeAll(async () => {
  world = await openWarehouseWorld(async (runtime) => {
    await openSubgraph(ordersSubgraph, runtime);
    await openSubgraph(catalog, runtime);
  });
});
afterAll(async () => {
  await world?.stop();
});

const RESULT = `
  __typename
  ... on OrderShipping {
    order { id }
    shipments {
      id number status shippedAt deliveredAt carrier trackingNumber
      warehouse { code }
      organization { id }
      lines { orderLineId quantity sku product { id } }
      events { status at }
    }
  }
  ... on ShippingRefused { code }
  ... on InvalidInput { field }
  ... on NotFound { code id }
  ... on IdempotencyConflict { code }`;
const SHIP = `mutation ($input: ShipOrderInput!) { result: shipOrder(input: $input) { ${RESULT} } }`;
const PICK = `mutation ($input: StartPickingInput!) { result: startPicking(input: $input) { ${RESULT} } }`;
const TRACK = `mutation ($input: RecordTrackingInput!) {
  result: recordTracking(input: $input) {
    __typename
    ... on TrackingRecorded { shipment { status deliveredAt events { status place } } }
    ... on NotFound { code }
    ... on InvalidInput { field }
  }
}`;

interface Shipped {
  __typename: string;
  code?: string;
  shipments: Array<{
    id: string;
    number: string;
    warehouse: { code: string };
    lines: Array<{ quantity: string }>;
  }>;
}

const pick = async (orderId: string, idempotencyKey = newId()) =>
  (await world.ask<{ result: Shipped }>(warehouseman, PICK, { input: { orderId, idempotencyKey } }))
    .result;
const ship = async (orderId: string, more = {}) =>
  (
    await world.ask<{ result: Shipped }>(warehouseman, SHIP, {
      input: { orderId, idempotencyKey: newId(), ...more },
    })
  ).result;
const track = async (shipmentId: string, status: string, at: Date, more = {}) => {
  const input = { shipmentId, status, at: at.toISOString(), eventId: newId(), ...more };
  return (await world.ask<{ result: unknown }>(warehouseman, TRACK, { input })).result;
};
const shipped = async () => {
  const lamp = await world.product('10');
  const order = await confirmedOrder(world, { lines: [{ productId: lamp, quantity: '10' }] });
  const { shipments } = await ship(order.id);
  return { order, lamp, shipment: shipments[0]! };
};

describe('picking', () => {
  test('begins once, however often it is begun, and the order follows', async () => {
    const lamp = await world.product('10');
    const { id } = await confirmedOrder(world, { lines: [{ productId: lamp, quantity: '4' }] });
    expect(await pick(id)).toEqual({ __typename: 'OrderShipping', order: { id }, shipments: [] });
    await until(async () => (await statusOf(world, id)) === 'PICKING');
    await pick(id);
    expect(await world.told('picking.started', id)).toEqual([
      { orderId: id, organizationId: NORTH },
    ]);
  });

  test.each(['PLACED', 'ON_HOLD', 'SHIPPED', 'CANCELLED'])(
    'does not begin while the order is %s',
    async (status) => {
      const lamp = await world.product('10');
      const { id } = await confirmedOrder(world, {
        lines: [{ productId: lamp, quantity: '4' }],
        status,
      });
      expect(await pick(id)).toEqual({ __typename: 'ShippingRefused', code: 'ORDER_STATE' });
    },
  );

  test('of an unknown order is not found', async () => {
    for (const id of [newId(), 'nonsense'])
      expect(await pick(id)).toMatchObject({ code: 'NOT_FOUND', id });
  });
});

describe('shipping', () => {
  test('takes the goods of each warehouse in one shipment of its own, and the order is shipped', async () => {
    const lamp = await world.product('6', '4');
    const cable = await world.product('5');
    const wanted = [
      { productId: lamp, quantity: '10' },
      { productId: cable, quantity: '2' },
    ];
    const { id, lines } = await confirmedOrder(world, { lines: wanted });
    const { shipments } = await ship(id, { carrier: 'Delovye Linii', trackingNumber: 'DL-1' });
    const [lampLine, cableLine] = lines;
    expect(shipments).toMatchObject([
      {
        number: expect.stringMatching(/^SHP-\d{4}-\d{6}$/),
        status: 'DISPATCHED',
        carrier: 'Delovye Linii',
        trackingNumber: 'DL-1',
        deliveredAt: null,
        warehouse: { code: 'MSK' },
        organization: { id: NORTH },
        lines: [
          { orderLineId: lampLine!.id, quantity: '6', sku: 'SKU-0', product: { id: lamp } },
          { orderLineId: cableLine!.id, quantity: '2', sku: 'SKU-1', product: { id: cable } },
        ],
        events: [{ status: 'DISPATCHED' }],
      },
      { warehouse: { code: 'SPB' }, lines: [{ orderLineId: lampLine!.id, quantity: '4' }] },
    ]);
    expect(await world.stock(lamp)).toMatchObject([
      { onHand: '0', reserved: '0' },
      { onHand: '0', reserved: '0' },
    ]);
    expect(await world.stock(cable)).toMatchObject([{ onHand: '3', reserved: '0' }]);
    expect(await world.told('shipment.dispatched', id)).toEqual(
      shipments.map((shipment) => ({
        shipmentId: shipment.id,
        number: shipment.number,
        orderId: id,
        organizationId: NORTH,
        at: world.clock.now.toISOString(),
        lines: expect.any(Array),
      })),
    );
    await until(async () => (await statusOf(world, id)) === 'SHIPPED');
  });

  test('of a part leaves the rest for later', async () => {
    const lamp = await world.product('10');
    const { id, lines } = await confirmedOrder(world, {
      lines: [{ productId: lamp, quantity: '10' }],
    });
    const orderLineId = lines[0]!.id;
    await ship(id, { lines: [{ orderLineId, quantity: '3' }] });
    await until(async () => (await statusOf(world, id)) === 'PARTLY_SHIPPED');
    expect(await world.stock(lamp)).toMatchObject([{ onHand: '7', reserved: '7' }]);
    expect(await ship(id, { lines: [{ orderLineId, quantity: '8' }] })).toMatchObject({
      field: 'lines.0.quantity',
    });
    const { shipments } = await ship(id);
    expect(shipments).toMatchObject([{ lines: [{ quantity: '7' }] }]);
    await until(async () => (await statusOf(world, id)) === 'SHIPPED');
  });

  test('ten times at once ships once', async () => {
    const lamp = await world.product('10');
    const { id } = await confirmedOrder(world, { lines: [{ productId: lamp, quantity: '4' }] });
    const answers = await Promise.all(Array.from({ length: 10 }, () => ship(id)));
    expect(answers.filter((answer) => answer.__typename === 'OrderShipping')).toHaveLength(1);
    expect(await world.stock(lamp)).toMatchObject([{ onHand: '6', reserved: '0' }]);
  });

  test('by one key ships once and answers the same', async () => {
    const lamp = await world.product('10');
    const { id } = await confirmedOrder(world, { lines: [{ productId: lamp, quantity: '4' }] });
    const idempotencyKey = newId();
    const [first, second] = await Promise.all([
      ship(id, { idempotencyKey }),
      ship(id, { idempotencyKey }),
    ]);
    expect(second).toEqual(first);
    await until(async () => (await statusOf(world, id)) === 'SHIPPED');
    expect(await ship(id, { idempotencyKey })).toEqual(first);
    expect(await ship(id, { idempotencyKey, carrier: 'Another' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  test.each(['PLACED', 'ON_HOLD', 'AWAITING_APPROVAL', 'CANCELLED'])(
    'is refused while the order is %s',
    async (status) => {
      const lamp = await world.product('10');
      const { id } = await confirmedOrder(world, {
        lines: [{ productId: lamp, quantity: '4' }],
        status,
      });
      expect(await ship(id)).toEqual({ __typename: 'ShippingRefused', code: 'ORDER_STATE' });
    },
  );

  test('is refused once the order gave its goods back', async () => {
    const lamp = await world.product('10');
    const { id } = await confirmedOrder(world, { lines: [{ productId: lamp, quantity: '4' }] });
    await world.tell('order.cancelled', id, { orderId: id, organizationId: NORTH });
    await until(async () => (await world.stock(lamp))[0]?.reserved === '0');
    expect(await ship(id)).toEqual({ __typename: 'ShippingRefused', code: 'NOT_RESERVED' });
  });

  test('while the order is being cancelled does one of the two, and the books agree', async () => {
    const lamp = await world.product('100');
    const orders = await Promise.all(
      Array.from({ length: 8 }, () =>
        confirmedOrder(world, { lines: [{ productId: lamp, quantity: '5' }] }),
      ),
    );
    await Promise.all(
      orders.flatMap(({ id }) => [
        ship(id),
        world.tell('order.cancelled', id, { orderId: id, organizationId: NORTH }),
      ]),
    );
    await until(async () => (await world.stock(lamp))[0]?.reserved === '0');
    const left = await Promise.all(orders.map(({ id }) => world.told('shipment.dispatched', id)));
    const [stock] = await world.stock(lamp);
    expect(stock?.onHand).toBe(String(100 - 5 * left.flat().length));
  });

  test('is the work of those who may', async () => {
    const { errors } = await world.askRaw(buyer, SHIP, {
      input: { orderId: newId(), idempotencyKey: newId() },
    });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('tracking', () => {
  test('follows what happened, not the order it is told in, and announces the delivery once', async () => {
    const { order, shipment } = await shipped();
    const now = world.clock.now;
    world.clock.now = minutesFrom(now, 60);
    const eventId = 'carrier-7';
    await track(shipment.id, 'DELIVERED', minutesFrom(now, 50), { eventId, place: 'Tver' });
    await track(shipment.id, 'IN_TRANSIT', minutesFrom(now, 20));
    expect(await track(shipment.id, 'DELIVERED', minutesFrom(now, 50), { eventId })).toEqual({
      __typename: 'TrackingRecorded',
      shipment: {
        status: 'DELIVERED',
        deliveredAt: minutesFrom(now, 50).toISOString(),
        events: [
          { status: 'DISPATCHED', place: null },
          { status: 'IN_TRANSIT', place: null },
          { status: 'DELIVERED', place: 'Tver' },
        ],
      },
    });
    await track(shipment.id, 'DELIVERED', minutesFrom(now, 55));
    expect(await world.told('shipment.delivered', order.id)).toMatchObject([
      {
        shipmentId: shipment.id,
        orderId: order.id,
        organizationId: NORTH,
        lines: [{ quantity: '10' }],
      },
    ]);
    expect(await world.told('shipment.tracked', order.id)).toHaveLength(3);
    await until(async () => (await statusOf(world, order.id)) === 'DELIVERED');
  });

  test('told twenty times at once is one event', async () => {
    const { order, shipment } = await shipped();
    const at = world.clock.now;
    await Promise.all(
      Array.from({ length: 20 }, () => track(shipment.id, 'DELIVERED', at, { eventId: 'once' })),
    );
    expect(await world.told('shipment.delivered', order.id)).toHaveLength(1);
  });

  test('of the future is refused', async () => {
    const { shipment } = await shipped();
    const tomorrow = minutesFrom(world.clock.now, 24 * 60);
    expect(await track(shipment.id, 'DELIVERED', tomorrow)).toMatchObject({ field: 'at' });
  });

  test('of an unknown shipment is not found', async () => {
    for (const id of [newId(), 'nonsense']) {
      expect(await track(id, 'DELIVERED', world.clock.now)).toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  test('is only added to', async () => {
    await shipped();
    const { pool } = world.runtime.databaseOf('logistics');
    await expect(
      pool.query(`update logistics.tracking_event set status = 'DELIVERED'`),
    ).rejects.toThrow('only added');
  });
});

describe('shipments', () => {
  const LIST = `query ($filter: ShipmentFilter, $first: Int, $after: String) {
    shipments(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { id warehouse { code } lines { sku } events { status } order { id } }
    }
  }`;
  interface List {
    shipments: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      nodes: Array<{ id: string }>;
    };
  }
  const list = async (viewer: typeof buyer, variables = {}) =>
    (await world.ask<List>(viewer, LIST, variables)).shipments;

  test('are seen by their own customer and by the seller only', async () => {
    const { order, shipment } = await shipped();
    const filter = { orderId: order.id };
    expect((await list(buyer, { filter })).nodes).toMatchObject([{ id: shipment.id }]);
    expect((await list(warehouseman, { filter })).totalCount).toBe(1);
    expect(await list(southBuyer, { filter })).toMatchObject({ totalCount: 0, nodes: [] });
    expect((await list(southBuyer, { filter: { organizationId: NORTH } })).totalCount).toBe(0);
    expect((await list(buyer, { filter: { orderId: 'nonsense' } })).nodes).toEqual([]);
    const of = `query ($o: [_Any!]!) { _entities(representations: $o) { ... on Order { shipments { id } } ... on Shipment { number } } }`;
    const o = [
      { __typename: 'Order', id: order.id },
      { __typename: 'Shipment', id: shipment.id },
    ];
    expect(await world.ask(southBuyer, of, { o })).toEqual({
      _entities: [{ shipments: [] }, null],
    });
    expect(await world.ask(buyer, of, { o })).toMatchObject({
      _entities: [{ shipments: [{ id: shipment.id }] }, {}],
    });
  });

  test('come page by page, newest first', async () => {
    const organizationId = SOUTH;
    const lamp = await world.product('100');
    for (let count = 0; count < 3; count++) {
      await ship(
        (
          await confirmedOrder(world, {
            lines: [{ productId: lamp, quantity: '1' }],
            organizationId,
          })
        ).id,
      );
    }
    const first = await list(southBuyer, { first: 2 });
    const second = await list(southBuyer, { first: 2, after: first.pageInfo.endCursor });
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(second.pageInfo.hasNextPage).toBe(false);
    const ids = [...first.nodes, ...second.nodes].map(({ id }) => id);
    expect(ids).toEqual([...ids].sort().reverse());
    expect((await list(southBuyer, { filter: { status: ['DELIVERED'] } })).nodes).toEqual([]);
  });

  test('of a page cost the same statements however many they are', async () => {
    const cost = async (first: number) => {
      const { result, statements } = await countStatements(() => list(warehouseman, { first }));
      expect(result.nodes).toHaveLength(first);
      return statements.length;
    };
    expect(await cost(5)).toBe(await cost(1));
  });

  test('are not told to whom may not read them', async () => {
    const { errors } = await world.askRaw(person(NORTH, ['orders:read']), LIST);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('the demo plays the warehouse and the carrier, and people ship', async () => {
  for (const part of ['warehouse', 'carrier']) world.simulated.add(part);
  world.clock.now = new Date();
  const lamp = await world.product('10');
  const { id } = await confirmedOrder(world, { lines: [{ productId: lamp, quantity: '4' }] });
  await setStatus(world, id, 'CONFIRMED');
  await world.tell('order.statusChanged', id, {
    orderId: id,
    organizationId: NORTH,
    from: 'PLACED',
    to: 'CONFIRMED',
  });
  await until(async () => (await world.told('picking.started', id)).length === 1);
  await ship(id);
  await until(async () => (await world.told('shipment.tracked', id)).length === 1);
  expect(await world.told('shipment.tracked', id)).toMatchObject([{ status: 'ACCEPTED' }]);
});
