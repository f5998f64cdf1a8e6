import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer, Asker } from '../testkit/graph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';
import { placeOrder } from '../testkit/shopping.ts';

/*
 * Kits from the cart to the carrier, with the warehouse's books beside them: a kit of LED strip is ten
 * metres of strip and one supply.
 */
const KIT = 'LN-KIT-10M';
let kontor: TestKontor;
let buyer: Asker;
let warehouse: Asker;

beforeAll(async () => {
  kontor = await startTestKontor({ KONTOR_SIMULATOR: 'erp' });
  [buyer, warehouse] = await Promise.all([
    kontor.signIn('buyer@north.example'),
    kontor.signIn('warehouse@kontor.example'),
  ]);
});
afterAll(() => kontor?.stop());

const kit = async (): Promise<Answer> =>
  (
    await buyer.ask(
      `query ($sku: String!) { product(sku: $sku) {
        isKit
        components { quantity product { sku } }
        price { unitPrice { amount } }
        availability { available }
      } }`,
      { sku: KIT },
    )
  ).product;

/** On hand and reserved of the components, in all warehouses. */
async function books(): Promise<Answer> {
  const { product } = await warehouse.ask(
    `query ($sku: String!) { product(sku: $sku) { components { product { id } } } }`,
    { sku: KIT },
  );
  const ids = product.components.map((component: Answer) => component.product.id);
  const rows = await kontor.sql<{ onHand: string; reserved: string }>(
    `select sum(on_hand)::int as "onHand", sum(reserved)::int as reserved
     from logistics.stock where product_id = any($1)
     group by product_id order by array_position($1::uuid[], product_id)`,
    [ids],
  );
  return { strip: rows[0], supply: rows[1] };
}

async function orderKits(quantity: string): Promise<Answer> {
  const { addToCart } = await buyer.ask(
    `mutation ($input: AddToCartInput!) {
      addToCart(input: $input) { ... on CartChanged { cart { id } } ... on Problem { message } } }`,
    { input: { lines: [{ sku: KIT, quantity }], idempotencyKey: randomUUID() } },
  );
  const order = await placeOrder(buyer, addToCart.cart.id);
  await expect
    .poll(async () => (await orderOf(order.id)).status, { timeout: 15_000 })
    .toBe('CONFIRMED');
  return orderOf(order.id);
}

const orderOf = async (id: string): Promise<Answer> =>
  (
    await buyer.ask(
      'query ($id: ID!) { order(id: $id) { id status lines { id sku quantity shipped } } }',
      { id },
    )
  ).order;

const ship = async (orderId: string, lines?: object[]): Promise<Answer> =>
  (
    await warehouse.ask(
      `mutation ($input: ShipOrderInput!) { shipOrder(input: $input) {
        __typename ... on OrderShipping { shipments { lines { sku quantity } } } } }`,
      { input: { orderId, lines, idempotencyKey: randomUUID() } },
    )
  ).shipOrder;

test('a buyer sees a kit with its price, what is in it, and how many can be put together', async () => {
  await expect
    .poll(async () => (await kit()).availability.available, { timeout: 15_000 })
    .not.toBe('0');
  expect(await kit()).toEqual({
    isKit: true,
    components: [
      { quantity: '10', product: { sku: 'LN-2835-12V-WW' } },
      { quantity: '1', product: { sku: 'LN-DRV-100W' } },
    ],
    price: { unitPrice: { amount: expect.any(String) } },
    availability: { available: '91' },
  });
});

test('three kits are ordered: their components are set aside, leave with them, and the stock falls', async () => {
  const before = await books();
  const order = await orderKits('3');
  expect(await books()).toEqual({
    strip: { onHand: before.strip.onHand, reserved: before.strip.reserved + 30 },
    supply: { onHand: before.supply.onHand, reserved: before.supply.reserved + 3 },
  });
  expect((await kit()).availability.available).toBe('88');

  const [line] = order.lines;
  expect(await ship(order.id, [{ orderLineId: line.id, quantity: '1' }])).toEqual({
    __typename: 'OrderShipping',
    shipments: [{ lines: [{ sku: KIT, quantity: '1' }] }],
  });
  await ship(order.id);
  expect(await books()).toEqual({
    strip: { onHand: before.strip.onHand - 30, reserved: before.strip.reserved },
    supply: { onHand: before.supply.onHand - 3, reserved: before.supply.reserved },
  });
  await expect
    .poll(async () => (await orderOf(order.id)).lines[0].shipped, { timeout: 15_000 })
    .toBe('3');
});

test('two kits are cancelled: their components are free again', async () => {
  const before = await books();
  const order = await orderKits('2');
  expect((await books()).strip.reserved).toBe(before.strip.reserved + 20);
  const { cancelOrder } = await buyer.ask(
    `mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { __typename } }`,
    { input: { orderId: order.id, reason: 'Not needed', idempotencyKey: randomUUID() } },
  );
  expect(cancelOrder.__typename).toBe('OrderUpdated');
  await expect.poll(books, { timeout: 15_000 }).toEqual(before);
});
