import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostedSubgraph, openSubgraph } from './openSubgraph.ts';
import type { Runtime } from './runtime.ts';
import { countStatements } from './statements.ts';
import { startTestServer, type TestServer } from './testing/database.ts';
import { plainSubgraph } from './testing/plainSubgraph.ts';
import { ask, person, testRuntime, until } from './testing/runtime.ts';
import { NoteSchema } from './testing/shop/order.entity.ts';
import { shop } from './testing/shop/shop.ts';
import { ANONYMOUS, serviceViewer, type Viewer } from './viewer.ts';

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

const ORDERS = `query ($first: Int, $after: String) {
  orders(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { number lines { sku } }
  }
}`;

let server: TestServer;
let runtime: Runtime;
let orders: HostedSubgraph;

beforeAll(async () => {
  server = await startTestServer();
  runtime = testRuntime(await server.createDatabase());
  orders = await openSubgraph(shop, runtime);
  await openSubgraph(plainSubgraph('caller', {}), runtime);
  runtime.start();
});

afterAll(async () => {
  await runtime?.stop();
  await server?.stop();
});

const asking = (viewer: Viewer, query: string, variables = {}) =>
  ask(orders, runtime.tokens, viewer, query, variables);

const place = (number: string, viewer: Viewer = buyer) =>
  asking(viewer, PLACE, { number, key: `key of ${number}` });

async function notes(): Promise<string[]> {
  const found = await orders.createContext().em.find(NoteSchema, {});
  return found.map((note) => note.text);
}

