import { newId } from '@kontor/kit/ids.ts';
import { type HostedSubgraph, openSubgraph } from '@kontor/kit/openSubgraph.ts';
import type { Runtime } from '@kontor/kit/runtime.ts';
import { startTestServer, type TestServer } from '@kontor/kit/testing/database.ts';
import { ask, testRuntime } from '@kontor/kit/testing/runtime.ts';
import { actorOf, serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Context } from '../../../subgraphs/documents/src/context.ts';
import { deleteExpiredFiles } from '../../../subgraphs/documents/src/modules/file/file.service.ts';
import { documents as definition } from '../../../subgraphs/documents/src/subgraph.ts';
import { buyer, NORTH, southAccountant } from './paperWorld.ts';

const catalog = serviceViewer('catalog');
let server: TestServer;
let runtime: Runtime;
let documents: HostedSubgraph;
let colleague: Viewer;

beforeAll(async () => {
  server = await startTestServer();
  runtime = testRuntime(await server.createDatabase());
  documents = await openSubgraph(definition, runtime);
});
beforeEach(() => {
  colleague = { ...buyer, userId: newId() } as Viewer;
});
afterAll(async () => {
  await runtime.stop();
  await server.stop();
});

const answer = (viewer: Viewer, query: string, variables: Record<string, unknown>) =>
  ask(documents, runtime.tokens, viewer, query, variables);

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape
type Answer = any;

async function data(
  viewer: Viewer,
  query: string,
  variables: Record<string, unknown>,
): Promise<Answer> {
  const { data, errors } = await answer(viewer, query, variables);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

const REGISTER = 'mutation ($input: RegisterUploadInput!) { registerUpload(input: $input) { id } }';
const OFFER = 'mutation ($input: OfferDownloadInput!) { offerDownload(input: $input) { id } }';
const FIND = 'query ($id: ID!) { file: fileForDownload(id: $id) { name size } }';
const READ =
  'query ($id: ID!, $actor: String!) { file: uploadedFile(id: $id, actor: $actor) { storageKey } }';

async function upload(viewer: Viewer): Promise<string> {
  const storageKey = `uploads/${newId()}`;
  await runtime.files.put(storageKey, Buffer.from('sku,name'));
  const input = { storageKey, name: 'goods.csv', contentType: 'text/csv', size: 8 };
  return (await data(viewer, REGISTER, { input })).registerUpload.id;
}

async function offer(viewer: Viewer, lifetimeHours = 24) {
  const storageKey = `exports/${newId()}.csv`;
  await runtime.files.put(storageKey, Buffer.from('sku,name'));
  const file = { storageKey, name: 'export.csv', contentType: 'text/csv', size: 8 };
  const input = { ...file, actor: actorOf(viewer), organizationId: NORTH, lifetimeHours };
  return { storageKey, id: (await data(catalog, OFFER, { input })).offerDownload.id };
}

const age = (id: string, hours: number) =>
  runtime
    .databaseOf('documents')
    .pool.query(
      `update documents.file set expires_at = expires_at - $2 * interval '1 hour' where id = $1`,
      [id, hours],
    );

test('an upload is read by subgraphs for whoever uploaded it, and by nobody else', async () => {
  const id = await upload(colleague);
  const { file } = await data(catalog, READ, { id, actor: actorOf(colleague) });
  expect(file.storageKey).toMatch(/^uploads\//);
  expect(await data(catalog, READ, { id, actor: actorOf(buyer) })).toEqual({ file: null });
  const { errors } = await answer(colleague, READ, { id, actor: actorOf(colleague) });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('what is offered is downloaded by the one it was made for, also without documents:read', async () => {
  const reader = { ...colleague, scopes: ['catalog:read'] } as Viewer;
  const { id } = await offer(reader);
  expect(await data(reader, FIND, { id })).toEqual({ file: { name: 'export.csv', size: 8 } });
  expect(await data(buyer, FIND, { id })).toEqual({ file: null });
  expect(await data(southAccountant, FIND, { id })).toEqual({ file: null });
  const { errors } = await answer(colleague, OFFER, {
    input: {
      ...{ storageKey: 'documents/1.pdf', name: 'a', contentType: 'a', size: 1 },
      ...{ actor: actorOf(colleague), organizationId: NORTH, lifetimeHours: 1 },
    },
  });
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('what has had its time is gone, and then deleted', async () => {
  const { id, storageKey } = await offer(colleague, 1);
  const kept = await offer(colleague, 24);
  await age(id, 2);
  expect(await data(colleague, FIND, { id })).toEqual({ file: null });
  await deleteExpiredFiles({}, documents.createContext() as Context);
  expect(await runtime.files.stat(storageKey)).toBeNull();
  expect(await data(colleague, FIND, { id: kept.id })).not.toEqual({ file: null });
});

test('nobody fills the store with uploads', async () => {
  for (let i = 0; i < 200; i++) await upload(colleague);
  const storageKey = `uploads/${newId()}`;
  const input = { storageKey, name: 'a.csv', contentType: 'text/csv', size: 1 };
  const { errors } = await answer(colleague, REGISTER, { input });
  expect(errors?.[0]?.message).toBe('At most 200 uploads are kept at a time, each for a week.');
});
