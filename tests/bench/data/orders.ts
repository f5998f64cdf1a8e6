import { randomUUID } from 'node:crypto';
import type { Asker } from '../../testkit/graph.ts';
import { connectTo } from '../../testkit/kontor.ts';
import { type OrderableProduct, orderableProducts } from './products.ts';
import { settled } from './settled.ts';

const ORDERS = 60;
const LINES = 10;

/** Orders of the demo's North with shipments, invoices and papers, made as people make them. */
export async function addOrders(url: string, databaseUrl: string): Promise<void> {
  const kontor = connectTo(url, databaseUrl);
  const [buyer, sales, warehouse] = await Promise.all([
    kontor.signIn('buyer@north.example'),
    kontor.signIn('sales@kontor.example'),
    kontor.signIn('warehouse@kontor.example'),
  ]);
  const products = await orderableProducts(databaseUrl, ORDERS * LINES);
  const orders: string[] = [];
  for (let order = 0; order < ORDERS; order++) {
    const lines = Array.from(
      { length: LINES },
      (_, line) => (order * LINES + line) % products.length,
    );
    orders.push(
      await placeOrder(
        buyer,
        lines.flatMap((place) => products[place] ?? []),
      ),
    );
  }
  await settled(databaseUrl);
  for (const orderId of orders) await sales.ask(CONFIRM, input({ orderId }));
  await settled(databaseUrl);
  for (const orderId of orders) await warehouse.ask(SHIP, input({ orderId, carrier: 'CDEK' }));
  await settled(databaseUrl);
}

async function placeOrder(buyer: Asker, products: OrderableProduct[]): Promise<string> {
  const lines = products.map(({ id, minimumQuantity }) => ({
    productId: id,
    quantity: minimumQuantity,
  }));
  const { addToCart } = await buyer.ask(ADD_TO_CART, input({ lines }));
  const { placeOrder } = await buyer.ask(PLACE_ORDER, input({ cartId: addToCart.cart.id }));
  if (!placeOrder.order) throw new Error(`An order was refused: ${placeOrder.message}`);
  return placeOrder.order.id;
}

const input = (fields: object) => ({ input: { ...fields, idempotencyKey: randomUUID() } });

const ADD_TO_CART = `mutation AddToCart($input: AddToCartInput!) {
  addToCart(input: $input) { ... on CartChanged { cart { id } } ... on Problem { message } }
}`;
const PLACE_ORDER = `mutation PlaceOrder($input: PlaceOrderInput!) {
  placeOrder(input: $input) { ... on OrderPlaced { order { id } } ... on Problem { message } }
}`;
const CONFIRM = `mutation ConfirmOrder($input: ConfirmOrderInput!) {
  confirmOrder(input: $input) { ... on Problem { message } }
}`;
const SHIP = `mutation ShipOrder($input: ShipOrderInput!) {
  shipOrder(input: $input) { ... on Problem { message } }
}`;
