import { randomUUID } from 'node:crypto';
import type { Answer, Asker } from './graph.ts';

export interface CartLine {
  sku: string;
  quantity: string;
}

/** Least quantities of products that the buyer can have at once: priced, and plenty in stock. */
export async function offeredLines(buyer: Asker, count: number): Promise<CartLine[]> {
  const { products } = await buyer.ask(
    '{ products(first: 60) { nodes { sku minimumQuantity price { tierFrom } availability { available } } } }',
  );
  return products.nodes
    .filter((node: Answer) => node.price && Number(node.availability?.available) > 50)
    .slice(0, count)
    .map((node: Answer) => ({ sku: node.sku, quantity: node.minimumQuantity }));
}

/** Puts something into the buyer's current cart; answers its id. */
export async function fillCart(buyer: Asker, cartId?: string): Promise<string> {
  const lines = await offeredLines(buyer, 3);
  const { addToCart } = await buyer.ask(
    `mutation ($input: AddToCartInput!) {
      addToCart(input: $input) { ... on CartChanged { cart { id } } ... on Problem { code message } }
    }`,
    { input: { cartId, lines, idempotencyKey: randomUUID() } },
  );
  if (!addToCart.cart) throw new Error(JSON.stringify(addToCart));
  return addToCart.cart.id;
}

/** The same in a cart of its own, so that several orders can be placed at once. */
export async function fillOwnCart(buyer: Asker): Promise<string> {
  const { saveCart } = await buyer.ask(
    `mutation ($input: SaveCartInput!) {
      saveCart(input: $input) { ... on CartChanged { cart { id } } ... on Problem { code message } }
    }`,
    { input: { name: `Site ${randomUUID().slice(0, 8)}`, idempotencyKey: randomUUID() } },
  );
  return fillCart(buyer, saveCart.cart.id);
}

/** The order that a cart became; throws what was refused. */
export async function placeOrder(
  buyer: Asker,
  cartId: string,
  idempotencyKey: string = randomUUID(),
): Promise<Answer> {
  const { placeOrder: placed } = await buyer.ask(PLACE_ORDER, {
    input: { cartId, idempotencyKey },
  });
  if (!placed.order) throw new Error(JSON.stringify(placed));
  return placed.order;
}

export const PLACE_ORDER = `mutation ($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    __typename
    ... on OrderPlaced { order { id number status totalWithVat { amount } } }
    ... on Problem { code message }
  }
}`;
