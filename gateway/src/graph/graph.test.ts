import type { SubgraphRequest } from '@kontor/kit/subgraph.ts';
import { ANONYMOUS } from '@kontor/kit/viewer.ts';
import type { ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { openShop, SHOP_SUPERGRAPH, type ShopOptions } from '../testing/shop.ts';
import type { Caller } from './caller.ts';
import { chooseOperation, createDocuments } from './documents.ts';
import { createGraph, type Feed } from './graph.ts';
import { loadSupergraph } from './supergraph.ts';

const supergraph = loadSupergraph(SHOP_SUPERGRAPH);
const documents = createDocuments(supergraph.publicSchema, 100);

const caller: Caller = {
  viewer: ANONYMOUS,
  viewerToken: 'token',
  factsFor: () => ({ requestId: 'r1' }),
  setRefreshToken: () => {},
  visibleSchema: () => supergraph.publicSchema,
};

function shopGraph(options?: ShopOptions & { timeoutMs?: number }) {
  const shop = openShop(options);
  const graph = createGraph({
    supergraph,
    subgraphs: shop.subgraphs,
    timeoutMs: options?.timeoutMs ?? 1000,
    observe: () => {},
  });
  const operation = (source: string) => chooseOperation(documents.prepare(source));
  return {
    shop,
    ask: (source: string, variables = {}) => graph.execute(operation(source), variables, caller),
    follow: async (source: string, variables = {}, feed: Partial<Feed> = {}) => {
      const stream = await graph.subscribe(operation(source), variables, {
        caller: async () => caller,
        mayWait: () => 10,
        ...feed,
      });
      if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
      return stream;
    },
  };
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
const next = async (stream: AsyncIterator<ExecutionResult>) => plain((await stream.next()).value);

test('fields of several subgraphs come in one answer, by aliases, fragments and variables', async () => {
  const { ask } = shopGraph();
  const answer = await ask(
    `query ($first: Int = 2) { list: products(first: $first) { nodes { ...card } totalCount } rate }
     fragment card on Product { name cost: price }`,
    {},
  );
  expect(plain(answer)).toEqual({
    data: {
      list: {
        nodes: [
          { name: 'Product 1', cost: 10 },
          { name: 'Product 2', cost: 20 },
        ],
        totalCount: 1000,
      },
      rate: 7,
    },
  });
});

test('each subgraph is called once for a page, with the viewer, and handed a parsed document', async () => {
  const calls: Array<[string, SubgraphRequest]> = [];
  const { ask } = shopGraph({ onRequest: (name, request) => void calls.push([name, request]) });
  await ask('{ products(first: 24) { nodes { name price } } }');
  expect(calls.map(([name]) => name)).toEqual(['goods', 'money']);
  for (const [, request] of calls) {
    expect(request).toMatchObject({ viewerToken: 'token', request: { requestId: 'r1' } });
    expect(request.document?.kind).toBe('Document');
  }
});

test('a subgraph that is down leaves its fields null with one error for each, and the rest stands', async () => {
  const { ask } = shopGraph({
    onRequest: (name) => {
      if (name === 'money') throw new Error('connect ECONNREFUSED 10.0.0.7:5432');
    },
  });
  const answer = await ask('{ products(first: 2) { nodes { name price currency } } rate }');
  expect(plain(answer.data)).toEqual({
    products: {
      nodes: [
        { name: 'Product 1', price: null, currency: null },
        { name: 'Product 2', price: null, currency: null },
      ],
    },
    rate: null,
  });
  expect(answer.errors?.map(({ path }) => path?.join('.')).sort()).toEqual([
    'products.nodes.0.currency',
    'products.nodes.0.price',
    'products.nodes.1.currency',
    'products.nodes.1.price',
    'rate',
  ]);
  expect(plain(answer.errors?.[0])).toMatchObject({
    message: 'The part "money" is temporarily unavailable.',
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  });
  expect(JSON.stringify(answer)).not.toContain('ECONNREFUSED');
});

test('a subgraph that does not answer in time counts as down', async () => {
  const { ask } = shopGraph({
    timeoutMs: 20,
    onRequest: (name) => (name === 'money' ? new Promise<void>(() => {}) : undefined),
  });
  const answer = await ask('{ product(id: "1") { name price } }');
  expect(plain(answer.data)).toEqual({ product: { name: 'Product 1', price: null } });
  expect(answer.errors?.map(({ path }) => path)).toEqual([['product', 'price']]);
});

test('variables of a wrong type are refused before any subgraph is asked', async () => {
  const calls: string[] = [];
  const { ask } = shopGraph({ onRequest: (name) => void calls.push(name) });
  const answer = await ask('query ($first: Int) { products(first: $first) { totalCount } }', {
    first: 'many',
  });
  expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(calls).toEqual([]);
});

test('an event brings fields of other subgraphs, with variables, aliases and fragments', async () => {
  const { shop, follow } = shopGraph();
  const stream = await follow(
    `subscription ($id: ID, $withPrice: Boolean!) { change: orderChanged(orderId: $id) { to order { ...row } } }
     fragment row on Order { state: status product { title: name price @include(if: $withPrice) } }`,
    { id: '1', withPrice: true },
  );
  shop.changeOrder('CONFIRMED');
  shop.changeOrder('PICKING');
  const product = { title: 'Product 4', price: 40 };
  expect(await next(stream)).toEqual({
    data: { change: { to: 'CONFIRMED', order: { state: 'CONFIRMED', product } } },
  });
  expect(await next(stream)).toEqual({
    data: { change: { to: 'PICKING', order: { state: 'PICKING', product } } },
  });
  await stream.return?.();
});

test('an event whose other subgraph is down comes with nulls and errors, and the next one whole', async () => {
  let isDown = true;
  const { shop, follow } = shopGraph({
    onRequest: (name) => {
      if (name === 'money' && isDown) throw new Error('down');
    },
  });
  const stream = await follow('subscription { orderChanged { to order { product { price } } } }');
  shop.changeOrder('CONFIRMED');
  const first = await next(stream);
  expect(first.data).toEqual({
    orderChanged: { to: 'CONFIRMED', order: { product: { price: null } } },
  });
  expect(first.errors).toMatchObject([{ path: ['orderChanged', 'order', 'product', 'price'] }]);
  isDown = false;
  shop.changeOrder('PICKING');
  expect(await next(stream)).toEqual({
    data: { orderChanged: { to: 'PICKING', order: { product: { price: 40 } } } },
  });
});

test('ending a subscription closes its source at once, though no event ever came', async () => {
  const { shop, follow } = shopGraph();
  const stream = await follow('subscription { orderChanged { to } }');
  const waiting = stream.next();
  expect(shop.openSources()).toBe(1);
  await stream.return?.();
  expect(shop.openSources()).toBe(0);
  expect(await waiting).toEqual({ done: true, value: undefined });
});

test('a reader slower than the events gets a bounded number of them, the newest included', async () => {
  const { shop, follow } = shopGraph();
  const stream = await follow('subscription { orderChanged { to } }', {}, { mayWait: () => 3 });
  for (let n = 1; n <= 1000; n++) shop.changeOrder(`STATE_${n}`);
  await new Promise(setImmediate);
  const seen: string[] = [];
  for (let n = 0; n < 3; n++) seen.push((await next(stream)).data.orderChanged.to);
  expect(seen).toEqual(['STATE_998', 'STATE_999', 'STATE_1000']);
});

test('rights are asked at every event; when they are gone the stream ends with the reason', async () => {
  const { shop, follow } = shopGraph();
  let asked = 0;
  const stream = await follow(
    'subscription { orderChanged { to } }',
    {},
    {
      caller: async () => {
        asked += 1;
        if (asked > 2) throw new Error('The session has ended.');
        return caller;
      },
    },
  );
  shop.changeOrder('CONFIRMED');
  expect((await next(stream)).data.orderChanged.to).toBe('CONFIRMED');
  shop.changeOrder('PICKING');
  await expect(stream.next()).rejects.toThrow('The session has ended.');
  expect(shop.openSources()).toBe(0);
});
