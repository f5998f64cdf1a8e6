import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/testGateway.ts';
import { registerPages } from './pagesRoute.ts';
import { registerSchema } from './schemaRoute.ts';

const folder = mkdtempSync(join(tmpdir(), 'kontor-gateway-pages-'));
let gateway: TestGateway;

beforeAll(async () => {
  for (const page of ['client', 'explorer']) {
    mkdirSync(join(folder, page, 'assets'), { recursive: true });
    writeFileSync(join(folder, page, 'index.html'), `<title>${page}</title>`);
    writeFileSync(join(folder, page, 'assets', 'app-1a2b.js'), `/* ${page} ${'x'.repeat(4000)} */`);
  }
  writeFileSync(join(folder, 'client', 'sw.js'), '/* worker */');
  gateway = await startTestGateway({
    routes: async (created) => {
      registerSchema(created);
      await registerPages(created.app, {
        client: join(folder, 'client'),
        explorer: join(folder, 'explorer'),
      });
    },
  });
});

afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
  fetch(`${gateway.url}${path}`, { headers });

test.each(['/', '/orders/2026-000001', '/products?search=lamp'])(
  'the address %s of the client shows its index, which is always asked anew',
  async (path) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<title>client</title>');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  },
);

test.each([
  ['/assets/app-1a2b.js', 'public, max-age=31536000, immutable'],
  ['/explorer/assets/app-1a2b.js', 'public, max-age=31536000, immutable'],
  ['/sw.js', 'no-cache'],
])('%s is kept by browsers as its name allows', async (path, caching) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe(caching);
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
});

test('what is large goes compressed', async () => {
  const response = await get('/assets/app-1a2b.js', { 'accept-encoding': 'gzip' });
  expect(response.headers.get('content-encoding')).toBe('gzip');
});

test('the explorer has its own page', async () => {
  const response = await get('/explorer');
  expect(response.url).toBe(`${gateway.url}/explorer/`);
  expect(await response.text()).toBe('<title>explorer</title>');
});

test.each([
  ['/assets/missing.js', 'text/html'],
  ['/orders', 'application/json'],
  ['/../package.json', 'application/json'],
  ['/%2e%2e/%2e%2e/package.json', 'application/json'],
])('%s asked as %s is not found', async (path, accept) => {
  const response = await get(path, { accept });
  expect(response.status).toBe(404);
});

test('the schema is downloaded as far as the caller may use it', async () => {
  gateway.accounts.sessions.set('s1', { scopes: ['prices:read'] });
  const authorization = `Bearer ${await gateway.accounts.accessToken('s1', 'web')}`;
  const visitor = await (await get('/schema.graphql')).text();
  const buyer = await (await get('/schema.graphql', { authorization })).text();
  expect(visitor).not.toContain('price: Int');
  expect(buyer).toContain('price: Int');
  expect((await get('/schema.graphql', { authorization: 'Bearer kk_unknown' })).status).toBe(401);
});

test('the graph is asked by POST only', async () => {
  const response = await get('/graphql?query={rate}');
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('POST');
});
