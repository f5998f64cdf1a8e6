import { connect } from 'node:net';
import { type Client, createClient } from 'graphql-ws';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { LIMITS } from '../limits/limits.ts';
import { signalFeed, startTestGateway, type TestGateway } from '../testing/testGateway.ts';

let gateway: TestGateway;
const clients: Client[] = [];

const start = async (options?: Parameters<typeof startTestGateway>[0]) => {
  gateway = await startTestGateway(options);
  gateway.accounts.sessions.set('s1', { scopes: ['orders:read', 'graph:adhoc'] });
  return gateway;
};
afterEach(async () => {
  for (const client of clients.splice(0)) void client.dispose();
  await gateway.stop();
});

interface Closed {
  code: number;
  reason: string;
}

/** A client, and how its sockets were closed. */
function open(
  token: () => Promise<string> = () => gateway.accounts.accessToken('s1'),
  retryAttempts = 5,
) {
  const closed: Closed[] = [];
  let connections = 0;
  const client = createClient({
    url: `${gateway.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: async () => ({ accessToken: await token() }),
    retryAttempts,
    retryWait: async () => {},
    on: {
      connected: () => {
        connections += 1;
      },
      closed: (event) => void closed.push(event as Closed),
    },
  });
  clients.push(client);
  return { client, closed, connections: () => connections };
}

interface Followed {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  results: any[];
  end: Promise<unknown>;
}

function follow(client: Client, query: string, variables = {}): Followed {
  const results: unknown[] = [];
  const end = new Promise<unknown>((resolve) => {
    client.subscribe(
      { query, variables },
      {
        next: (result) => void results.push(result),
        error: resolve,
        complete: () => resolve('complete'),
      },
    );
  });
  return { results, end };
}

const ORDER = 'subscription { orderChanged { to order { product { name currency } } } }';
const isFollowed = (count = 1) => expect.poll(() => gateway.shop.openSources()).toBe(count);

test('an event reaches the client with fields of three subgraphs', async () => {
  const { shop } = await start();
  const { client } = open();
  const { results } = follow(
    client,
    `subscription ($id: ID) { change: orderChanged(orderId: $id) { to order { ...row } } }
     fragment row on Order { state: status product { title: name currency } }`,
    { id: '1' },
  );
  await isFollowed();
  shop.changeOrder('CONFIRMED');
  await expect
    .poll(() => results)
    .toEqual([
      {
        data: {
          change: {
            to: 'CONFIRMED',
            order: { state: 'CONFIRMED', product: { title: 'Product 4', currency: 'RUB' } },
          },
        },
      },
    ]);
});

test('an event is delivered with nulls and errors while another subgraph is down', async () => {
  const { shop } = await start({
    onRequest: (name) => {
      if (name === 'money') throw new Error('connect ECONNREFUSED');
    },
  });
  const { results } = follow(open().client, ORDER);
  await isFollowed();
  shop.changeOrder('CONFIRMED');
  await expect.poll(() => results).toHaveLength(1);
  expect(results[0].data.orderChanged.order.product).toEqual({ name: 'Product 4', currency: null });
  expect(results[0].errors).toMatchObject([
    {
      path: ['orderChanged', 'order', 'product', 'currency'],
      extensions: { code: 'SERVICE_UNAVAILABLE', requestId: expect.any(String) },
    },
  ]);
});

test('a subscription that its client ends is closed at its source', async () => {
  await start();
  const { client } = open();
  const stop = client.subscribe({ query: ORDER }, { next() {}, error() {}, complete() {} });
  await isFollowed(1);
  stop();
  await isFollowed(0);
});

test('a session that ends takes its subscriptions and its socket with it, though no event comes', async () => {
  const feed = signalFeed();
  const { accounts } = await start({ identityChanges: feed.signals });
  const { client, closed } = open();
  const { end } = follow(client, ORDER);
  await isFollowed();
  accounts.sessions.delete('s1');
  feed.send({ type: 'session.ended', key: 's1', organizationId: null });
  expect(await end).toMatchObject({ code: 4401, reason: 'Session ended' });
  await isFollowed(0);
  expect(closed).toHaveLength(1);
});

test('rights that are gone are noticed at the next event, also without a signal', async () => {
  const { shop, accounts } = await start({ rightsFreshMs: 0 });
  const { client, closed } = open();
  const { results, end } = follow(client, ORDER);
  await isFollowed();
  shop.changeOrder('CONFIRMED');
  await expect.poll(() => results).toHaveLength(1);
  accounts.sessions.delete('s1');
  shop.changeOrder('PICKING');
  expect(await end).toMatchObject([
    { message: 'The session has ended; sign in again.', extensions: { code: 'UNAUTHENTICATED' } },
  ]);
  await expect.poll(() => closed).toHaveLength(1);
  expect(results).toHaveLength(1);
});

test('a session whose rights change is reconnected, and refused what it no longer may', async () => {
  const feed = signalFeed();
  const { accounts, shop } = await start({ identityChanges: feed.signals });
  const { client, closed, connections } = open();
  const { results } = follow(client, ORDER);
  await isFollowed();
  accounts.sessions.set('s1', { scopes: ['orders:read', 'graph:adhoc', 'prices:read'] });
  feed.send({ type: 'membership.changed', key: 'm-s1', organizationId: 'north' });
  await expect.poll(() => closed).toMatchObject([{ code: 4403, reason: 'Rights changed' }]);
  await expect.poll(connections).toBe(2);
  await isFollowed(1);
  shop.changeOrder('CONFIRMED');
  await expect.poll(() => results).toHaveLength(1);
});

test('an expired access token ends the socket, and the client goes on with a fresh one', async () => {
  const { accounts, shop } = await start();
  let lifetime = 300;
  const { client, closed, connections } = open(() => {
    const expiresAt = new Date(Math.ceil((Date.now() + lifetime) / 1000) * 1000);
    lifetime = 600_000;
    return accounts.accessToken('s1', 'program', expiresAt);
  });
  const { results } = follow(client, ORDER);
  await expect
    .poll(() => closed, { timeout: 5000 })
    .toMatchObject([{ code: 4403, reason: 'Access token expired' }]);
  await expect.poll(connections).toBe(2);
  await isFollowed(1);
  shop.changeOrder('CONFIRMED');
  await expect.poll(() => results).toHaveLength(1);
});

test('without a valid token there is no connection', async () => {
  await start();
  for (const token of ['', 'a.b.c', await gateway.accounts.accessToken('gone')]) {
    const { end } = follow(open(async () => token).client, ORDER);
    expect(await end).toMatchObject({ code: 4401 });
  }
});

test('a page of another site can not open a socket', async () => {
  await start();
  const socket = new WebSocket(
    `${gateway.url.replace('http', 'ws')}/graphql`,
    'graphql-transport-ws',
    {
      origin: 'https://elsewhere.example',
    },
  );
  const refused = await new Promise<Error>((resolve) => {
    socket.on('error', resolve);
  });
  expect(refused.message).toContain('403');
});

test.each([
  ['a query', '{ rate }', 'BAD_USER_INPUT'],
  ['an invalid document', 'subscription { nothing }', 'BAD_USER_INPUT'],
  [
    'a document too deep',
    `subscription { orderChanged { order { product { ${'parent{'.repeat(30)}id${'}'.repeat(30)} } } } }`,
    'COST_LIMIT',
  ],
])('%s over the socket is refused as over HTTP', async (_, query, code) => {
  await start();
  const { end } = follow(open().client, query);
  expect(await end).toMatchObject([{ extensions: { code, requestId: expect.any(String) } }]);
});

test('a session of the web client may subscribe by trusted documents only', async () => {
  await start({ trusted: { abc: ORDER } });
  gateway.accounts.sessions.set('s1', { scopes: ['orders:read'] });
  const { client } = open(() => gateway.accounts.accessToken('s1', 'web'));
  expect(await follow(client, ORDER).end).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  client.subscribe(
    { query: '', extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } },
    { next() {}, error() {}, complete() {} },
  );
  await isFollowed(1);
});

test('neither a socket nor an identity holds more subscriptions than it may', async () => {
  const socket = { ...LIMITS.socket, subscriptionsPerSocket: 2, subscriptionsPerIdentity: 3 };
  await start({ limits: { ...LIMITS, socket } });
  const first = open().client;
  follow(first, ORDER);
  follow(first, ORDER);
  await isFollowed(2);
  const refused = [{ extensions: { code: 'RATE_LIMITED' } }];
  expect(await follow(first, ORDER).end).toMatchObject(refused);
  const second = open().client;
  follow(second, ORDER);
  await isFollowed(3);
  expect(await follow(second, ORDER).end).toMatchObject(refused);
});

test('a client that stops reading costs bounded memory and gets the newest state when it reads again', async () => {
  const socket = { ...LIMITS.socket, waitingEvents: 8 };
  const { shop, accounts } = await start({ limits: { ...LIMITS, socket } });
  const slow = new WebSocket(
    `${gateway.url.replace('http', 'ws')}/graphql`,
    'graphql-transport-ws',
  );
  const seen: string[] = [];
  slow.on('message', (data) => {
    const message = JSON.parse(String(data));
    if (message.type === 'next') seen.push(message.payload.data.orderChanged.to);
  });
  await new Promise((resolve) => slow.on('open', resolve));
  slow.send(
    JSON.stringify({
      type: 'connection_init',
      payload: { accessToken: await accounts.accessToken('s1') },
    }),
  );
  await new Promise((resolve) => slow.once('message', resolve));
  const payload = { query: 'subscription { orderChanged { to order { comment } } }' };
  slow.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
  await isFollowed(1);

  slow.pause();
  const before = process.memoryUsage().arrayBuffers;
  const comment = 'x'.repeat(100_000);
  for (let n = 1; n <= 2_000; n++) {
    shop.changeOrder(`STATE_${n}`, comment);
    await new Promise(setImmediate);
  }
  // 200 MB of events were made; what waits is what the sockets' own buffers hold and eight events.
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000);
  expect(seen.length).toBeLessThan(200);

  slow.resume();
  await expect.poll(() => seen.at(-1), { timeout: 10_000 }).toBe('STATE_2000');
  expect(seen.length).toBeLessThan(500);
  slow.terminate();
});

test('a message that is not of the protocol closes the socket, and the server goes on', async () => {
  await start();
  const socket = new WebSocket(
    `${gateway.url.replace('http', 'ws')}/graphql`,
    'graphql-transport-ws',
  );
  await new Promise((resolve) => socket.on('open', resolve));
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  socket.send('{"type":');
  expect(await closed).toBe(4400);
  expect((await gateway.post({ query: '{ rate }' })).status).toBe(200);
});

test('an upgrade request that breaks off does no harm', async () => {
  await start();
  const { port, hostname } = new URL(gateway.url);
  const raw = connect(Number(port), hostname);
  raw.write(
    'GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
  );
  raw.destroy();
  expect((await gateway.post({ query: '{ rate }' })).status).toBe(200);
});

test('a server that stops closes its sockets as going away', async () => {
  await start();
  const { client, closed } = open(undefined, 0);
  follow(client, ORDER);
  await isFollowed();
  await gateway.stop();
  await expect.poll(() => closed[0]).toMatchObject({ code: 1001 });
});
