import { afterAll, beforeAll, expect, test } from 'vitest';
import { readinessOf } from './health.ts';
import { type HostedSubgraph, openSubgraph } from './openSubgraph.ts';
import type { Runtime } from './runtime.ts';
import { type OwnTestServer, startOwnTestServer } from './testing/database.ts';
import { ask, person, testRuntime, until } from './testing/runtime.ts';
import { NoteSchema } from './testing/shop/order.entity.ts';
import { shop } from './testing/shop/shop.ts';

const buyer = person('01900000-0000-7000-8000-00000000000a', ['order:place']);
const PLACE = `mutation ($number: String!, $key: ID!) {
  placeOrder(number: $number, idempotencyKey: $key) { __typename }
}`;

let server: OwnTestServer;
let runtime: Runtime;
let orders: HostedSubgraph;

beforeAll(async () => {
  server = await startOwnTestServer();
});

afterAll(async () => {
  await runtime?.stop();
  await server?.stop();
});

const place = (number: string) =>
  ask(orders, runtime.tokens, buyer, PLACE, { number, key: number });

async function isNoted(text: string): Promise<boolean> {
  return (await orders.createContext().em.count(NoteSchema, { text })) > 0;
}

test('a database that is away at the start is waited for', async () => {
  const url = await server.createDatabase();
  await server.shutDown();
  runtime = testRuntime(url);
  let isOpen = false;
  const opening = openSubgraph(shop, runtime).then((subgraph) => {
    isOpen = true;
    return subgraph;
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(isOpen).toBe(false);
  await server.restart();
  orders = await opening;
  runtime.start();
  await until(async () => (await readinessOf(runtime)).isReady);
});

test('a database that goes away is told clearly, and when it is back everything flows again', async () => {
  expect((await place('before')).errors).toBeUndefined();
  const placed = orders.createContext().live.signals({ types: ['order.placed'] });
  await server.shutDown();

  const refused = await place('meanwhile');
  expect(refused.data?.placeOrder ?? null).toBeNull();
  expect(refused.errors?.map(({ message, extensions }) => ({ message, extensions }))).toEqual([
    {
      message: 'Temporarily unavailable. Try again in a moment.',
      extensions: { code: 'SERVICE_UNAVAILABLE', requestId: 'test' },
    },
  ]);
  expect((await readinessOf(runtime)).isReady).toBe(false);

  await server.restart();
  await until(async () => (await place('afterwards')).errors === undefined);
  await until(
    async () => (await isNoted('heard of afterwards')) && isNoted('reminded of afterwards'),
  );
  await until(async () => (await readinessOf(runtime)).isReady);
  while ((await placed.next()).value?.type !== 'reconnected');
  await placed.return?.();
});

test('transactions that are cut by an outage give their connections back', async () => {
  let running = 0;
  const cut = Array.from({ length: runtime.config.poolSize }, async () => {
    const { em } = orders.createContext();
    await em.transactional(async () => {
      running++;
      await em.execute('select pg_sleep(30)');
    });
  });
  const outcomes = Promise.allSettled(cut);
  await until(() => running === runtime.config.poolSize);
  await server.shutDown();
  expect((await outcomes).map(({ status }) => status)).not.toContain('fulfilled');
  await server.restart();
  await until(async () => (await place('after the cut')).errors === undefined);
});
