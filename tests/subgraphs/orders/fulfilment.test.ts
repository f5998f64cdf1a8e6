import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { serviceViewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orderConsumers } from '../../../subgraphs/orders/src/modules/order/order.consumers.ts';
import { northBuyer, type OrdersWorld, openOrdersWorld, storeOrder } from './ordersWorld.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await openOrdersWorld();
});
afterAll(() => world?.stop());

const ORDER = `query ($id: ID) {
  order(id: $id) { status lines { reserved shipped delivered } holds { kind } history { from to reason } }
}`;

type Stored = Awaited<ReturnType<typeof storeOrder>>;

const look = async ({ id }: Stored) => (await world.ask(northBuyer, ORDER, { id })).order;

const report = ({ id: orderId, lines }: Stored, quantities: string[], shipmentId = newId()) => ({
  shipmentId,
  number: 'SHP-1',
  orderId,
  lines: quantities.flatMap((quantity, index) =>
    quantity === '0' ? [] : [{ orderLineId: lines[index]!.id, quantity }],
  ),
});

/** Has the consumer act at once, as the bus would. */
async function take(type: string, payload: unknown): Promise<void> {
  const ctx = world.context(serviceViewer('orders'));
  const event = {
    ...{ id: newId(), type, key: newId(), payload, organizationId: null },
    ...{ occurredAt: new Date(), source: 'test' },
  };
  await ctx.em.transactional(async () => orderConsumers[type]?.(event, ctx));
}

describe('an order on its way', () => {
  test('follows its shipments: picked, partly shipped, shipped, delivered', async () => {
    const order = await storeOrder(world, { quantities: ['10', '5'] });
    const first = report(order, ['10', '2']);
    const second = report(order, ['0', '3']);
    for (const [type, payload] of [
      ['picking.started', { orderId: order.id }],
      ['shipment.dispatched', first],
      ['shipment.dispatched', second],
      ['shipment.delivered', second],
      ['shipment.delivered', first],
    ] as const) {
      await world.tell(type, order.id, payload);
    }
    await until(async () => (await look(order)).status === 'DELIVERED');
    expect(await look(order)).toMatchObject({
      lines: [
        { reserved: '0', shipped: '10', delivered: '10' },
        { reserved: '0', shipped: '5', delivered: '5' },
      ],
      history: [
        { from: null, to: 'CONFIRMED' },
        { from: 'CONFIRMED', to: 'PICKING' },
        { from: 'PICKING', to: 'PARTLY_SHIPPED', reason: 'SHP-1' },
        { from: 'PARTLY_SHIPPED', to: 'SHIPPED' },
        { from: 'SHIPPED', to: 'DELIVERED' },
      ],
    });
    const told = await world.told('order.statusChanged', order.id);
    expect(told.map(({ from, to }) => [from, to])).toEqual([
      ['CONFIRMED', 'PICKING'],
      ['PICKING', 'PARTLY_SHIPPED'],
      ['PARTLY_SHIPPED', 'SHIPPED'],
      ['SHIPPED', 'DELIVERED'],
    ]);
  });

  test('counts a report once, however often and in whatever order it comes', async () => {
    const order = await storeOrder(world, { quantities: ['10'] });
    const shipment = report(order, ['6']);
    await take('shipment.delivered', shipment);
    await take('shipment.dispatched', shipment);
    await take('shipment.dispatched', shipment);
    await take('picking.started', { orderId: order.id });
    expect(await look(order)).toMatchObject({
      status: 'PARTLY_SHIPPED',
      lines: [{ reserved: '4', shipped: '6', delivered: '6' }],
    });
    await take('shipment.delivered', report(order, ['4']));
    expect((await look(order)).history.map(({ to }: { to: string }) => to)).toEqual([
      'CONFIRMED',
      'PARTLY_SHIPPED',
      'SHIPPED',
      'DELIVERED',
    ]);
  });

  test('takes 300 lines in as many statements as one', async () => {
    const count = async (lines: number) => {
      const quantities = Array<string>(lines).fill('2');
      const order = await storeOrder(world, { quantities });
      const { statements } = await countStatements(() =>
        take('shipment.dispatched', report(order, quantities)),
      );
      expect((await look(order)).status).toBe('SHIPPED');
      return statements.length;
    };
    expect(await count(300)).toBe(await count(1));
  });

  test('ignores lines of other orders, and orders that are not there', async () => {
    const order = await storeOrder(world);
    const other = await storeOrder(world);
    await take('shipment.dispatched', { ...report(other, ['10']), orderId: order.id });
    await take('shipment.dispatched', { ...report(other, ['10']), orderId: newId() });
    expect(await look(order)).toMatchObject({ status: 'CONFIRMED', lines: [{ shipped: '0' }] });
    expect((await look(other)).lines[0].shipped).toBe('0');
  });

  test('stays cancelled, whatever the warehouse still reports', async () => {
    const order = await storeOrder(world, { status: 'CANCELLED' });
    await take('picking.started', { orderId: order.id });
    await take('shipment.dispatched', report(order, ['10']));
    expect(await look(order)).toMatchObject({ status: 'CANCELLED', lines: [{ shipped: '10' }] });
  });
});

describe('an order whose goods went to another', () => {
  test('waits, and goes on by itself when they are set aside again', async () => {
    const order = await storeOrder(world, { status: 'PLACED' });
    await take('stock.lost', { orderId: order.id });
    await take('reservation.expired', { reservationId: newId(), orderId: order.id });
    expect(await look(order)).toMatchObject({
      status: 'ON_HOLD',
      holds: [{ kind: 'STOCK' }],
      lines: [{ reserved: '0' }],
    });
    await take('stock.confirmed', { orderId: order.id });
    expect(await look(order)).toMatchObject({
      status: 'PLACED',
      holds: [],
      lines: [{ reserved: '10' }],
    });
  });

  test('is not held back once the seller has taken it on', async () => {
    const order = await storeOrder(world, { status: 'CONFIRMED' });
    await take('reservation.expired', { reservationId: newId(), orderId: order.id });
    await take('reservation.expired', { reservationId: newId() });
    expect(await look(order)).toMatchObject({ status: 'CONFIRMED', holds: [] });
  });
});
