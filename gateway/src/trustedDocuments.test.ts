import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { registerSchema } from './http/schemaRoute.ts';
import { tokens } from './testing/identities.ts';
import { startTestGateway, type TestGateway } from './testing/testGateway.ts';

const RATE = 'query Rate { rate }';
const DEEP = `query Deep { product(id: "1") { ${'parent{'.repeat(30)}id${'}'.repeat(30)} } }`;
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const trusted = { [hash(RATE)]: RATE, [hash(DEEP)]: DEEP };

let gateway: TestGateway;
const facts: Array<boolean | undefined> = [];
const start = async (options?: Parameters<typeof startTestGateway>[0]) => {
  facts.length = 0;
  gateway = await startTestGateway({
    trusted,
    onRequest: (_, { request }) => void facts.push(request.trustedDocument),
    ...options,
  });
  return gateway;
};
afterEach(() => gateway.stop());

const as = async (via: 'web' | 'program', ...scopes: string[]) => {
  const id = `${via} ${scopes.join(' ')}`;
  gateway.accounts.sessions.set(id, { scopes });
  return { authorization: `Bearer ${await gateway.accounts.accessToken(id, via)}` };
};
const ADHOC = { query: '{ rate }' };

test('the client sends its documents by their id, in either of two forms', async () => {
  const { post } = await start();
  const auth = await as('web');
  for (const request of [
    { documentId: `sha256:${hash(RATE)}` },
    { extensions: { persistedQuery: { version: 1, sha256Hash: hash(RATE) } } },
  ]) {
    const { status, body } = await post(request, auth);
    expect(status).toBe(200);
    expect(body).toEqual({ data: { rate: 7 } });
  }
  expect(facts).toEqual([true, true]);
});

test('an id that is not of the client is refused', async () => {
  const { post } = await start();
  const { status, body } = await post({ documentId: `sha256:${hash('{ me }')}` });
  expect(status).toBe(400);
  expect(body.errors[0].message).toBe('No document of the web client has this id.');
});

test('documents of the client are held to no document limit', async () => {
  const { post } = await start();
  expect((await post({ documentId: hash(DEEP) })).status).toBe(200);
});

test('a session of the web client may run only its documents', async () => {
  const { post } = await start();
  const auth = await as('web', 'orders:read');
  const { status, body } = await post(ADHOC, auth);
  expect(status).toBe(403);
  expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
  // Also when the text is one of the client's: what counts is that it comes by its id.
  expect((await post({ query: RATE }, auth)).status).toBe(403);
});

test('an analyst at the web client may ask anything', async () => {
  const { post } = await start();
  const { body } = await post(ADHOC, await as('web', 'graph:adhoc'));
  expect(body.data).toEqual({ rate: 7 });
  expect(facts).toEqual([false]);
});

test('a session that a program opened may send documents of its own, to a tighter cost', async () => {
  const { post } = await start();
  const products = (first: number) => ({ query: `{ products(first: ${first}) { nodes { id } } }` });
  const program = await as('program');
  const analyst = await as('web', 'graph:adhoc');
  expect((await post(products(4_000), program)).status).toBe(200);
  expect((await post(products(8_000), program)).body.errors[0].extensions.code).toBe('COST_LIMIT');
  expect((await post(products(8_000), analyst)).status).toBe(200);
});

test('an installation may refuse programs of people their own documents', async () => {
  const { post } = await start({ adhocSessions: false });
  expect((await post(ADHOC, await as('program'))).status).toBe(403);
  expect((await post(ADHOC, await as('program', 'graph:adhoc'))).status).toBe(200);
});

test('an API key needs the scope for documents of its own, and is held to its own cost limit', async () => {
  const { post, accounts } = await start();
  accounts.keys.set('kk_without', { scopes: ['orders:read'] });
  accounts.keys.set('kk_small', { scopes: ['graph:adhoc'], costLimit: 10 });
  const key = (secret: string) => ({ authorization: `Bearer ${secret}` });
  expect((await post(ADHOC, key('kk_without'))).status).toBe(403);
  expect((await post(ADHOC, key('kk_small'))).status).toBe(200);
  const dear = { query: '{ products(first: 20) { nodes { id } } }' };
  expect((await post(dear, key('kk_small'))).body.errors[0].extensions.cost).toEqual({
    estimated: 21,
    limit: 10,
  });
});

test('a guest has what is open to guests by the documents of the client, and by no others', async () => {
  const scopes: Array<readonly string[]> = [];
  const { post, url } = await start({
    guestScopes: ['prices:read'],
    routes: async (gateway) => registerSchema(gateway),
    onRequest: (_, { viewerToken }) => void scopes.push(tokens.verify(viewerToken).scopes),
  });
  expect((await post({ documentId: hash(RATE) })).body).toEqual({ data: { rate: 7 } });
  expect((await post(ADHOC)).status).toBe(200);
  expect(scopes).toEqual([['prices:read'], []]);
  const sdl = await (await fetch(`${url}/schema.graphql`)).text();
  expect(sdl).toContain('price: Int');
  expect(sdl).not.toContain('placeOrder');
});

test('everyone may ask what the schema offers them, and sees no more than that', async () => {
  const { post } = await start();
  const query = '{ __type(name: "Product") { fields { name } } }';
  const fields = async (headers?: Record<string, string>) => {
    const { body } = await post({ query }, headers);
    return body.data.__type.fields.map(({ name }: { name: string }) => name);
  };
  expect(await fields()).toEqual(['id', 'name', 'size', 'parent', 'currency']);
  expect(await fields(await as('web', 'prices:read'))).toContain('price');
});
