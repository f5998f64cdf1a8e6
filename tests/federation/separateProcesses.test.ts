import { randomUUID } from 'node:crypto';
import { demo } from '@kontor/kit/demo.ts';
import { createViewerTokens, serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Answer, Asker, Followed } from '../testkit/graph.ts';
import { startKontorProcess } from '../testkit/kontorProcess.ts';
import { freePort } from '../testkit/serverProcess.ts';
import { fillCart, PLACE_ORDER } from '../testkit/shopping.ts';
import { type SeparateProcesses, startSeparateProcesses } from './separateProcesses.ts';

/*
 * The same code, run as many processes: what people see is the same, and one process that is down
 * takes only its own fields away. Each test goes on where the one before it ended.
 */
let processes: SeparateProcesses;
let buyer: Asker;
let followed: Followed;
let order: Answer;

beforeAll(async () => {
  processes = await startSeparateProcesses();
  buyer = await processes.kontor.signIn('buyer@north.example');
}, 120_000);
afterAll(async () => {
  await followed?.stop();
  await processes?.stop();
});

const signIn = (email: string) => processes.kontor.signIn(email);

const PAGE = `{
  products(first: 24) {
    totalCount
    nodes { sku name price { unitPrice { amount } } priceTiers { from } availability { available } }
  }
}`;
const ORDER_CHANGED = `subscription ($id: ID) {
  orderChanged(orderId: $id) { to order { lines { product { name price { unitPrice { currency } } } } shipments { number } } }
}`;

const seen = () => followed.events.map(({ orderChanged }) => orderChanged.to);

const place = async (cartId: string, idempotencyKey: string) =>
  (await buyer.ask(PLACE_ORDER, { input: { cartId, idempotencyKey } })).placeOrder;

describe('One order through many processes', () => {
  test('two customers see different prices', async () => {
    const south = await signIn('buyer@south.example');
    const [northern, southern] = await Promise.all([buyer.ask(PAGE), south.ask(PAGE)]);
    expect(northern.products.nodes).toHaveLength(24);
    const pricesOf = ({ products }: Answer) =>
      products.nodes.map(({ price }: Answer) => price?.unitPrice.amount);
    expect(pricesOf(northern)).not.toEqual(pricesOf(southern));
  });

  test('is placed with stock and credit held, each by its own process', async () => {
    const placed = await place(await fillCart(buyer), randomUUID());
    expect(placed).toMatchObject({ __typename: 'OrderPlaced', order: { status: 'PLACED' } });
    order = placed.order;
    const [held] = await processes.kontor.sql<object>(
      `select (select count(*)::int from logistics.reservation where order_id = $1) as stock,
              (select count(*)::int from pricing.credit_hold where order_id = $1) as credit`,
      [order.id],
    );
    expect(held).toEqual({ stock: 1, credit: 1 });
  });

  test('is followed live, with fields of other processes in each event', async () => {
    followed = buyer.follow(ORDER_CHANGED, { id: order.id });
    await expect.poll(followed.connections).toBe(1);
    const sales = await signIn('sales@kontor.example');
    await sales.ask(
      'mutation ($input: ConfirmOrderInput!) { confirmOrder(input: $input) { __typename } }',
      { input: { orderId: order.id, idempotencyKey: randomUUID() } },
    );
    await expect.poll(seen, { timeout: 10_000 }).toContain('CONFIRMED');
    const { product } = followed.events.at(-1).orderChanged.order.lines[0];
    expect(product).toEqual({
      name: expect.any(String),
      price: { unitPrice: { currency: 'RUB' } },
    });
    expect(followed.errors).toEqual([]);
  });

  test('goes on live after its process was killed and started again', async () => {
    await processes.kill('orders');
    const { errors } = await buyer.answer('{ orders { nodes { id } } }');
    expect(errors).toMatchObject([
      { path: ['orders'], extensions: { code: 'SERVICE_UNAVAILABLE' } },
    ]);
    await processes.startAgain('orders');
    await expect.poll(followed.connections, { timeout: 10_000 }).toBeGreaterThan(1);

    const warehouse = await signIn('warehouse@kontor.example');
    const { shipOrder } = await warehouse.ask(
      `mutation ($input: ShipOrderInput!) {
        shipOrder(input: $input) { __typename ... on Problem { code message } }
      }`,
      { input: { orderId: order.id, carrier: 'Own fleet', idempotencyKey: randomUUID() } },
    );
    expect(shipOrder.__typename).toBe('OrderShipping');
    await expect.poll(seen, { timeout: 10_000 }).toContain('SHIPPED');
    expect(followed.events.at(-1).orderChanged.order.shipments).toHaveLength(1);
  });

  test('ends in an invoice of its sum, with its paper', async () => {
    const accountant = await signIn('accountant@north.example');
    const invoicesOf = async () =>
      (
        await accountant.ask(
          `query ($id: ID) { invoices(filter: { orderId: $id }) {
            nodes { totalWithVat { amount } document { number } }
          } }`,
          { id: order.id },
        )
      ).invoices.nodes;
    await expect
      .poll(invoicesOf, { timeout: 15_000 })
      .toEqual([{ totalWithVat: order.totalWithVat, document: { number: expect.any(String) } }]);
  });
});

