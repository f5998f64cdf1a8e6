import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostedSubgraph, openSubgraph } from './openSubgraph.ts';
import { remoteSubgraph } from './remoteSubgraph.ts';
import type { Runtime } from './runtime.ts';
import { type SubgraphServer, serveSubgraph } from './serveSubgraph.ts';
import type { RunningSubgraph } from './subgraph.ts';
import { startTestServer, type TestServer } from './testing/database.ts';
import { ask, person, testRuntime } from './testing/runtime.ts';
import { shop } from './testing/shop/shop.ts';
import { createViewerTokens } from './viewer.ts';

const NORTH = '01900000-0000-7000-8000-00000000000a';
const buyer = person(NORTH, ['order:place']);
const PLACE = `mutation ($number: String!, $key: ID!) {
  placeOrder(number: $number, idempotencyKey: $key) { ... on OrderPlaced { order { number total } } }
}`;

let database: TestServer;
let runtime: Runtime;
let hosted: HostedSubgraph;
let server: SubgraphServer;
let remote: RunningSubgraph;

beforeAll(async () => {
  database = await startTestServer();
  runtime = testRuntime(await database.createDatabase());
  hosted = await openSubgraph(shop, runtime);
  runtime.start();
  server = await serveSubgraph(hosted, runtime, { host: '127.0.0.1', port: 0 });
  remote = remoteSubgraph('shop', server.url, runtime.tokens);
});

afterAll(async () => {
  await remote?.stop();
  await server?.stop();
  await runtime?.stop();
  await database?.stop();
});

const place = (number: string) =>
  ask(remote, runtime.tokens, buyer, PLACE, { number, key: `key of ${number}` });

async function subscribe(after: string): Promise<AsyncIterableIterator<ExecutionResult>> {
  const events = await remote.subscribe({
    query: 'subscription ($after: String) { orderPlaced(after: $after) { number } }',
    variables: { after },
    viewerToken: runtime.tokens.sign(buyer),
    request: { requestId: 'test' },
  });
  if (!(Symbol.asyncIterator in events)) throw new Error('No stream.');
  return events;
}

describe('a subgraph in another process', () => {
  test('answers as one in this process does', async () => {
    expect((await place('1')).data).toEqual({
      placeOrder: { order: { number: '1', total: '12.50' } },
    });
    const query = '{ orders { nodes { number } } margin }';
    const [near, far] = await Promise.all(
      [hosted, remote].map((subgraph) => ask(subgraph, runtime.tokens, buyer, query)),
    );
    expect(JSON.parse(JSON.stringify(far))).toMatchObject(
      JSON.parse(JSON.stringify(near?.data ?? {})),
    );
    expect(far?.errors?.map((error) => error.extensions.code)).toEqual(['FORBIDDEN']);
    expect(far?.errors?.[0]?.path).toEqual(near?.errors?.[0]?.path);
  });

  test('tells the facts of the request, whatever characters they hold', async () => {
    const result = await remote.execute({
      query: '{ broken }',
      viewerToken: runtime.tokens.sign(buyer),
      request: { requestId: 'r-1', userAgent: 'Обозреватель\n1.0' },
    });
    expect(result.errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      requestId: 'r-1',
    });
  });

  test('lets a subscription follow and end', async () => {
    await place('7');
    const events = await subscribe('7');
    const next = events.next();
    await place('8');
    expect((await next).value).toEqual({ data: { orderPlaced: { number: '8' } } });
    const waiting = events.next();
    await events.return?.();
    expect((await waiting).done).toBe(true);
  });

  test('keeps the subscriptions of others when one is malformed', async () => {
    const events = await subscribe('8');
    const next = events.next();
    const malformed = await remote.subscribe({
      query: 'subscription {',
      viewerToken: runtime.tokens.sign(buyer),
      request: { requestId: 'test' },
    });
    if (!(Symbol.asyncIterator in malformed)) throw new Error('No stream.');
    expect((await malformed.next()).value.errors).toHaveLength(1);
    await place('9');
    expect((await next).value).toEqual({ data: { orderPlaced: { number: '9' } } });
    await events.return?.();
  });

  test('trusts no token but that of its own installation', async () => {
    const foreign = createViewerTokens('another secret');
    const result = await ask(remote, foreign, buyer, '{ margin }');
    expect(result.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const events = await remoteSubgraph('shop', server.url, foreign).subscribe({
      query: 'subscription { orderPlaced { number } }',
      viewerToken: foreign.sign(buyer),
      request: { requestId: 'test' },
    });
    if (!(Symbol.asyncIterator in events)) throw new Error('No stream.');
    expect((await events.next()).value.errors).toHaveLength(1);
    expect((await events.next()).done).toBe(true);
  });

  test('refuses what is not a request', async () => {
    for (const body of ['{}', '[]', 'null', '{"query": 1}']) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(response.status).toBe(400);
    }
  });

  test('shows its health and its numbers', async () => {
    const get = async (path: string) => (await fetch(server.url + path)).text();
    expect(JSON.parse(await get('/health/live'))).toEqual({ isAlive: true });
    expect(JSON.parse(await get('/health/ready'))).toEqual({
      isReady: true,
      checks: { 'database shop': true, signals: true },
    });
    expect(await get('/metrics')).toContain('kontor_operation_seconds_count{subgraph="shop"');
  });

  test('that can not be reached is said to be unavailable', async () => {
    const nowhere = remoteSubgraph('shop', 'http://127.0.0.1:9', runtime.tokens);
    const result = await ask(nowhere, runtime.tokens, buyer, '{ margin }');
    expect(result.errors?.[0]).toMatchObject({
      message: 'The part "shop" is temporarily unavailable.',
      extensions: { code: 'SERVICE_UNAVAILABLE' },
    });
    await nowhere.stop();
  });

  test('ends its subscriptions with a reason when it stops', async () => {
    const second = await serveSubgraph(hosted, runtime, { host: '127.0.0.1', port: 0 });
    const stopping = remoteSubgraph('shop', second.url, runtime.tokens);
    const events = await stopping.subscribe({
      query: 'subscription { orderPlaced(after: "9") { number } }',
      viewerToken: runtime.tokens.sign(buyer),
      request: { requestId: 'test' },
    });
    if (!(Symbol.asyncIterator in events)) throw new Error('No stream.');
    const next = events.next();
    await second.stop();
    expect((await next).value.errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE');
    expect((await events.next()).done).toBe(true);
    await stopping.stop();
  });
});
