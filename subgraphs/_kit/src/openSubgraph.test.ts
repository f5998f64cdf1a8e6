import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostedSubgraph, openSubgraph } from './openSubgraph.ts';
import type { Runtime } from './runtime.ts';
import { startTestServer, type TestServer } from './testing/database.ts';
import { ask, person, testRuntime, until } from './testing/runtime.ts';
import { NoteSchema } from './testing/shop/order.entity.ts';
import { shop } from './testing/shop/shop.ts';
import { ANONYMOUS } from './viewer.ts';

const NORTH = '01900000-0000-7000-8000-00000000000a';
const SOUTH = '01900000-0000-7000-8000-00000000000b';
const buyer = person(NORTH, ['order:place']);

const PLACE = `mutation ($number: String!, $key: ID!) {
  placeOrder(number: $number, idempotencyKey: $key) {
    __typename
    ... on OrderPlaced { order { id number total placedOn lines { sku quantity } } }
    ... on IdempotencyConflict { code }
  }
}`;

let server: TestServer;
let runtime: Runtime;
let orders: HostedSubgraph;

const asking = (viewer: Parameters<typeof ask>[2], query: string, variables = {}) =>
  ask(orders, runtime.tokens, viewer, query, variables);

async function notes(): Promise<string[]> {
  const { em } = orders.createContext();
  return (await em.find(NoteSchema, {}, { orderBy: { id: 'asc' } })).map((note) => note.text);
}

beforeAll(async () => {
  server = await startTestServer();
  runtime = testRuntime(await server.createDatabase());
  orders = await openSubgraph(shop, runtime);
  runtime.start();
});

afterAll(async () => {
  await runtime?.stop();
  await server?.stop();
});

describe('a subgraph in this process', () => {
  test('answers a mutation with entities loaded in batches', async () => {
    const result = await asking(buyer, PLACE, { number: '1', key: 'first' });
    expect(result.errors).toBeUndefined();
    expect(result.data?.placeOrder).toEqual({
      __typename: 'OrderPlaced',
      order: {
        id: expect.any(String),
        number: '1',
        total: '12.50',
        placedOn: '2025-12-31',
        lines: [
          { sku: 'A', quantity: '2.500' },
          { sku: 'B', quantity: '2.500' },
        ],
      },
    });
  });

  test('lets its consumer and its job act soon after the commit', async () => {
    await asking(buyer, PLACE, { number: '2', key: 'second' });
    await until(async () => {
      const texts = await notes();
      return texts.includes('heard of 2') && texts.includes('reminded of 2');
    });
  });
});