describe('With the process of pricing killed', () => {
  const key = randomUUID();
  let cartId: string;

  beforeAll(async () => {
    cartId = await fillCart(buyer);
    await processes.kill('pricing');
  });

  test('the catalogue still answers, without prices and with one error for each', async () => {
    const { data, errors } = await buyer.answer(PAGE);
    expect(data.products.nodes).toHaveLength(24);
    for (const node of data.products.nodes) {
      expect(node).toMatchObject({ price: null, priceTiers: null });
      expect(node.name).toEqual(expect.any(String));
      expect(node.availability).not.toBeNull();
    }
    const paths = errors?.map(({ path }) => path?.join('.')).sort();
    expect(paths).toEqual(
      data.products.nodes
        .flatMap((_: Answer, n: number) =>
          ['price', 'priceTiers'].map((field) => `products.nodes.${n}.${field}`),
        )
        .sort(),
    );
    for (const { message, extensions } of errors ?? []) {
      expect(message).toMatch(/temporarily unavailable/);
      expect(extensions).toEqual({ code: 'SERVICE_UNAVAILABLE', requestId: expect.any(String) });
    }
    expect(JSON.stringify(errors)).not.toMatch(/ECONN|127\.0\.0\.1|stack/);
  });

  test('an order is refused for now, and holds nothing', async () => {
    const { data, errors } = await buyer.answer(PLACE_ORDER, {
      input: { cartId, idempotencyKey: key },
    });
    expect(data?.placeOrder ?? null).toBeNull();
    expect(errors).toMatchObject([
      { extensions: { code: 'SERVICE_UNAVAILABLE', requestId: expect.any(String) } },
    ]);
    const held = await processes.kontor.sql(
      `select from logistics.reservation where status = 'HELD'`,
    );
    expect(held).toEqual([]);
  });

  test('the gateway stays in service, and says what is missing', async () => {
    const response = await buyer.fetch('/health/ready');
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      isReady: true,
      checks: { 'subgraph pricing': false, 'subgraph catalog': true },
    });
  });

  test('all is there again when it is started again, and the refused order can be placed by its key', async () => {
    await processes.startAgain('pricing');
    const { products } = await buyer.ask(PAGE);
    expect(products.nodes.some(({ price }: Answer) => price !== null)).toBe(true);
    const placed = await place(cartId, key);
    expect(placed.__typename).toBe('OrderPlaced');
    const [held] = await processes.kontor.sql<object>(
      `select (select count(*)::int from logistics.reservation where order_id = $1) as stock,
              (select count(*)::int from pricing.credit_hold where order_id = $1) as credit`,
      [placed.order.id],
    );
    expect(held).toEqual({ stock: 1, credit: 1 });
  });
});

