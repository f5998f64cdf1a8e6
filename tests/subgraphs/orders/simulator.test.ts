import { newId } from '@kontor/kit/ids.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { serviceViewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { namedActor } from '../../../subgraphs/orders/src/modules/order/actor.ts';
import { moveOrder } from '../../../subgraphs/orders/src/modules/order/moveOrder.ts';
import { recordPlaced } from '../../../subgraphs/orders/src/modules/order/order.events.ts';
import { lockOrder } from '../../../subgraphs/orders/src/modules/order/order.queries.ts';
import { northBuyer, type OrdersWorld, openOrdersWorld, storeOrder } from './ordersWorld.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await openOrdersWorld({ simulator: 'erp' });
});
afterAll(() => world?.stop());

const statusOf = async (id: string) =>
  (await world.ask(northBuyer, 'query ($id: ID) { order(id: $id) { status } }', { id })).order
    .status;

async function publishPlaced(order: Awaited<ReturnType<typeof storeOrder>>): Promise<void> {
  const ctx = world.context(serviceViewer('orders'));
  const { id: orderId, ...facts } = order;
  const keys = { creditHoldKey: orderId, stockHoldKey: orderId, quoteId: newId() };
  recordPlaced(ctx, { ...facts, orderId, ...keys, lines: [...order.lines] });
  await ctx.em.flush();
}

test('the simulated ERP takes a placed order on after a moment', async () => {
  const order = await storeOrder(world, { status: 'PLACED' });
  await publishPlaced(order);
  await until(async () => (await statusOf(order.id)) === 'CONFIRMED');
});

test('it takes an order that was held back on when it is free, and leaves a cancelled one alone', async () => {
  const held = await storeOrder(world, { status: 'ON_HOLD' });
  const cancelled = await storeOrder(world, { status: 'PLACED' });
  await publishPlaced(held);
  await publishPlaced(cancelled);
  const ctx = world.context(serviceViewer('orders'));
  await ctx.em.transactional(async () => {
    const [free, gone] = [await lockOrder(ctx, held.id), await lockOrder(ctx, cancelled.id)];
    await moveOrder(ctx, free!, { to: ['PLACED'], actor: namedActor(ctx.viewer, null) });
    const actor = { ...namedActor(northBuyer, 'Anna') };
    await moveOrder(ctx, gone!, { to: ['CANCELLED'], actor });
  });
  await until(async () => (await statusOf(held.id)) === 'CONFIRMED');
  expect(await statusOf(cancelled.id)).toBe('CANCELLED');
});
