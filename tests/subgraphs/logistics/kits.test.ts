import { newId } from '@kontor/kit/ids.ts';
import { sumQuantities } from '@kontor/kit/money.ts';
import { openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../../../subgraphs/catalog/src/subgraph.ts';
import { releaseStockHold } from '../../../subgraphs/logistics/src/modules/reservation/hold.service.ts';
import { expireReservations } from '../../../subgraphs/logistics/src/modules/reservation/reservation.service.ts';
import { openStock } from '../../../subgraphs/logistics/src/modules/stock/openStock.ts';
import { addArrivals } from '../../../subgraphs/logistics/src/modules/stock/stock.queries.ts';
import { orders as ordersSubgraph } from '../../../subgraphs/orders/src/subgraph.ts';
import { confirmedOrder } from './confirmedOrder.ts';
import { stockDifferences } from './stockDifferences.ts';
import {
  buyer,
  MSK,
  minutesFrom,
  openWarehouseWorld,
  SPB,
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
afterAll(() => world?.stop());

const line = (productId: string, quantity: string) => ({ productId, quantity });

/** What was told of the product's stock, in order. */
async function turns(productId: string): Promise<boolean[]> {
  const told = await world.told('stock.availabilityChanged', 'stock');
  return (told as Array<{ products: Array<{ productId: string; isInStock: boolean }> }>)
    .flatMap(({ products }) => products)
    .filter((product) => product.productId === productId)
    .map(({ isInStock }) => isInStock);
}

/** Tells what the product is put together of, as catalog does, and waits until it is known. */
async function compose(
  productId: string,
  components: Array<[productId: string, quantity: string]>,
  quantityStep = '1',
): Promise<string> {
  const before = (await turns(productId)).length;
  await world.tell('product.kitChanged', productId, {
    productId,
    quantityStep,
    components: components.map(([id, quantity]) => line(id, quantity)),
  });
  await until(async () => (await turns(productId)).length > before);
  return productId;
}

/** A kit of one box and two breakers, of which so many stand in Moscow and Petersburg. */
async function enclosure(box: [string, string], breaker: [string, string], step = '1') {
  const parts = { box: await world.product(...box), breaker: await world.product(...breaker) };
  const kit = await compose(
    newId(),
    [
      [parts.box, '1'],
      [parts.breaker, '2'],
    ],
    step,
  );
  return { kit, ...parts };
}

const AVAILABILITY = `query ($products: [_Any!]!) {
  _entities(representations: $products) {
    ... on Product {
      availability { available isBanded byWarehouse { warehouse { code } available } }
      nextArrival { date quantity }
    }
  }
}`;

interface Shown {
  availability: { available: string; isBanded: boolean; byWarehouse: unknown[] };
  nextArrival: { date: string; quantity: string } | null;
}

const shown = async (...productIds: string[]) =>
  (
    await world.ask<{ _entities: Shown[] }>(warehouseman, AVAILABILITY, {
      products: productIds.map((id) => ({ __typename: 'Product', id, isShown: true })),
    })
  )._entities;
const availableOf = async (productId: string) =>
  (await shown(productId))[0]!.availability.available;
const reservedOf = async (productId: string) =>
  sumQuantities((await world.stock(productId)).map(({ reserved }) => reserved));

describe('the stock of a kit', () => {
  test('is as many as one warehouse’s components make, and none of them twice', async () => {
    const { kit } = await enclosure(['10', '4'], ['7', '20']);
    expect((await shown(kit))[0]!.availability).toEqual({
      available: '7',
      isBanded: false,
      byWarehouse: [
        { warehouse: { code: 'MSK' }, available: '3' },
        { warehouse: { code: 'SPB' }, available: '4' },
      ],
    });
  });

  test('is whole steps of the kit', async () => {
    const { kit } = await enclosure(['10', '4'], ['40', '40'], '5');
    expect(await availableOf(kit)).toBe('10');
  });

  test('is none where a component stands nowhere', async () => {
    const { kit } = await enclosure(['10', '0'], ['0', '20']);
    expect((await shown(kit))[0]!.availability).toMatchObject({ available: '0', byWarehouse: [] });
  });

  test('is its own again when it is no kit any more, and its components’ until then', async () => {
    const { box, breaker } = await enclosure(['10', '0'], ['20', '0']);
    const product = await world.product('3');
    await compose(product, [
      [box, '1'],
      [breaker, '1'],
    ]);
    expect(await availableOf(product)).toBe('10');
    await compose(product, []);
    expect(await availableOf(product)).toBe('3');
  });

  test('grows when what it lacks arrives', async () => {
    const { kit, box, breaker } = await enclosure(['10', '0'], ['4', '0']);
    const arrival = (productId: string, date: string, quantity: string, warehouseId = MSK) => ({
      ...{ id: newId(), productId, warehouseId, date, quantity },
    });
    await addArrivals(world.context(), [
      arrival(box, '2199-03-01', '100'),
      arrival(breaker, '2199-03-02', '100', SPB),
      arrival(breaker, '2199-03-03', '6'),
    ]);
    const [ofKit, ofBox] = await shown(kit, box);
    expect(ofKit!.nextArrival).toEqual({ date: '2199-03-03', quantity: '3' });
    expect(ofBox!.nextArrival).toEqual({ date: '2199-03-01', quantity: '100' });
  });

  test('costs as many statements for a page of kits as for one', async () => {
    const kits = await Promise.all(
      Array.from({ length: 10 }, async () => (await enclosure(['5', '5'], ['5', '5'])).kit),
    );
    const count = async (ids: string[]) =>
      (await countStatements(() => shown(...ids))).statements.length;
    expect(await count(kits)).toBe(await count(kits.slice(0, 1)));
  });
});

describe('a kit that is set aside', () => {
  test('takes its components, and gives them back', async () => {
    const { kit, box, breaker } = await enclosure(['10', '0'], ['20', '0']);
    const { orderId } = await world.holdStock({ lines: [line(kit, '3'), line(breaker, '5')] });
    expect([await reservedOf(box), await reservedOf(breaker)]).toEqual(['3', '11']);
    expect(await availableOf(kit)).toBe('4');
    await releaseStockHold(orderId, world.context());
    expect([await reservedOf(box), await reservedOf(breaker)]).toEqual(['0', '0']);
    expect(await stockDifferences(world)).toEqual([]);
  });

  test('is short as a kit: of its components nothing is told', async () => {
    const { kit, breaker } = await enclosure(['10', '0'], ['9', '0']);
    expect(await world.holdStock({ lines: [line(kit, '5')] })).toMatchObject({
      __typename: 'StockShort',
      lines: [{ productId: kit, wanted: '5', available: '4' }],
    });
    expect(await reservedOf(breaker)).toBe('0');
  });

  test('is short where others have its components', async () => {
    const { kit, breaker } = await enclosure(['10', '0'], ['9', '0']);
    await world.holdStock({ lines: [line(breaker, '8')] });
    expect(await world.holdStock({ lines: [line(kit, '1')] })).toMatchObject({
      lines: [{ productId: kit, wanted: '1', available: '0' }],
    });
  });

  test('keeps what it was put together of, whatever becomes of the kit', async () => {
    const { kit, box, breaker } = await enclosure(['10', '0'], ['20', '0']);
    const lid = await world.product('10');
    const held = await world.holdStock({ lines: [line(kit, '2')] });
    await compose(kit, [
      [box, '1'],
      [breaker, '3'],
      [lid, '1'],
    ]);
    expect(await world.holdStock({ lines: [line(kit, '2')], orderId: held.orderId })).toMatchObject(
      {
        reservationId: held.reservationId,
      },
    );
    await compose(kit, []);
    expect([await reservedOf(breaker), await reservedOf(lid)]).toEqual(['4', '0']);
    world.clock.now = minutesFrom(world.clock.now, 60);
    await expireReservations(world.context());
    expect([await reservedOf(box), await reservedOf(breaker)]).toEqual(['0', '0']);
    expect(await stockDifferences(world)).toEqual([]);
  });

  test('is exchanged for more of it in the same order', async () => {
    const { kit, box, breaker } = await enclosure(['10', '0'], ['20', '0']);
    const { orderId } = await world.holdStock({ lines: [line(kit, '10')] });
    await world.holdStock({ lines: [line(kit, '9'), line(breaker, '2')], orderId });
    expect([await reservedOf(box), await reservedOf(breaker)]).toEqual(['9', '20']);
  });

  test('is seen by its customer as the kit, not as what is in it', async () => {
    const { kit } = await enclosure(['10', '0'], ['20', '0']);
    const { reservationId } = await world.holdStock({ lines: [line(kit, '3')] });
    const RESERVATION = `query ($refs: [_Any!]!) {
      _entities(representations: $refs) { ... on Reservation { lines { productId quantity } } }
    }`;
    const refs = [{ __typename: 'Reservation', id: reservationId }];
    expect(await world.ask(buyer, RESERVATION, { refs })).toEqual({
      _entities: [{ lines: [{ productId: kit, quantity: '3' }] }],
    });
  });
});

describe('a kit that is shipped', () => {
  const SHIP = `mutation ($input: ShipOrderInput!) {
    shipOrder(input: $input) {
      __typename
      ... on OrderShipping { shipments { warehouse { code } lines { quantity product { id } } } }
      ... on InvalidInput { field message }
    }
  }`;
  const ship = async (orderId: string, lines?: object[]) =>
    (
      await world.ask<{ shipOrder: object }>(warehouseman, SHIP, {
        input: { orderId, lines, idempotencyKey: newId() },
      })
    ).shipOrder;
  const onHand = async (productId: string) =>
    sumQuantities((await world.stock(productId)).map((stands) => stands.onHand));

  test('leaves as its components, whole, as it was when it was ordered', async () => {
    const { kit, box, breaker } = await enclosure(['10', '0'], ['20', '0']);
    const order = await confirmedOrder(world, { lines: [line(kit, '3'), line(breaker, '1')] });
    await compose(kit, [[box, '5']]);
    const [ofKit] = order.lines;
    const part = (quantity: string) => [{ orderLineId: ofKit!.id, quantity }];
    expect(await ship(order.id, part('0.5'))).toEqual({
      __typename: 'InvalidInput',
      field: 'lines.0.quantity',
      message: 'A kit leaves whole.',
    });
    expect(await ship(order.id, part('1'))).toMatchObject({
      shipments: [{ lines: [{ quantity: '1', product: { id: kit } }] }],
    });
    expect([await onHand(box), await onHand(breaker)]).toEqual(['9', '18']);
    await ship(order.id);
    expect([await onHand(box), await onHand(breaker)]).toEqual(['7', '13']);
    expect([await reservedOf(box), await reservedOf(breaker)]).toEqual(['0', '0']);
    expect(await stockDifferences(world)).toEqual([]);
  });

  test('leaves in one shipment a warehouse, each whole', async () => {
    const { kit } = await enclosure(['2', '9'], ['4', '2']);
    const order = await confirmedOrder(world, { lines: [line(kit, '3')] });
    expect(await ship(order.id)).toMatchObject({
      shipments: [
        { warehouse: { code: 'MSK' }, lines: [{ quantity: '2' }] },
        { warehouse: { code: 'SPB' }, lines: [{ quantity: '1' }] },
      ],
    });
  });

  test('is told of to the warehouse as it is to be picked, and to nobody else', async () => {
    const { kit, box, breaker } = await enclosure(['10', '0'], ['20', '0']);
    const order = await confirmedOrder(world, { lines: [line(kit, '1')] });
    const other = await confirmedOrder(world, { lines: [line(breaker, '1')] });
    await compose(kit, [[box, '9']]);
    const KITS = `query ($refs: [_Any!]!) { _entities(representations: $refs) {
      ... on Order { kits { productId components { productId quantity } } } } }`;
    const refs = [order, other].map(({ id }) => ({ __typename: 'Order', id }));
    const kits = { productId: kit, components: [line(box, '1'), line(breaker, '2')] };
    expect(await world.ask(warehouseman, KITS, { refs })).toEqual({
      _entities: [{ kits: [kits] }, { kits: [] }],
    });
    const { data, errors } = await world.askRaw(buyer, KITS, { refs });
    expect(data).toEqual({ _entities: [{ kits: null }, { kits: null }] });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('is free again, as far as it has not left, when the order is cancelled', async () => {
    const { kit, box, breaker } = await enclosure(['10', '0'], ['20', '0']);
    const order = await confirmedOrder(world, { lines: [line(kit, '3')] });
    await ship(order.id, [{ orderLineId: order.lines[0]!.id, quantity: '1' }]);
    await world.tell('order.cancelled', order.id, { orderId: order.id });
    await until(async () => (await reservedOf(box)) === '0');
    expect([await onHand(box), await onHand(breaker)]).toEqual(['9', '18']);
    expect(await reservedOf(breaker)).toBe('0');
  });
});

test('others are told when the last kit is taken with a component, and when it comes back', async () => {
  const { kit, breaker } = await enclosure(['10', '0'], ['3', '0']);
  expect(await turns(kit)).toEqual([true]);
  const single = await world.holdStock({ lines: [line(breaker, '2')] });
  expect(await turns(kit)).toEqual([true, false]);
  expect(await turns(breaker)).toEqual([true]);
  await releaseStockHold(single.orderId, world.context());
  expect(await turns(kit)).toEqual([true, false, true]);
});

test('a kit is in stock from the first delivery of what it lacks', async () => {
  const { kit, breaker } = await enclosure(['10', '0'], ['0', '0']);
  expect(await turns(kit)).toEqual([false]);
  await openStock(world.context(), [{ productId: breaker, warehouseId: MSK, quantity: '2' }]);
  expect(await turns(kit)).toEqual([false, true]);
});

test('buyers who race for kits and for their components never get more than there is', async () => {
  const { kit, box, breaker } = await enclosure(['30', '10'], ['50', '30']);
  const other = await compose(newId(), [
    [breaker, '3'],
    [box, '1'],
  ]);
  const wishes = [
    [line(kit, '1')],
    [line(breaker, '3')],
    [line(other, '1'), line(box, '1')],
    [line(box, '1'), line(kit, '2'), line(breaker, '1')],
  ];
  const answers = await Promise.all(
    Array.from({ length: 60 }, async (_, i) => {
      const held = await world.holdStock({ lines: wishes[i % wishes.length]! });
      if (held.__typename === 'StockHeld' && i % 5 === 0) {
        await releaseStockHold(held.orderId, world.context());
      }
      return held;
    }),
  );
  expect(answers.some(({ __typename }) => __typename === 'StockHeld')).toBe(true);
  expect(answers.some(({ __typename }) => __typename === 'StockShort')).toBe(true);
  expect(await stockDifferences(world)).toEqual([]);
  for (const id of [kit, other]) {
    expect((await turns(id)).at(-1)).toBe((await availableOf(id)) !== '0');
  }
});
