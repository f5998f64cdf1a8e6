import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { person, until } from '@kontor/kit/testing/runtime.ts';
import { ANONYMOUS, type Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IssuedInvoice } from '../../../subgraphs/documents/src/modules/document/domain/invoiceContent.ts';
import {
  accountant,
  anInvoice,
  finance,
  NORTH,
  openPaperWorld,
  type PaperWorld,
  SELLER,
  SOUTH,
  southAccountant,
} from './paperWorld.ts';

let world: PaperWorld;
let northInvoices: IssuedInvoice[];
let southInvoice: IssuedInvoice;

beforeAll(async () => {
  world = await openPaperWorld();
  northInvoices = Array.from({ length: 5 }, (_, index) =>
    anInvoice({ issuedOn: `2026-09-0${index + 1}` }),
  );
  southInvoice = anInvoice({ organizationId: SOUTH });
  for (const invoice of [...northInvoices, southInvoice]) await world.tellIssued(invoice);
  await until(async () => (await world.rows('select id from documents.file')).length === 12);
});
afterAll(() => world?.stop());

const LIST = `query ($filter: DocumentFilter, $first: Int, $after: String) {
  documents(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id number date organization { id } files { id format } }
  }
}`;

interface Node {
  id: string;
  number: string;
  date: string;
  organization: { id: string };
  files: Array<{ id: string }>;
}
interface Connection {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: Node[];
}

const list = async (viewer: Viewer, variables = {}) =>
  (await world.ask<{ documents: Connection }>(viewer, LIST, variables)).documents;
