import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demo } from '@kontor/kit/demo.ts';
import { openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { person } from '@kontor/kit/testing/runtime.ts';
import { serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accounts } from '../../../subgraphs/accounts/src/subgraph.ts';
import { type CatalogWorld, content, openCatalogWorld } from './catalogWorld.ts';

const { north, south } = demo.organizations;
const northBuyer = person(north, ['catalog:read', 'cart:write']);
const southBuyer = person(south, ['catalog:read', 'cart:write']);
const reader = person(north, ['catalog:read']);
const guest: Viewer = { kind: 'anonymous', scopes: ['catalog:read'] };

let world: CatalogWorld;

beforeAll(async () => {
  world = await openCatalogWorld();
  await (await openSubgraph(accounts, world.runtime)).seedDemo();
  await world.save({ sku: 'LAMP-1' }, { sku: 'LAMP-2' }, { sku: 'HAMMER-1' });
});
beforeEach(async () => {
  await world.database.query('delete from part_number');
  await world.database.query('delete from visibility_rule');
});
afterAll(() => world.close());

const SET = `mutation ($numbers: [PartNumberInput!]!, $of: ID) {
  setPartNumbers(input: { numbers: $numbers, organizationId: $of }) { __typename
    ... on PartNumbersSet { changed } ... on NotFound { id }
    ... on InvalidPartNumbers { code problems { index number reason } } } }`;
const set = async (viewer: Viewer, numbers: Record<string, string | null>, of?: string) => {
  const list = Object.entries(numbers).map(([number, sku]) => ({ number, sku }));
  return (await world.data(viewer, SET, { numbers: list, of })).setPartNumbers;
};

const LIST = `query ($search: String, $of: ID, $first: Int, $after: String) {
  partNumbers(search: $search, organizationId: $of, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { number product { sku } } } }`;
const list = async (viewer: Viewer, variables: object = {}) => {
  const { partNumbers } = await world.data(viewer, LIST, { ...variables });
  const { totalCount, nodes } = partNumbers;
  expect(totalCount).toBeGreaterThanOrEqual(nodes.length);
  return nodes.map(
    ({ number, product }: { number: string; product: { sku: string } }) =>
      `${number}=${product.sku}`,
  );
};
const calledBy = async (viewer: Viewer, sku: string) => {
  const query = 'query ($sku: String) { product(sku: $sku) { customerPartNumber } }';
  return (await world.data(viewer, query, { sku })).product.customerPartNumber;
};
const hideFromNorth = (sku: string) =>
  world.data(
    content,
    `mutation ($of: ID!, $sku: String!) { setVisibility(input: { rules: [
      { audience: { organizationId: $of }, sku: $sku, effect: HIDDEN }] }) { __typename } }`,
    { of: north, sku },
  );

describe('a customer’s own part numbers', () => {
  test('are kept, changed and taken away', async () => {
    expect(await set(northBuyer, { '00123': 'lamp 1', 'Каб-7': 'LAMP-2' })).toEqual({
      __typename: 'PartNumbersSet',
      changed: 2,
    });
    expect(await list(northBuyer)).toEqual(['00123=LAMP-1', 'Каб-7=LAMP-2']);
    expect(await set(northBuyer, { '00123': 'LAMP-1' })).toMatchObject({ changed: 0 });
    expect(await set(northBuyer, { '00123': 'HAMMER-1', 'каб 7': null })).toMatchObject({
      changed: 2,
    });
    expect(await list(northBuyer)).toEqual(['00123=HAMMER-1']);
  });

  test('are shown with the product, and find it', async () => {
    await set(northBuyer, { 'N-1': 'LAMP-1' });
    expect(await calledBy(northBuyer, 'LAMP-1')).toBe('N-1');
    expect(await calledBy(northBuyer, 'LAMP-2')).toBeNull();
    const facts = '{ productFacts(codes: ["n1", "LAMP-2"]) { askedCode sku } }';
    expect((await world.data(serviceViewer('orders', north), facts)).productFacts).toEqual(
      expect.arrayContaining([
        { askedCode: 'n1', sku: 'LAMP-1' },
        { askedCode: 'LAMP-2', sku: 'LAMP-2' },
      ]),
    );
  });

  test('that are also another product’s SKU name both, so that a person decides', async () => {
    await set(northBuyer, { 'LAMP-2': 'HAMMER-1', 'LAMP-1': 'LAMP-1' });
    const facts = '{ productFacts(codes: ["LAMP-2", "LAMP-1"]) { askedCode sku } }';
    const found = (await world.data(serviceViewer('orders', north), facts)).productFacts;
    expect(
      found.map(({ askedCode, sku }: Record<string, string>) => `${askedCode}: ${sku}`).sort(),
    ).toEqual(['LAMP-1: LAMP-1', 'LAMP-2: HAMMER-1', 'LAMP-2: LAMP-2']);
  });

  test('are never used or seen by another organization', async () => {
    await set(northBuyer, { 'N-1': 'LAMP-1' });
    await set(southBuyer, { 'S-1': 'LAMP-1', 'N-1': 'HAMMER-1' });
    expect(await calledBy(northBuyer, 'LAMP-1')).toBe('N-1');
    expect(await calledBy(southBuyer, 'LAMP-1')).toBe('S-1');
    expect(await calledBy(guest, 'LAMP-1')).toBeNull();
    expect(await calledBy(content, 'LAMP-1')).toBeNull();
    expect(await list(southBuyer)).toEqual(['N-1=HAMMER-1', 'S-1=LAMP-1']);
    expect(await list(southBuyer, { of: north })).toEqual([]);
    expect(await set(southBuyer, { 'N-1': null }, north)).toEqual({
      __typename: 'NotFound',
      id: north,
    });
    expect(await list(northBuyer)).toEqual(['N-1=LAMP-1']);
    const facts = '{ productFacts(codes: ["N-1"]) { sku } }';
    for (const [organization, sku] of [
      [north, 'LAMP-1'],
      [south, 'HAMMER-1'],
    ]) {
      expect(await world.data(serviceViewer('orders', organization), facts)).toEqual({
        productFacts: [{ sku }],
      });
    }
    expect(await world.data(serviceViewer('orders'), facts)).toEqual({ productFacts: [] });
  });

  test('are kept by the seller’s people for the customer that they name', async () => {
    expect(await set(content, { 'N-9': 'LAMP-1' }, north)).toMatchObject({ changed: 1 });
    expect(await list(content, { of: north })).toEqual(['N-9=LAMP-1']);
    expect(await list(northBuyer)).toEqual(['N-9=LAMP-1']);
    expect(await list(content, { of: 'nobody' })).toEqual([]);
    expect(await set(content, { x: 'LAMP-1' }, 'nobody')).toEqual({
      __typename: 'NotFound',
      id: 'nobody',
    });
    expect(await world.errors(content, LIST)).toEqual(['BAD_USER_INPUT']);
  });

  test('of hidden products are not listed, and can not be made', async () => {
    await set(northBuyer, { a: 'LAMP-1', b: 'LAMP-2', c: 'HAMMER-1' });
    await hideFromNorth('LAMP-2');
    expect(await list(northBuyer)).toEqual(['a=LAMP-1', 'c=HAMMER-1']);
    const count = '{ partNumbers(first: 1) { totalCount } }';
    expect((await world.data(northBuyer, count)).partNumbers.totalCount).toBe(2);
    const reasonFor = async (sku: string) =>
      (await set(northBuyer, { d: sku })).problems[0].reason.replace(sku, '…');
    expect(await reasonFor('LAMP-2')).toBe(await reasonFor('NO-SUCH'));
    const facts = '{ productFacts(codes: ["b"]) { sku } }';
    expect(await world.data(serviceViewer('orders', north), facts)).toEqual({ productFacts: [] });
  });

  test('are listed also where thousands of hidden products stand before them', async () => {
    await set(northBuyer, { Z: 'LAMP-1' });
    await hideFromNorth('LAMP-2');
    await world.database.query(
      `insert into part_number (organization_id, number_key, number, product_id)
       select $1, 'A' || lpad(n::text, 5, '0'), n::text, product.id
       from product, generate_series(1, 5001) n where sku = 'LAMP-2'`,
      [north],
    );
    expect(await list(northBuyer, { first: 1 })).toEqual(['Z=LAMP-1']);
    expect(await list(northBuyer, { search: 'a0' })).toEqual([]);
  });

  test('are listed by what they or the SKU begin with, page by page', async () => {
    await set(northBuyer, { 'A-1': 'LAMP-1', 'A-2': 'LAMP-2', 'B-1': 'HAMMER-1' });
    expect(await list(northBuyer, { search: 'a' })).toEqual(['A-1=LAMP-1', 'A-2=LAMP-2']);
    expect(await list(northBuyer, { search: 'hammer' })).toEqual(['B-1=HAMMER-1']);
    const { partNumbers } = await world.data(northBuyer, LIST, { first: 2 });
    expect(partNumbers.pageInfo.hasNextPage).toBe(true);
    const after = partNumbers.pageInfo.endCursor;
    expect(await list(northBuyer, { first: 2, after })).toEqual(['B-1=HAMMER-1']);
  });

  test('cost the same statements however many are listed', async () => {
    await set(northBuyer, { a: 'LAMP-1', b: 'LAMP-2', c: 'HAMMER-1' });
    const query = (first: number) =>
      `{ partNumbers(first: ${first}) { nodes { number product { sku customerPartNumber } } } }`;
    const one = await countStatements(() => world.data(northBuyer, query(1)));
    const three = await countStatements(() => world.data(northBuyer, query(3)));
    expect(three.statements.length).toBe(one.statements.length);
  });
});

describe('part numbers are refused', () => {
  test('with each fault at its place, and none is kept', async () => {
    const numbers = [
      { number: 'right', sku: 'LAMP-1' },
      { number: '--', sku: 'LAMP-1' },
      { number: 'RIGHT', sku: 'LAMP-2' },
      { number: 'lost', sku: 'NO-SUCH' },
    ];
    const { setPartNumbers } = await world.data(northBuyer, SET, { numbers });
    expect(setPartNumbers).toMatchObject({ code: 'INVALID_PART_NUMBERS' });
    expect(setPartNumbers.problems.map(({ index }: { index: number }) => index)).toEqual([1, 2, 3]);
    expect(await list(northBuyer)).toEqual([]);
  });

  test('more than 5,000 at once', async () => {
    const numbers = Array.from({ length: 5001 }, (_, i) => ({ number: `n${i}` }));
    expect(await world.errors(northBuyer, SET, { numbers })).toEqual(['BAD_USER_INPUT']);
  });

  test('from those who may not order, and from nobody', async () => {
    const numbers = [{ number: 'a', sku: 'LAMP-1' }];
    expect(await world.errors(reader, SET, { numbers })).toEqual(['FORBIDDEN']);
    expect(await world.errors(guest, SET, { numbers })).toEqual(['UNAUTHENTICATED']);
    expect(await world.errors(guest, LIST)).toEqual(['UNAUTHENTICATED']);
  });
});

describe('a file of part numbers', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kontor-numbers-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const importNumbers = async (organization: string | undefined, ...rows: string[]) => {
    const path = join(folder, 'numbers.csv');
    await writeFile(path, rows.join('\n'));
    const options: Record<string, string> = organization ? { organization } : {};
    return world.catalog.import('part-numbers', { path, options, progress: () => undefined });
  };

  test('is kept for the organization that is named, row by row', async () => {
    const rows = [
      'Number;SKU',
      '00123;LAMP-1',
      'lost;NO-SUCH',
      'N-2;LAMP-2',
      'n 2;LAMP-1',
      ';LAMP-1',
    ];
    const report = await importNumbers(north, ...rows);
    expect(report).toMatchObject({ changed: 2, wrongCount: 3 });
    expect(report.wrong.map(({ row }) => row)).toEqual([3, 5, 6]);
    expect(await list(northBuyer)).toEqual(['00123=LAMP-1', 'N-2=LAMP-2']);
    expect(await list(southBuyer)).toEqual([]);
    expect(await importNumbers(north, ...rows)).toMatchObject({ changed: 0, unchanged: 2 });
  });

  test('may name the organization by its tax id, and must name one', async () => {
    const { rows } = await world.database.query(
      'select tax_id from accounts.organization where id = $1',
      [south],
    );
    await importNumbers(rows[0].tax_id, 'number,sku', 'S-1,LAMP-1');
    expect(await list(southBuyer)).toEqual(['S-1=LAMP-1']);
    await expect(importNumbers(undefined, 'number,sku')).rejects.toThrow('--organization');
    await expect(importNumbers('nobody', 'number,sku')).rejects.toThrow('no organization nobody');
    await expect(importNumbers(north, 'a,b', '1,2')).rejects.toThrow('columns number and sku');
  });
});
