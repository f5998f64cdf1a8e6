import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localFileStore } from '@kontor/kit/files.ts';
import { newId } from '@kontor/kit/ids.ts';
import { signPath } from '@kontor/kit/signedPath.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestGateway, type TestGateway } from '../testing/testGateway.ts';
import { registerMedia } from './mediaRoute.ts';

const key = Buffer.from('a key of this test');
const id = newId();
let gateway: TestGateway;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kontor-media-'));
  const store = localFileStore(folder);
  await store.put(`catalog/media/${id}/thumbnail.webp`, Buffer.from('picture'));
  await store.put('documents/secret.webp', Buffer.from('secret'));
  gateway = await startTestGateway({
    routes: async ({ app }) => registerMedia(app, { store, key }),
  });
});

afterAll(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string) => fetch(`${gateway.url}${path}`);
const signed = (path: string) => signPath(key, path, new Date());

test('a picture opens by the address that somebody was given, without signing in', async () => {
  const response = await get(signed(`/media/${id}/thumbnail.webp`));
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('picture');
  expect(response.headers.get('content-type')).toBe('image/webp');
  expect(response.headers.get('cache-control')).toBe('private, max-age=86400, immutable');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test.each([
  ['no signature', `/media/${id}/thumbnail.webp`],
  [
    'the signature of another',
    signed(`/media/${newId()}/x.webp`).replace(/^[^?]+/, `/media/${id}/thumbnail.webp`),
  ],
  ['an unknown id', signed(`/media/${newId()}/thumbnail.webp`)],
  ['a file of another name', signed(`/media/${id}/secret.webp`)],
  ['a way out of the folder', signed('/media/..%2f..%2fdocuments/secret.webp')],
])('with %s there is no picture', async (_, path) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(await response.text()).not.toContain('secret');
});
