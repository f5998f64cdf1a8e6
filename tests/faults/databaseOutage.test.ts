import { randomUUID } from 'node:crypto';
import { type OwnTestServer, startOwnTestServer } from '@kontor/kit/testing/database.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Kontor, startKontor } from '../../gateway/src/startKontor.ts';
import { testEnvironment } from '../testkit/demoDatabase.ts';
import type { Answer, Asker, Followed } from '../testkit/graph.ts';
import { connectTo, type TestKontor } from '../testkit/kontor.ts';
import { fillCart, PLACE_ORDER, placeOrder } from '../testkit/shopping.ts';
import { expectRefusal } from './expectRefusal.ts';

/*
 * The database goes away and comes back under a running Kontor, and nobody does anything about it
 * but wait.
 */
let server: OwnTestServer;
let databaseUrl: string;
let env: Record<string, string>;
let started: Kontor;
let kontor: Omit<TestKontor, 'stop'>;
let followed: Followed;
const log: string[] = [];

beforeAll(async () => {
  server = await startOwnTestServer();
  databaseUrl = await server.createDatabase();
  env = { ...(await testEnvironment(databaseUrl)), LOG_LEVEL: 'warn', KONTOR_RATE_FACTOR: '100' };
});
afterAll(async () => {
  await followed?.stop();
  await started?.stop();
  await server?.stop();
});

const messages = () => log.map((line) => JSON.parse(line).msg);

const health = async (kind: 'live' | 'ready') => {
  const response = await kontor.anonymous.fetch(`/health/${kind}`);
  return { status: response.status, body: (await response.json()) as Answer };
};

test('a database that is away at the start is waited for, and the log says so', async () => {
  await server.shutDown();
  const logger = pino({ level: 'warn' }, { write: (line) => void log.push(line) });
  let isUp = false;
  const starting = startKontor({ env, logger }).then((running) => {
    isUp = true;
    started = running;
  });
  await until(
    () =>
      messages().filter((text) => text === 'database is not reachable, waiting for it').length > 1,
  );
  expect(isUp).toBe(false);

  await server.restart();
  await starting;
  kontor = connectTo(started.url, databaseUrl);
  await until(async () => (await health('ready')).status === 200);
  await kontor.signIn('buyer@north.example');
});

test('a database that goes away in the middle is told clearly to all, and back, all goes on by itself', {
  timeout: 60_000,
}, async () => {
  const [buyer, sales] = await Promise.all([
    kontor.signIn('buyer@north.example'),
    kontor.signIn('sales@kontor.example'),
  ]);
  const order = await placeOrder(buyer, await fillCart(buyer));
  followed = buyer.follow(
    'subscription ($id: ID) { orderChanged(orderId: $id) { to order { lines { product { name } } } } }',
    { id: order.id },
  );
  await until(async () => (await openSubscriptions()) === 1);

  await server.shutDown();
  expectUnavailable(await buyer.answer('{ orders { nodes { id } } }'));
  expectUnavailable(await kontor.anonymous.answer(SIGN_IN));
  await expectRefusal(await buyer.fetch(`/files/${randomUUID()}`), {
    status: 503,
    code: 'SERVICE_UNAVAILABLE',
  });
  expect((await health('live')).status).toBe(200);
  const { status, body } = await health('ready');
  expect(status).toBe(503);
  expect(body).toMatchObject({ isReady: false, checks: { 'database orders': false } });
  expect((await kontor.anonymous.fetch('/metrics')).status).toBe(200);

  await server.restart();
  // Asked as soon as anything answers: before the signals of changes flow again.
  await until(() => confirmOrder(sales, order.id));
  await until(async () => (await health('ready')).status === 200);
  await until(() => followed.events.some(({ orderChanged }) => orderChanged.to === 'CONFIRMED'));
  expect(followed.errors).toEqual([]);
  expect(followed.connections()).toBe(1);
  expect((await buyer.ask('{ orders { nodes { id status } } }')).orders.nodes).toEqual([
    { id: order.id, status: 'CONFIRMED' },
  ]);
});

test('what was asked in an outage and told to have failed can be asked again with its key', async () => {
  const buyer = await kontor.signIn('buyer@north.example');
  const key = randomUUID();
  const cartId = await fillCart(buyer);
  await server.shutDown();
  const input = { cartId, idempotencyKey: key };
  expectUnavailable(await buyer.answer(PLACE_ORDER, { input }));
  await server.restart();
  await until(async () => (await health('ready')).status === 200);
  const first = await placeOrder(buyer, cartId, key);
  expect(await placeOrder(buyer, cartId, key)).toEqual(first);
});

test('the log of all this holds no password', () => {
  const { password } = new URL(databaseUrl);
  const text = log.join('');
  expect(text.length).toBeGreaterThan(0);
  expect(text).not.toContain(password);
  expect(text).not.toContain('kontor-demo');
});

const SIGN_IN = `mutation {
  signIn(input: { email: "buyer@north.example", password: "kontor-demo" }) { __typename }
}`;
function expectUnavailable({ data, errors }: Answer): void {
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  for (const error of errors) {
    const { locations: _, path: __, ...said } = error;
    expect(said).toEqual({
      message: expect.stringMatching(/again/),
      extensions: { code: 'SERVICE_UNAVAILABLE', requestId: expect.any(String) },
    });
  }
  expect(errors.length).toBeGreaterThan(0);
}

async function openSubscriptions(): Promise<number> {
  const text = await (await kontor.anonymous.fetch('/metrics')).text();
  return Number(/^kontor_subscriptions (\d+)$/m.exec(text)?.[1]);
}

/** False while it fails. */
async function confirmOrder(sales: Asker, orderId: string): Promise<boolean> {
  const { data } = await sales.answer(
    'mutation ($input: ConfirmOrderInput!) { confirmOrder(input: $input) { __typename } }',
    { input: { orderId, idempotencyKey: orderId } },
  );
  return data?.confirmOrder?.__typename === 'OrderUpdated';
}