const entities = async <Row>(
  viewer: Viewer,
  fields: string,
  of: Array<{ __typename: string; id: string }>,
) => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ${fields} } }`;
  return (await world.ask<{ _entities: Row[] }>(viewer, query, { of }))._entities;
};

describe('the list of documents', () => {
  test('holds a customer its own, and the seller all', async () => {
    expect(await list(accountant)).toMatchObject({ totalCount: 5 });
    expect((await list(southAccountant)).nodes.map(({ organization }) => organization.id)).toEqual([
      SOUTH,
    ]);
    expect(await list(finance)).toMatchObject({ totalCount: 6 });
    expect(await list(finance, { filter: { organizationId: SOUTH } })).toMatchObject({
      totalCount: 1,
    });
  });

  test("holds nothing of another's, however it is asked for", async () => {
    const [invoice] = northInvoices;
    for (const filter of [
      { organizationId: NORTH },
      { orderId: invoice!.orderId },
      { organizationId: 'nonsense' },
    ]) {
      expect(await list(southAccountant, { filter })).toMatchObject({ totalCount: 0, nodes: [] });
    }
  });

  test('is searched by number, day and order', async () => {
    const { nodes } = await list(accountant);
    const { number } = nodes[1]!;
    expect((await list(accountant, { filter: { search: number.slice(-4) } })).nodes).toMatchObject([
      { number },
    ]);
    expect(await list(accountant, { filter: { search: '%' } })).toMatchObject({ totalCount: 0 });
    const days = { from: '2026-09-02', until: '2026-09-03' };
    expect((await list(accountant, { filter: days })).nodes.map(({ date }) => date)).toEqual([
      '2026-09-03',
      '2026-09-02',
    ]);
    expect(
      await list(accountant, { filter: { orderId: northInvoices[0]!.orderId } }),
    ).toMatchObject({ totalCount: 1 });
    expect(await list(accountant, { filter: { kind: ['UPD'] } })).toMatchObject({ totalCount: 0 });
    const long = list(accountant, { filter: { search: 'x'.repeat(101) } });
    await expect(long).rejects.toThrow('BAD_USER_INPUT');
  });

  test('comes page by page, newest first', async () => {
    const first = await list(accountant, { first: 3 });
    const second = await list(accountant, { first: 3, after: first.pageInfo.endCursor });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect([...first.nodes, ...second.nodes]).toEqual((await list(accountant)).nodes);
  });

  test('costs the same statements however long it is', async () => {
    const cost = async (first: number) =>
      (await countStatements(() => list(accountant, { first }))).statements.length;
    expect(await cost(5)).toBe(await cost(1));
  });

  test.each([
    ['nobody', ANONYMOUS, 'UNAUTHENTICATED'],
    ['a buyer without the right', person(NORTH, ['orders:read']), 'FORBIDDEN'],
  ])('is refused to %s', async (_name, viewer, code) => {
    const { errors } = await world.askRaw(viewer, LIST);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});

describe('documents of an order, a shipment, an invoice', () => {
  const of = () =>
    northInvoices.flatMap(({ orderId, shipmentId, invoiceId }) => [
      { __typename: 'Order', id: orderId },
      { __typename: 'Shipment', id: shipmentId },
      { __typename: 'Invoice', id: invoiceId },
    ]);
  const FIELDS = `
    ... on Order { documents { id } }
    ... on Shipment { documents { id } }
    ... on Invoice { document { id } }`;

  test('are found in three statements, however many they are', async () => {
    const { result, statements } = await countStatements(() => entities(accountant, FIELDS, of()));
    expect(result.flatMap((row) => Object.values(row as object)).flat()).not.toContain(null);
    expect(statements).toHaveLength(3);
  });

  test("are not there for another's", async () => {
    const found = await entities(southAccountant, FIELDS, of().slice(0, 3));
    expect(found).toEqual([{ documents: [] }, { documents: [] }, { document: null }]);
  });
});

describe('documents of organizations', () => {
  const FIELDS =
    '... on Organization { documents(first: 2) { totalCount nodes { organization { id } } } }';
  const of = [NORTH, SOUTH].map((id) => ({ __typename: 'Organization', id }));

  test('come in two statements for all of them', async () => {
    const { result, statements } = await countStatements(() =>
      entities<{ documents: Connection }>(finance, FIELDS, of),
    );
    expect(result.map(({ documents }) => [documents.totalCount, documents.nodes.length])).toEqual([
      [5, 2],
      [1, 1],
    ]);
    expect(statements).toHaveLength(2);
  });

  test("are not there for another's", async () => {
    const found = await entities<{ documents: Connection }>(southAccountant, FIELDS, of);
    expect(found.map(({ documents }) => documents.totalCount)).toEqual([0, 1]);
  });
});

describe('a file', () => {
  const FIND = 'query ($id: ID!) { fileForDownload(id: $id) { storageKey name contentType size } }';
  const UPLOAD =
    'mutation ($input: RegisterUploadInput!) { registerUpload(input: $input) { id storageKey } }';
  const find = async (viewer: Viewer, id: string) =>
    (await world.ask<{ fileForDownload: unknown }>(viewer, FIND, { id })).fileForDownload;
  const northFile = async () => (await list(accountant)).nodes[0]!.files[0]!.id;

  test('is handed to its customer and to the seller', async () => {
    const id = await northFile();
    expect(await find(accountant, id)).toEqual({
      storageKey: expect.stringMatching(/^documents\/[0-9a-f-]{36}\.pdf$/),
      name: expect.stringMatching(/^СЧ-2026-\d{6}\.pdf$/),
      contentType: 'application/pdf',
      size: expect.any(Number),
    });
    expect(await find(finance, id)).not.toBeNull();
  });

  test('does not exist for anybody else, nor for those who may not read documents', async () => {
    const id = await northFile();
    expect(await find(southAccountant, id)).toBeNull();
    expect(await find(person(NORTH, ['orders:read']), id)).toBeNull();
    expect(await find(person(SELLER, ['orders:read'], true), id)).toBeNull();
    expect(await find(accountant, newId())).toBeNull();
    expect(await find(accountant, 'nonsense')).toBeNull();
    const { errors } = await world.askRaw(ANONYMOUS, FIND, { id });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  test('that is uploaded belongs to the organization of whoever uploaded it', async () => {
    const input = {
      storageKey: `uploads/${newId()}`,
      name: 'фото.jpg',
      contentType: 'image/jpeg',
      size: 12,
    };
    const { registerUpload } = await world.ask<{ registerUpload: { id: string } }>(
      accountant,
      UPLOAD,
      { input },
    );
    expect(await find(accountant, registerUpload.id)).toEqual(input);
    expect(await find(southAccountant, registerUpload.id)).toBeNull();
    const again = await world.askRaw(southAccountant, UPLOAD, { input });
    expect(again.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test("of another cannot be registered as one's own", async () => {
    const [stored] = await world.rows<{ storage_key: string }>(
      'select storage_key from documents.file limit 1',
    );
    const input = {
      storageKey: stored!.storage_key,
      name: 'x.pdf',
      contentType: 'application/pdf',
      size: 1,
    };
    const { errors } = await world.askRaw(southAccountant, UPLOAD, { input });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
