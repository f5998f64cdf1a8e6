import { getIntrospectionQuery } from 'graphql';
import { afterEach, expect, test } from 'vitest';
import { LIMITS } from '../limits/limits.ts';
import { startTestGateway, type TestGateway } from '../testing/testGateway.ts';

let gateway: TestGateway;
const start = async (options?: Parameters<typeof startTestGateway>[0]) => {
  gateway = await startTestGateway(options);
  return gateway;
};
afterEach(() => gateway.stop());

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const session = async (...scopes: string[]) => {
  gateway.accounts.sessions.set('s1', { scopes });
  return bearer(await gateway.accounts.accessToken('s1'));
};

test('an ad-hoc document is answered with its cost, estimated and actual', async () => {
  const { post } = await start();
  const { status, body, headers } = await post({
    query: '{ products(first: 3) { nodes { name currency } } }',
  });
  expect(status).toBe(200);
  expect(body.data.products.nodes).toHaveLength(3);
  expect(body.extensions).toEqual({ cost: { estimated: 4, actual: 4 } });
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('the request id comes from the gateway, never from outside, and stands in errors and logs', async () => {
  const { post, logged } = await start();
  const { body, headers } = await post({ query: '{ nothing }' }, { 'x-request-id': 'forged' });
  const id = headers.get('x-request-id');
  expect(id).not.toBe('forged');
  expect(body.errors[0].extensions.requestId).toBe(id);
  await expect.poll(() => logged.some((line) => line.includes(`"requestId":"${id}"`))).toBe(true);
});

test('an unexpected error in a subgraph tells the client nothing of its cause', async () => {
  const { post } = await start();
  const auth = await session('prices:read');
  const { status, body } = await post({ query: '{ product(id: "13") { name price } }' }, auth);
  expect(status).toBe(200);
  expect(body.data).toEqual({ product: { name: 'Product 13', price: null } });
  expect(body.errors).toEqual([
    {
      message: 'Something went wrong on our side.',
      path: ['product', 'price'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) },
    },
  ]);
  expect(JSON.stringify(body)).not.toMatch(/SQL|stack|money/);
});

test('an invalid document is refused with every mistake, and suggests no hidden name', async () => {
  const { post } = await start();
  const { status, body } = await post({ query: '{ product(id: "1") { nam prise } rates }' });
  expect(status).toBe(400);
  expect(body.errors).toHaveLength(3);
  for (const error of body.errors) {
    expect(error.extensions.code).toBe('BAD_USER_INPUT');
    expect(error.locations).toHaveLength(1);
    expect(error.message).not.toContain('Did you mean');
  }
});

test.each([
  ['text that is not GraphQL', { query: '{ product(' }, 400],
  ['no query', { variables: {} }, 400],
  ['a batch', [{ query: '{ rate }' }], 400],
  ['a body that is not JSON', '{"query":', 400],
  ['variables that are a list', { query: '{ rate }', variables: [] }, 400],
  ['an unknown operation name', { query: 'query A { rate }', operationName: 'B' }, 400],
  ['two operations and no name', { query: 'query A { rate } query B { rate }' }, 400],
  ['a subscription', { query: 'subscription { orderChanged { to } }' }, 400],
])('%s is refused with a clear error', async (_, request, status) => {
  const { post } = await start();
  const answer = await post(request);
  expect(answer.status).toBe(status);
  expect(answer.body.errors[0].message).toMatch(/\w+/);
  expect(answer.body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  expect(answer.body.errors[0].extensions.requestId).toBeTruthy();
});

test('a request from a foreign page is refused: only JSON is read, which a page may not post unasked', async () => {
  const { post } = await start();
  const body = JSON.stringify({ query: 'mutation { signOut }' });
  for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
    const answer = await post(body, { 'content-type': type });
    expect(answer.status).toBe(415);
  }
});

test('a body of 10 MB is refused while it comes', async () => {
  const { post } = await start();
  const { status, body } = await post({ query: `{ rate } #${'x'.repeat(10 * 1024 * 1024)}` });
  expect(status).toBe(413);
  expect(body.errors[0]).toMatchObject({
    message: 'The request is larger than 1048576 bytes.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});

const nested = (depth: number) => `${'parent{'.repeat(depth)}id${'}'.repeat(depth)}`;

test.each([
  ['depth', `{ product(id: "1") { ${nested(40)} } }`, /levels deep/],
  [
    'aliases',
    `{ ${Array.from({ length: 100 }, (_, n) => `a${n}: rate`).join(' ')} }`,
    /fields at the root|aliases/,
  ],
  ['tokens', `{ ${'rate '.repeat(100_000)} }`, /tokens/],
  ['directives', `{ rate ${'@skip(if: false)'.repeat(60)} }`, /directives/],
  [
    'spread fragments',
    `{ product(id: "1") { ...f0 } } fragment f12 on Product { id }
     ${Array.from({ length: 12 }, (_, n) => `fragment f${n} on Product { ...f${n + 1} ...f${n + 1} }`).join(' ')}`,
    /fields/,
  ],
])('a bomb of %s is refused before it is validated', async (_, query, message) => {
  const { post } = await start();
  const before = performance.now();
  const { status, body } = await post({ query });
  expect(status).toBe(400);
  expect(body.errors).toHaveLength(1);
  expect(body.errors[0].message).toMatch(message);
  expect(body.errors[0].extensions.code).toBe('COST_LIMIT');
  expect(performance.now() - before).toBeLessThan(1000);
});

test('the schema query of common tools is within what a visitor may ask', async () => {
  const { post } = await start();
  const { status, body } = await post({ query: getIntrospectionQuery() });
  expect(status).toBe(200);
  expect(body.data.__schema.queryType.name).toBe('Query');
});

test('a visitor may send smaller documents than who has signed in', async () => {
  const { post } = await start();
  const query = `{ ${Array.from({ length: 10 }, (_, n) => `a${n}: rate`).join(' ')} }`;
  expect((await post({ query }, await session())).status).toBe(200);
  expect((await post({ query })).body.errors[0].extensions.code).toBe('COST_LIMIT');
});

test('a document that may answer too much is refused with its cost and the limit', async () => {
  const { post } = await start();
  const { status, body } = await post({
    query: 'query ($n: Int) { products(first: $n) { nodes { parent { parent { id } } } } }',
    variables: { n: 100_000 },
  });
  expect(status).toBe(400);
  expect(body.errors[0].extensions).toMatchObject({
    code: 'COST_LIMIT',
    cost: { estimated: 300_001, limit: LIMITS.cost.anonymous },
  });
});

test('who asks too often waits, and is told how long', async () => {
  const rate = { ...LIMITS.rate, anonymous: { perSecond: 0.5, burst: 2 } };
  const { post } = await start({ limits: { ...LIMITS, rate } });
  await post({ query: '{ rate }' });
  await post({ query: '{ rate }' });
  const { status, body, headers } = await post({ query: '{ rate }' });
  expect(status).toBe(429);
  expect(body.errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', retryAfter: 2 });
  expect(headers.get('retry-after')).toBe('2');
});

test('a key with a rate of its own is held to it', async () => {
  const { post, accounts } = await start();
  accounts.keys.set('kk_slow', { scopes: ['graph:adhoc'], rateLimit: 4 });
  expect((await post({ query: '{ rate }' }, bearer('kk_slow'))).status).toBe(200);
  expect((await post({ query: '{ rate }' }, bearer('kk_slow'))).status).toBe(429);
});

test('the viewer reaches the subgraphs as the gateway knows it, whatever headers are sent', async () => {
  const { post } = await start();
  const forged = { 'x-kontor-viewer': 'admin', 'x-kontor-request': 'e30' };
  expect((await post({ query: '{ me }' }, forged)).body.data).toEqual({ me: 'anonymous' });
  const auth = await session();
  expect((await post({ query: '{ me }' }, { ...forged, ...auth })).body.data).toEqual({
    me: 'person',
  });
});

test.each([
  ['a tampered token', async () => `${await gateway.accounts.accessToken('s1')}x`],
  [
    'an expired token',
    () => gateway.accounts.accessToken('s1', 'web', new Date(Date.now() - 1000)),
  ],
  ['a session that has ended', () => gateway.accounts.accessToken('gone')],
  ['an unknown API key', async () => 'kk_unknown'],
  ['nonsense', async () => 'a.b.c'],
])('%s is refused as unauthenticated', async (_, token) => {
  const { post } = await start();
  await session();
  const { status, body, headers } = await post({ query: '{ rate }' }, bearer(await token()));
  expect(status).toBe(401);
  expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  expect(headers.get('www-authenticate')).toBe('Bearer');
});

test('rights are asked once in a few seconds, and again at once when accounts says that they changed', async () => {
  const { post, accounts, identities } = await start();
  const auth = await session();
  for (let n = 0; n < 5; n++) await post({ query: '{ rate }' }, auth);
  expect(accounts.asked()).toBe(1);
  accounts.sessions.delete('s1');
  expect((await post({ query: '{ rate }' }, auth)).status).toBe(200);
  identities.forget({ type: 'session.ended', key: 's1', organizationId: null });
  expect((await post({ query: '{ rate }' }, auth)).status).toBe(401);
});

test('while accounts is down the signed-in are told to come back, and the public part still answers', async () => {
  const { post, accounts } = await start();
  const auth = await session();
  accounts.goDown(true);
  const refused = await post({ query: '{ rate }' }, auth);
  expect(refused.status).toBe(503);
  expect(refused.body.errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE');
  expect((await post({ query: '{ rate }' })).body.data).toEqual({ rate: 7 });
});

test('the refresh token travels in a cookie only, and only accounts sees it', async () => {
  const seen: unknown[] = [];
  const { post } = await start({
    onRequest: (_, { request }) => void seen.push(request.refreshToken),
  });
  const { body, headers } = await post({ query: 'mutation { signIn(password: "p") }' });
  expect(headers.get('set-cookie')).toBe(
    'kontor_refresh=fresh; Path=/graphql; Expires=Tue, 01 Jan 2030 00:00:00 GMT; HttpOnly; SameSite=Strict',
  );
  expect(JSON.stringify(body)).not.toContain('fresh');
  const cookie = { cookie: 'kontor_refresh=fresh' };
  expect((await post({ query: 'mutation { refreshSession }' }, cookie)).body.data).toEqual({
    refreshSession: 'fresh',
  });
  await post({ query: '{ rate }' }, cookie);
  expect(seen).toEqual([undefined]);
  const out = await post({ query: 'mutation { signOut }' }, cookie);
  expect(out.headers.get('set-cookie')).toMatch(/^kontor_refresh=; Max-Age=0; Path=\/graphql;/);
});

test('a server that stops finishes what it answers, and waits for no connection that idles', async () => {
  let answer: (() => void) | undefined;
  const { post, stop, url } = await start({
    onRequest: () =>
      new Promise<void>((resolve) => {
        answer = resolve;
      }),
  });
  await fetch(`${url}/nothing`, { headers: { connection: 'keep-alive' } });
  const asked = post({ query: '{ rate }' });
  await expect.poll(() => answer).toBeDefined();
  const stopping = stop();
  answer?.();
  expect((await asked).body.data).toEqual({ rate: 7 });
  const before = performance.now();
  await stopping;
  expect(performance.now() - before).toBeLessThan(2000);
});

test('logs hold no token, password or variable', async () => {
  const { post, logged } = await start();
  const auth = await session();
  await post(
    { query: 'mutation ($p: String!) { signIn(password: $p) }', variables: { p: 'top-secret' } },
    { ...auth, cookie: 'kontor_refresh=cookie-secret' },
  );
  await expect.poll(() => logged.join('')).toContain('"msg":"request"');
  for (const secret of ['top-secret', 'cookie-secret', auth.authorization]) {
    expect(logged.join('')).not.toContain(secret);
  }
});

test('answers carry headers that keep pages of others out', async () => {
  const { post } = await start();
  const { headers } = await post({ query: '{ rate }' }, { origin: 'https://elsewhere.example' });
  expect(headers.get('access-control-allow-origin')).toBeNull();
  expect(headers.get('content-security-policy')).toMatch(
    /script-src 'self' 'wasm-unsafe-eval'(;|$)/,
  );
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
});