describe('a subgraph in this process', () => {
  test('answers a mutation', async () => {
    const result = await place('1');
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

  test('answers a repeated mutation the same, and refuses its key for another one', async () => {
    const again = await place('1');
    const other = await asking(buyer, PLACE, { number: 'other', key: 'key of 1' });
    expect(again.data?.placeOrder).toMatchObject({ order: { number: '1' } });
    expect(other.data?.placeOrder).toEqual({
      __typename: 'IdempotencyConflict',
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  test('lets its consumer and its job act soon after the commit', async () => {
    await place('2');
    await until(async () => {
      const texts = await notes();
      return texts.includes('heard of 2') && texts.includes('reminded of 2');
    });
  });

  test("shows a list's pages only of the viewer's organization", async () => {
    await place('S1', person(SOUTH, ['order:place']));
    const first = await asking(buyer, ORDERS, { first: 1 });
    expect(first.data?.orders).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [{ lines: [{ sku: 'A' }, { sku: 'B' }] }],
    });
    const { endCursor } = (first.data as { orders: { pageInfo: { endCursor: string } } }).orders
      .pageInfo;
    const second = await asking(buyer, ORDERS, { first: 1, after: endCursor });
    expect(second.data?.orders).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{}] });
  });

  test('reads a list with as many statements for many orders as for one', async () => {
    const one = await countStatements(() => asking(buyer, ORDERS, { first: 1 }));
    for (const number of ['3', '4', '5']) await place(number);
    const many = await countStatements(() => asking(buyer, ORDERS, { first: 100 }));
    expect((many.result.data as { orders: { nodes: unknown[] } }).orders.nodes).toHaveLength(5);
    expect(one.statements).toHaveLength(3);
    expect(many.statements).toHaveLength(3);
  });

  test('resolves references in one statement', async () => {
    const listed = await asking(buyer, '{ orders { nodes { id number } } }');
    const { nodes } = (listed.data as { orders: { nodes: { id: string; number: string }[] } })
      .orders;
    const { result, statements } = await countStatements(() =>
      asking(
        buyer,
        `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on Order { number } } }`,
        { keys: nodes.map(({ id }) => ({ __typename: 'Order', id })) },
      ),
    );
    expect(result.data?._entities).toEqual(nodes.map(({ number }) => ({ number })));
    expect(statements).toHaveLength(1);
  });
});

describe('what goes wrong', () => {
  const codesOf = async (viewer: Viewer, query: string) =>
    (await asking(viewer, query)).errors?.map((error) => error.extensions.code);

  test('with the viewer is UNAUTHENTICATED or FORBIDDEN', async () => {
    expect(await codesOf(ANONYMOUS, '{ orders { totalCount } }')).toEqual(['UNAUTHENTICATED']);
    expect(await codesOf(buyer, '{ margin }')).toEqual(['FORBIDDEN']);
    expect(await codesOf(buyer, 'mutation { remind(text: "x") }')).toEqual(['FORBIDDEN']);
  });

  test('with the token is UNAUTHENTICATED, whatever is asked', async () => {
    const result = await orders.execute({
      query: '{ margin }',
      viewerToken: 'made up',
      request: { requestId: 'r' },
    });
    expect(result.data).toBeUndefined();
    expect(result.errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED', requestId: 'r' });
  });

  test('with the operation is BAD_USER_INPUT', async () => {
    expect(await codesOf(buyer, '{ orders {')).toEqual(['BAD_USER_INPUT']);
    expect(await codesOf(buyer, '{ nothing }')).toEqual(['BAD_USER_INPUT']);
    expect(await codesOf(buyer, '{ orders(first: 1000) { totalCount } }')).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(await codesOf(buyer, '{ orders(after: "x") { totalCount } }')).toEqual([
      'BAD_USER_INPUT',
    ]);
  });

  test('on our side tells nothing but the request id', async () => {
    const result = await asking(buyer, '{ broken }');
    expect(JSON.stringify(result.errors)).not.toContain('password');
    expect(result.errors?.[0]?.message).toBe('Something went wrong on our side.');
    expect(result.errors?.[0]?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      requestId: 'test',
    });
  });
});

describe('a subscription', () => {
  const SUBSCRIBE = `subscription ($after: String) { orderPlaced(after: $after) { number lines { sku } } }`;
  const subscribe = async (viewer: Viewer, variables = {}) => {
    const result = await orders.subscribe({
      query: SUBSCRIBE,
      variables,
      viewerToken: runtime.tokens.sign(viewer),
      request: { requestId: 'test' },
    });
    if (!(Symbol.asyncIterator in result)) throw result.errors?.[0] ?? new Error('No stream.');
    return result;
  };

  test('begins after the cursor, follows what happens, and ends at once', async () => {
    await place('7');
    await place('8');
    const events = await subscribe(buyer, { after: '7' });
    expect((await events.next()).value.data.orderPlaced.number).toBe('8');
    const next = events.next();
    await place('S9', person(SOUTH, ['order:place']));
    await place('9');
    expect((await next).value.data).toEqual({
      orderPlaced: { number: '9', lines: [{ sku: 'A' }, { sku: 'B' }] },
    });
    const waiting = events.next();
    await events.return?.();
    expect((await waiting).done).toBe(true);
  });

  test('is refused to who may not', async () => {
    await expect(subscribe(ANONYMOUS)).rejects.toThrow('Sign in');
  });
});

describe('a call from another subgraph', () => {
  const REMIND = parse('mutation ($text: String!) { remind(text: $text) }');
  const callerContext = () => runtime.hosted.find(({ name }) => name === 'caller')!.createContext();

  test('may what only services may', async () => {
    expect(await callerContext().call('shop', REMIND, { text: 'called' })).toEqual({
      remind: true,
    });
    expect(await notes()).toContain('called by service');
  });

  test('on behalf of an organization sees that one alone', async () => {
    const query = parse('{ orders { totalCount } }');
    const ofSouth = await callerContext().call('shop', query, {}, { onBehalfOf: SOUTH });
    expect(ofSouth).toEqual({ orders: { totalCount: 2 } });
  });

  test('keeps out of the transaction of its caller, in both directions', async () => {
    const ctx = callerContext();
    const work = ctx.em.transactional(async () => {
      await ctx.call('shop', REMIND, { text: 'from within' });
      throw new Error('the caller rolls back');
    });
    await expect(work).rejects.toThrow('the caller rolls back');
    expect(await notes()).toContain('from within by service');

    const ownCtx = orders.createContext();
    const ownWork = ownCtx.em.transactional(async () => {
      await ownCtx.call('shop', REMIND, { text: 'from itself' });
      throw new Error('the caller rolls back');
    });
    await expect(ownWork).rejects.toThrow('the caller rolls back');
    expect(await notes()).toContain('from itself by service');
  });

  test('that fails throws with the code of the callee', async () => {
    const query = parse('{ orders(first: 1000) { totalCount } }');
    await expect(callerContext().call('shop', query, {})).rejects.toMatchObject({
      name: 'SubgraphCallError',
      code: 'BAD_USER_INPUT',
      subgraph: 'shop',
    });
    await expect(callerContext().call('nowhere', query, {})).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
    });
  });
});

test('a script acts as the service it belongs to', () => {
  expect(orders.createContext().viewer).toEqual(serviceViewer('shop'));
});
