import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { localFileStore } from '@kontor/kit/files.ts';
import type { RunningSubgraph } from '@kontor/kit/subgraph.ts';
import { execute, parse } from 'graphql';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tokens } from '../testing/identities.ts';
import { startTestGateway, type TestGateway } from '../testing/testGateway.ts';
import { registerFiles } from './filesRoute.ts';
import { type KnownFile, knownFiles } from './knownFiles.ts';

const UPLOAD_BYTES = 100_000;
const IMPORT_BYTES = 200_000;

let gateway: TestGateway;
let folder: string;
let owner: Record<string, string>;
let stranger: Record<string, string>;
let seller: Record<string, string>;

/** Files belong to the session that uploaded them. */
function openDocuments(): RunningSubgraph {
  const files = new Map<string, KnownFile & { of: string }>();
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(`
        type Query { fileForDownload(id: ID!): StoredFile }
        type Mutation { registerUpload(input: RegisterUploadInput!): StoredFile! }
        type StoredFile { id: ID! storageKey: String! name: String! contentType: String! size: Int! }
        input RegisterUploadInput { storageKey: String! name: String! contentType: String! size: Int! }`),
      resolvers: {
        Query: {
          fileForDownload: (_: unknown, { id }: { id: string }, { of }: { of: string }) =>
            files.get(id)?.of === of ? files.get(id) : null,
        },
        Mutation: {
          registerUpload: (_: unknown, { input }: { input: KnownFile }, { of }: { of: string }) => {
            const file = { ...input, id: `f${files.size + 1}`, of };
            files.set(file.id, file);
            return file;
          },
        },
      },
    },
  ]);
  return {
    name: 'documents',
    execute: async ({ query, variables, viewerToken }) => {
      const viewer = tokens.verify(viewerToken);
      const contextValue = { of: viewer.kind === 'person' ? viewer.sessionId : 'nobody' };
      return execute({ schema, document: parse(query), variableValues: variables, contextValue });
    },
    subscribe: async () => ({ errors: [] }),
    stop: async () => {},
  };
}

/** One paper of a product, which everybody may have. */
function openCatalog(): RunningSubgraph {
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(`
        type Query { productFileForDownload(id: ID!): StoredProductFile }
        type StoredProductFile { id: ID! storageKey: String! name: String! contentType: String! size: Int! }`),
      resolvers: {
        Query: {
          productFileForDownload: (_: unknown, { id }: { id: string }) =>
            id === 'p1' ? { id, ...CERTIFICATE } : null,
        },
      },
    },
  ]);
  return {
    name: 'catalog',
    execute: async ({ query, variables }) =>
      execute({ schema, document: parse(query), variableValues: variables }),
    subscribe: async () => ({ errors: [] }),
    stop: async () => {},
  };
}

const CERTIFICATE = {
  storageKey: 'catalog/media/1/original',
  name: 'certificate.pdf',
  contentType: 'application/pdf',
  size: 8,
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kontor-gateway-files-'));
  gateway = await startTestGateway({
    routes: (created) =>
      registerFiles(created.app, {
        reception: created.reception,
        files: knownFiles(openDocuments(), openCatalog()),
        store: localFileStore(folder),
        uploadBytes: UPLOAD_BYTES,
        importBytes: IMPORT_BYTES,
      }),
  });
  const as = async (id: string, isStaff = false) => {
    gateway.accounts.sessions.set(id, { scopes: [], isStaff });
    return { authorization: `Bearer ${await gateway.accounts.accessToken(id)}` };
  };
  owner = await as('owner');
  stranger = await as('stranger');
  seller = await as('seller', true);
});

afterEach(async () => {
  await gateway.stop();
  rmSync(folder, { recursive: true, force: true });
});

const PDF = `%PDF-1.7\n${'0123456789'.repeat(100)}`;

async function upload(content: string | Uint8Array<ArrayBuffer>, name: string, headers = owner) {
  const form = new FormData();
  form.set('file', new Blob([content]), name);
  const response = await fetch(`${gateway.url}/files`, { method: 'POST', body: form, headers });
  return { status: response.status, body: await response.json() };
}

const download = (id: string, headers: Record<string, string>) =>
  fetch(`${gateway.url}/files/${id}`, { headers });

test('what was uploaded is downloaded whole, as a file to save, under its cleaned name', async () => {
  const { status, body } = await upload(PDF, '../Счёт 5.pdf');
  expect(status).toBe(201);
  expect(body).toEqual({ id: 'f1', name: 'Счёт 5.pdf', size: PDF.length });
  const response = await download(body.id, owner);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(PDF);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(PDF.length),
    'content-disposition': `attachment; filename="____ 5.pdf"; filename*=UTF-8''%D0%A1%D1%87%D1%91%D1%82%205.pdf`,
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
});

