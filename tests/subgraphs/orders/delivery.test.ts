import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { ask } from '@kontor/kit/testing/runtime.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Market, openMarket } from './market.ts';
import { type Answer, follow, northBuyer, sales } from './ordersWorld.ts';

let market: Market;

beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.stop());

const warehouseman: Viewer = {
  ...sales,
  userId: demo.users.warehouse,
  membershipId: demo.memberships.warehouse,
  roles: ['WAREHOUSE'],
  scopes: ['stock:read', 'orders:read', 'shipments:read', 'shipments:write'],
};

async function askLogistics(query: string, input: object): Promise<Answer> {
  const logistics = market.runtime.directory.get('logistics')!;
  const { data, errors } = await ask(logistics, market.runtime.tokens, warehouseman, query, {
    input,
  });
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

test('a follower sees an order taken on, picked, partly shipped, shipped and delivered by the real warehouse', async () => {
  const viewer = { ...northBuyer, userId: newId() };
  const products = await market.products(2);
  const { addToCart } = await market.ask(
    viewer,
    'mutation ($input: AddToCartInput!) { addToCart(input: $input) { ... on CartChanged { cart { id } } } }',
    {
      input: {
        lines: products.map(({ id: productId }) => ({ productId, quantity: '5' })),
        idempotencyKey: newId(),
      },
    },
  );
  const { placeOrder } = await market.ask(
    viewer,
    'mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { ... on OrderPlaced { order { id lines { id } } } } }',
    { input: { cartId: addToCart.cart.id, idempotencyKey: newId() } },
  );
  const { id: orderId, lines } = placeOrder.order;
  const following = await follow(market, viewer, { orderId });
  const states: string[] = [];
  const see = async (count: number) => {
    states.push(...(await following.next(count)).map(({ to }) => to));
  };

  await market.ask(
    sales,
    'mutation ($input: ConfirmOrderInput!) { confirmOrder(input: $input) { __typename } }',
    { input: { orderId, idempotencyKey: newId() } },
  );
  await see(1);
  const START =
    'mutation ($input: StartPickingInput!) { startPicking(input: $input) { __typename } }';
  await askLogistics(START, { orderId, idempotencyKey: newId() });
  await see(1);
  const SHIP = `mutation ($input: ShipOrderInput!) {
    shipOrder(input: $input) { __typename ... on OrderShipping { shipments { id } } ... on Problem { message } }
  }`;
  const part = [{ orderLineId: lines[0].id, quantity: '5' }];
  const first = await askLogistics(SHIP, { orderId, lines: part, idempotencyKey: newId() });
  await see(1);
  const rest = await askLogistics(SHIP, { orderId, idempotencyKey: newId() });
  await see(1);
  const TRACK =
    'mutation ($input: RecordTrackingInput!) { recordTracking(input: $input) { __typename } }';
  for (const { id: shipmentId } of [...first.shipOrder.shipments, ...rest.shipOrder.shipments]) {
    const at = new Date().toISOString();
    await askLogistics(TRACK, { shipmentId, status: 'DELIVERED', at, eventId: newId() });
  }
  await see(1);
  await following.stop();
  expect(states).toEqual(['CONFIRMED', 'PICKING', 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED']);

  const { order } = await market.ask(
    viewer,
    'query ($id: ID) { order(id: $id) { lines { reserved shipped delivered } history { to reason } } }',
    { id: orderId },
  );
  expect(order.lines).toEqual(Array(2).fill({ reserved: '0', shipped: '5', delivered: '5' }));
  expect(order.history.at(-2)).toMatchObject({ to: 'SHIPPED', reason: expect.any(String) });
});
