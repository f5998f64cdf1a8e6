import { randomUUID } from 'node:crypto';
import { until } from '@kontor/kit/testing/runtime.ts';
import type { Answer, Asker } from '../testkit/graph.ts';
import type { TestKontor } from '../testkit/kontor.ts';

interface Line {
  sku: string;
  quantity: string;
}

interface Order {
  id: string;
  number: string;
}

/** Deeds of customer North and its seller through the graph, so that there is something to look at. */
export interface Trade {
  fillCart(...lines: Line[]): Promise<{ id: string }>;
  /** Answers with the order when the seller has confirmed it. */
  order(...lines: Line[]): Promise<Order>;
  pick(order: Order): Promise<void>;
  ship(order: Order): Promise<void>;
  /** Picks it, ships it and brings it to the customer. */
  deliver(order: Order): Promise<void>;
  /** The customer pays the first invoice of the order. */
  pay(order: Order): Promise<void>;
}

export async function openTrade({ signIn }: TestKontor): Promise<Trade> {
  const [buyer, warehouse, finance] = await Promise.all([
    signIn('buyer@north.example'),
    signIn('warehouse@kontor.example'),
    signIn('finance@kontor.example'),
  ]);
  const orderSeen = async ({ number }: Order) =>
    (await warehouse.ask(ORDER, { number })).order as Answer;
  const reached = (order: Order, status: string) =>
    until(async () => (await orderSeen(order)).status === status, PATIENCE_MS);

  const trade: Trade = {
    async fillCart(...lines) {
      return (await act(buyer, ADD_TO_CART, withKey({ lines }))).cart;
    },
    async order(...lines) {
      const { id } = await trade.fillCart(...lines);
      const deliveryAddressId = await addressOf(buyer);
      const { order } = await act(buyer, PLACE_ORDER, withKey({ cartId: id, deliveryAddressId }));
      await reached(order, 'CONFIRMED');
      return order;
    },
    async pick(order) {
      await act(warehouse, START_PICKING, withKey({ orderId: order.id }));
      await reached(order, 'PICKING');
    },
    async ship(order) {
      await act(warehouse, SHIP_ORDER, withKey({ orderId: order.id, carrier: 'Kontor Express' }));
      await reached(order, 'SHIPPED');
    },
    async deliver(order) {
      await trade.pick(order);
      await trade.ship(order);
      for (const { id } of (await orderSeen(order)).shipments) {
        await act(warehouse, RECORD_TRACKING, {
          shipmentId: id,
          status: 'DELIVERED',
          at: new Date().toISOString(),
          eventId: randomUUID(),
        });
      }
      await reached(order, 'DELIVERED');
    },
    async pay(order) {
      const invoicesOf = async (): Promise<Answer[]> =>
        (await finance.ask(INVOICES, { orderId: order.id })).invoices.nodes;
      await until(async () => (await invoicesOf()).length > 0, PATIENCE_MS);
      const [invoice] = await invoicesOf();
      await act(
        finance,
        RECORD_PAYMENT,
        withKey({
          ...invoice.totalWithVat,
          organizationId: invoice.organization.id,
          invoiceId: invoice.id,
          receivedOn: invoice.issuedOn,
          externalId: '4711',
          purpose: `Invoice ${invoice.number}`,
        }),
      );
    },
  };
  return trade;
}

const addressOf = async (buyer: Asker): Promise<string> =>
  (await buyer.ask('{ viewer { organization { addresses { id } } } }')).viewer.organization
    .addresses[0].id;

const PATIENCE_MS = 20_000;

/** Does it, or throws the words of the refusal. */
async function act(
  asker: Asker,
  document: string,
  input: Record<string, unknown>,
): Promise<Answer> {
  const [result]: Answer[] = Object.values(await asker.ask(document, { input }));
  if (result.message) throw new Error(result.message);
  return result;
}

const withKey = (input: Record<string, unknown>) => ({ ...input, idempotencyKey: randomUUID() });

const PROBLEM = '__typename ... on Problem { message }';
const ADD_TO_CART = `mutation ($input: AddToCartInput!) {
  addToCart(input: $input) { ... on CartChanged { cart { id } } ${PROBLEM} }
}`;
const PLACE_ORDER = `mutation ($input: PlaceOrderInput!) {
  placeOrder(input: $input) { ... on OrderPlaced { order { id number } } ${PROBLEM} }
}`;
const ORDER = 'query ($number: String) { order(number: $number) { status shipments { id } } }';
const START_PICKING = `mutation ($input: StartPickingInput!) {
  startPicking(input: $input) { ${PROBLEM} }
}`;
const SHIP_ORDER = `mutation ($input: ShipOrderInput!) { shipOrder(input: $input) { ${PROBLEM} } }`;
const RECORD_TRACKING = `mutation ($input: RecordTrackingInput!) {
  recordTracking(input: $input) { ${PROBLEM} }
}`;
const INVOICES = `query ($orderId: ID) {
  invoices(filter: { orderId: $orderId }) {
    nodes { id number issuedOn totalWithVat { amount currency } organization { id } }
  }
}`;
const RECORD_PAYMENT = `mutation ($input: RecordPaymentInput!) {
  recordPayment(input: $input) { ${PROBLEM} }
}`;