test('a part of a file is answered as a part', async () => {
  await upload(PDF, 'a.pdf');
  const part = await download('f1', { ...owner, range: 'bytes=9-18' });
  expect(part.status).toBe(206);
  expect(part.headers.get('content-range')).toBe(`bytes 9-18/${PDF.length}`);
  expect(await part.text()).toBe('0123456789');
  const beyond = await download('f1', { ...owner, range: 'bytes=5000-' });
  expect(beyond.status).toBe(416);
  expect(beyond.headers.get('content-range')).toBe(`bytes */${PDF.length}`);
});

test('a file of others is as absent as one that does not exist, also for visitors', async () => {
  await upload(PDF, 'a.pdf');
  const answers = await Promise.all([
    download('f1', stranger),
    download('f1', {}),
    download('f99', owner),
    download('..%2F..%2Fsecret', owner),
  ]);
  for (const answer of answers) {
    expect(answer.status).toBe(404);
    const { errors } = (await answer.json()) as { errors: unknown[] };
    expect(errors).toMatchObject([{ message: 'There is no such file.' }]);
  }
});

test("a product's paper is downloaded by whoever catalog lets have it, also by visitors", async () => {
  await localFileStore(folder).put(CERTIFICATE.storageKey, Buffer.from('%PDF-1.7'));
  const response = await download('p1', {});
  expect(response.status).toBe(200);
  expect(await response.text()).toBe('%PDF-1.7');
});

test("the seller's people may send larger files, packed tables among them", async () => {
  const large = `sku,name\n${'x'.repeat(UPLOAD_BYTES)}`;
  expect(await upload(large, 'goods.csv', seller)).toMatchObject({ status: 201 });
  const packed = gzipSync('sku,name\n1,a\n');
  expect(await upload(packed, 'goods.csv.gz', seller)).toMatchObject({ status: 201 });
  expect(await upload(packed, 'goods.exe.gz', seller)).toMatchObject({ status: 415 });
  expect(await upload(Buffer.from('\uFEFFsku,name\n', 'utf16le'), 'goods.txt')).toMatchObject({
    status: 201,
  });
});

test('only the signed-in upload', async () => {
  const { status, body } = await upload(PDF, 'a.pdf', {});
  expect(status).toBe(401);
  expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
});

test('a file larger than allowed leaves nothing behind', async () => {
  const { status, body } = await upload(`%PDF-${'x'.repeat(UPLOAD_BYTES)}`, 'a.pdf');
  expect(status).toBe(413);
  expect(body.errors[0].message).toBe('The file is larger than 0.1 MB.');
  expect(readdirSync(folder, { recursive: true }).filter((name) => name !== 'uploads')).toEqual([]);
});

test('a program named as a document is refused, and leaves nothing behind', async () => {
  const { status, body } = await upload('MZ\u0000\u0001', 'bill.pdf');
  expect(status).toBe(415);
  expect(body.errors[0].message).toMatch(/^Files of this type are not taken/);
  expect(readdirSync(folder)).toEqual([]);
});

test('a request without a file is refused with a clear error', async () => {
  const headers = { ...owner, 'content-type': 'application/json' };
  const json = await fetch(`${gateway.url}/files`, { method: 'POST', body: '{}', headers });
  expect(json.status).toBe(415);
  const empty = await fetch(`${gateway.url}/files`, {
    method: 'POST',
    body: new FormData(),
    headers: owner,
  });
  expect(empty.status).toBe(400);
});

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}/files`, { method: 'POST', body, headers: { ...owner, ...headers } });

function formOf(...names: string[]): FormData {
  const form = new FormData();
  for (const name of names) form.append(name, new Blob([PDF]), `${name}.pdf`);
  return form;
}

const HALF_A_FILE =
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7';

test.each([
  ['two files, of which one would be lost', formOf('one', 'two'), {}, /one file at a time/],
  [
    'a form that breaks off in its file',
    HALF_A_FILE,
    { 'content-type': 'multipart/form-data; boundary=x' },
    /breaks off/,
  ],
  ['a form without a boundary', 'x', { 'content-type': 'multipart/form-data' }, /breaks off/],
  ['a field named like a trap', formOf('__proto__'), {}, /breaks off/],
])('%s is refused with a clear error, and nothing is kept', async (_, body, headers, message) => {
  const response = await post(body, headers);
  expect(response.status).toBe(400);
  const { errors } = (await response.json()) as { errors: unknown[] };
  expect(errors).toEqual([
    {
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT', requestId: expect.any(String) },
    },
  ]);
  expect(readdirSync(folder, { recursive: true }).filter((name) => name !== 'uploads')).toEqual([]);
});