test.each([
  ['hears at once of a session that ends', 'with', 2_000],
  ['without a database learns of it soon', 'without', 10_000],
])('a gateway that hosts no subgraph %s', async (_, database, within) => {
  const gateway = await startKontorProcess({
    ...processes.env,
    SUBGRAPH_URL_DOCUMENTS: `http://127.0.0.1:${await freePort()}`,
    ...(database === 'without' && { DATABASE_URL: '' }),
  });
  const sales = await gateway.signIn('sales@kontor.example');
  const events = sales.follow(ORDER_CHANGED);
  await expect.poll(events.connections).toBe(1);
  await sales.ask('mutation { signOut }');
  const isRefused = async () =>
    (await sales.answer('{ viewer { roles } }')).errors?.[0]?.extensions;
  await expect.poll(isRefused, { timeout: within }).toMatchObject({ code: 'UNAUTHENTICATED' });
  if (database === 'with') await expect.poll(() => events.closed).toMatchObject([{ code: 4401 }]);
  await events.stop();
  expect(await gateway.stop()).toBe(0);
});

describe('A subgraph that is asked directly', () => {
  const COMMAND = `mutation ($input: HoldCreditInput!) { holdCredit(input: $input) { __typename } }`;
  const facts = Buffer.from('{"requestId":"direct"}').toString('base64url');
  const input = {
    organizationId: demo.organizations.north,
    orderId: randomUUID(),
    amount: '1.00',
    currency: 'RUB',
    expiresAt: new Date(Date.now() + 60_000).toISOString(),
    idempotencyKey: randomUUID(),
  };
  const visitor: Viewer = {
    kind: 'program',
    apiKeyId: randomUUID(),
    organizationId: demo.organizations.north,
    isStaff: false,
    scopes: ['orders:place', 'credit:read'],
  };
  const longAgo = () => new Date(Date.now() - 10 * 60_000);

  const ask = async (headers: Record<string, string>): Promise<Answer> => {
    const response = await fetch(`${processes.urlOf('pricing')}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-kontor-request': facts, ...headers },
      body: JSON.stringify({ query: COMMAND, variables: { input } }),
    });
    return response.json();
  };
  const sign = (viewer: Viewer, secret = processes.env.KONTOR_SECRET, now?: () => Date) =>
    createViewerTokens(secret ?? '', now).sign(viewer);

  test.each([
    ['without a viewer token', () => ({}), 'BAD_USER_INPUT'],
    ['with a token that is none', () => ({ 'x-kontor-viewer': 'a.b.c' }), 'UNAUTHENTICATED'],
    [
      'with a token of another secret',
      () => ({ 'x-kontor-viewer': sign(serviceViewer('orders'), 'the secret of another one') }),
      'UNAUTHENTICATED',
    ],
    [
      'with a token that has expired',
      () => ({ 'x-kontor-viewer': sign(serviceViewer('orders'), undefined, longAgo) }),
      'UNAUTHENTICATED',
    ],
    [
      'with a token made to be of a service',
      () => {
        const [head, , signature] = sign(visitor).split('.');
        const [, claims] = sign(serviceViewer('orders'), 'any other secret').split('.');
        return { 'x-kontor-viewer': [head, claims, signature].join('.') };
      },
      'UNAUTHENTICATED',
    ],
    [
      'with an API key in place of a token',
      () => ({ authorization: `Bearer kk_${'x'.repeat(40)}` }),
      'BAD_USER_INPUT',
    ],
    ['with the token of a customer', () => ({ 'x-kontor-viewer': sign(visitor) }), 'FORBIDDEN'],
  ])('%s refuses a command of the inside', async (_, headers, code) => {
    const { data, errors } = await ask(headers());
    expect(data ?? null).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code } }]);
    expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules/);
  });

  test('opens no socket without a viewer token', async () => {
    const client = createClient({
      url: `${processes.urlOf('orders').replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: {
        viewerToken: sign(serviceViewer('gateway'), 'the secret of another one'),
      },
      retryAttempts: 0,
    });
    const ended = new Promise((resolve) => {
      const sink = {
        next: () => resolve('an event'),
        error: resolve,
        complete: () => resolve('end'),
      };
      client.subscribe({ query: 'subscription { orderChanged { to } }' }, sink);
    });
    expect(await ended).toMatchObject({ code: 4403 });
    await client.dispose();
  });
});
