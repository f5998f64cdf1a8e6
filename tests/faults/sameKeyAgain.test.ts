import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Asker } from '../testkit/graph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';
import { offeredLines, PLACE_ORDER } from '../testkit/shopping.ts';

let kontor: TestKontor;
let buyer: Asker;
let sku: string;
let minimum: string;

beforeAll(async () => {
  kontor = await startTestKontor();
  buyer = await kontor.signIn('buyer@north.example');
  const [line] = await offeredLines(buyer, 1);
  sku = line!.sku;
  minimum = line!.quantity;
});
afterAll(() => kontor?.stop());

const ADD = `mutation ($input: AddToCartInput!) {
  addToCart(input: $input) {
    __typename
    ... on CartChanged { cart { id lines { sku quantity } } }
    ... on Problem { code message }
  }
}`;
const conflict = {
  __typename: 'IdempotencyConflict',
  code: 'IDEMPOTENCY_CONFLICT',
  message: expect.any(String),
};

const add = async (quantity: string, idempotencyKey: string = randomUUID()) =>
  (await buyer.ask(ADD, { input: { lines: [{ sku, quantity }], idempotencyKey } })).addToCart;

const place = async (cartId: string, idempotencyKey: string, comment?: string) =>
  (await buyer.ask(PLACE_ORDER, { input: { cartId, idempotencyKey, comment } })).placeOrder;

const twice = (quantity: string) => String(Number(quantity) * 2);

describe('What was asked once with a key', () => {
  test('is done once, however often and at once it is asked', async () => {
    const key = randomUUID();
    const first = await add(minimum, key);
    expect(first.cart.lines).toEqual([{ sku, quantity: minimum }]);
    const again = await Promise.all(Array.from({ length: 5 }, () => add(minimum, key)));
    for (const answer of again) expect(answer).toEqual(first);
  });

  test('is refused with another input, and nothing is changed', async () => {
    const key = randomUUID();
    const { cart } = await add(minimum, key);
    expect(await add(twice(minimum), key)).toEqual(conflict);
    const { cart: after } = await buyer.ask('{ cart { id lines { sku quantity } } }');
    expect(after).toEqual(cart);
  });

  test('is somebody else’s own matter: the same key of another organization is another key', async () => {
    const key = randomUUID();
    await add(minimum, key);
    const south = await kontor.signIn('buyer@south.example');
    const input = { lines: [{ sku, quantity: minimum }], idempotencyKey: key };
    const { addToCart } = await south.ask(ADD, { input });
    expect(addToCart).toMatchObject({
      __typename: 'CartChanged',
      cart: { lines: [{ sku, quantity: minimum }] },
    });
  });

  test('is one order, also when its answers were lost and it is asked five times at once', async () => {
    const { cart } = await add(minimum);
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => place(cart.id, key)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0].__typename).toBe('OrderPlaced');
    expect(await place(cart.id, key)).toEqual(answers[0]);
    expect(await place(cart.id, key, 'another order')).toEqual(conflict);

    const { orders } = await buyer.ask('{ orders { nodes { id } } }');
    expect(orders.nodes).toEqual([{ id: answers[0].order.id }]);
    const [held] = await kontor.sql<object>(
      `select (select count(*)::int from logistics.reservation where order_id = $1) as stock,
              (select count(*)::int from pricing.credit_hold where order_id = $1) as credit`,
      [answers[0].order.id],
    );
    expect(held).toEqual({ stock: 1, credit: 1 });
  });
});
