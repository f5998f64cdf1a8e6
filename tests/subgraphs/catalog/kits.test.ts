import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importFields } from '../../../subgraphs/catalog/src/modules/import/domain/importFields.ts';
import { buyer, type CatalogWorld, content, openCatalogWorld } from './catalogWorld.ts';
import { stageDrafts } from './stageDrafts.ts';

let world: CatalogWorld;
beforeAll(async () => {
  world = await openCatalogWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.database.query(`
    truncate product, former_product, changeset, product_version, visibility_rule cascade;
    delete from outbox where type = 'product.kitChanged'`);
  await world.save({ sku: 'BOX' }, { sku: 'BREAKER' }, { sku: 'RAIL' });
});

const KIT = `query ($sku: String!) { product(sku: $sku) {
  sku isKit components { quantity product { sku } } } }`;
const SAVE = `mutation ($input: SaveProductInput!) { saveProduct(input: $input) {
  __typename
  ... on ProductSaved { product { sku isKit components { quantity product { sku } } } }
  ... on InvalidProduct { problems { field value reason } } } }`;
const DONE = `__typename ... on ChangesetSaved { changeset { id status } }
  ... on ChangesetRefused { code message skus }`;
const MERGE = `mutation ($intoId: ID!, $fromIds: [ID!]!) {
  done: mergeProducts(input: { intoId: $intoId, fromIds: $fromIds }) { ${DONE} } }`;
const PUBLISH = `mutation ($id: ID!) { done: publishChangeset(input: { id: $id }) { ${DONE} } }`;
const UNDO = `mutation ($id: ID!) { done: undoChangeset(input: { id: $id }) { ${DONE} } }`;

const components = (...of: Array<[sku: string, quantity: string]>) =>
  of.map(([sku, quantity]) => ({ sku, quantity }));
const shown = (...of: Array<[sku: string, quantity: string]>) =>
  of.map(([sku, quantity]) => ({ quantity, product: { sku } }));
const kitOf = (sku: string, viewer = content) =>
  world.data(viewer, KIT, { sku }).then(({ product }) => product);
const save = async (input: object) => (await world.data(content, SAVE, { input })).saveProduct;
const problemsOf = async (input: object) => (await save(input)).problems;
const act = async (mutation: string, variables: object) =>
  (await world.data(content, mutation, { ...variables })).done;

async function idOf(sku: string): Promise<string> {
  const { rows } = await world.database.query('select id from product where sku = $1', [sku]);
  return rows[0].id;
}

const merge = async (into: string, from: string) =>
  act(MERGE, { intoId: await idOf(into), fromIds: [await idOf(from)] });

/** What others were told of kits, as `SKU: component × quantity, …`. */
async function told(): Promise<string[]> {
  const { rows } = await world.database.query(
    `select payload from outbox where type = 'product.kitChanged' order by seq`,
  );
  const { rows: products } = await world.database.query('select id, sku from product');
  const skuOf = new Map(products.map(({ id, sku }) => [id, sku]));
  return rows.map(({ payload }) => {
    const parts = payload.components.map(
      (part: { productId: string; quantity: string }) =>
        `${skuOf.get(part.productId)} × ${part.quantity}`,
    );
    return `${skuOf.get(payload.productId)}: ${parts.join(', ')}`;
  });
}

const aKit = (sku = 'KIT', of = components(['BOX', '1'], ['BREAKER', '2'])) =>
  world.save({ sku, components: of });

describe('a kit', () => {
  test('is put together of other products, and others are told of it', async () => {
    const input = {
      sku: 'KIT',
      nameRu: 'Щит',
      components: components(['breaker', '2.50'], ['BOX', '1']),
    };
    expect(await save(input)).toEqual({
      __typename: 'ProductSaved',
      product: { sku: 'KIT', isKit: true, components: shown(['BREAKER', '2.5'], ['BOX', '1']) },
    });
    expect(await kitOf('BOX')).toEqual({ sku: 'BOX', isKit: false, components: [] });
    expect(await told()).toEqual(['KIT: BREAKER × 2.5, BOX × 1']);
  });

  test('stays as it is when its other values change, and is none without components', async () => {
    await aKit();
    await save({ id: await idOf('KIT'), nameEn: 'Kit' });
    expect((await kitOf('KIT')).components).toHaveLength(2);
    await save({ id: await idOf('KIT'), components: [] });
    expect(await kitOf('KIT')).toEqual({ sku: 'KIT', isKit: false, components: [] });
    expect((await told()).at(-1)).toBe('KIT: ');
  });

  test.each<[string, object, string, RegExp]>([
    [
      'a product that there is not',
      { components: components(['LID', '1']) },
      'components.0.sku',
      /no such/,
    ],
    [
      'another kit',
      { components: components(['BOX', '1'], ['OTHER', '1']) },
      'components.1.sku',
      /kit itself/,
    ],
    ['a draft', { components: components(['NEW', '1']) }, 'components.0.sku', /draft/],
    [
      'nothing of something',
      { components: components(['BOX', '0']) },
      'components.0.quantity',
      /above zero/,
    ],
    [
      'halves',
      { quantityStep: '0.5', components: components(['BOX', '1']) },
      'quantityStep',
      /whole/,
    ],
  ])('is not put together of %s', async (_what, input, field, reason) => {
    await aKit('OTHER');
    await world.save({ sku: 'NEW', status: 'DRAFT' });
    expect(await problemsOf({ sku: 'KIT', nameRu: 'Щит', ...input })).toEqual([
      { field, value: expect.any(String), reason: expect.stringMatching(reason) },
    ]);
  });

  test('is not put together of itself, nor becomes a component a kit or a draft', async () => {
    await aKit();
    expect(
      await problemsOf({ id: await idOf('KIT'), components: components(['KIT', '1']) }),
    ).toEqual([{ field: 'components.0.sku', value: 'KIT', reason: 'it is the kit itself' }]);
    expect(
      await problemsOf({ id: await idOf('BOX'), components: components(['RAIL', '1']) }),
    ).toEqual([
      { field: 'components', value: 'KIT', reason: 'it is in the kit KIT, so it can’t be one' },
    ]);
    expect(await problemsOf({ id: await idOf('BOX'), status: 'DRAFT' })).toEqual([
      { field: 'status', value: 'DRAFT', reason: 'it is in the kit KIT, which is no draft' },
    ]);
  });

  test('that is a draft may wait for drafts, and is published with them only', async () => {
    await world.save({ sku: 'NEW', status: 'DRAFT' });
    await world.save({ sku: 'KIT', status: 'DRAFT', components: components(['NEW', '1']) });
    const publish = { id: await idOf('KIT'), status: 'PUBLISHED' };
    expect(await problemsOf(publish)).toMatchObject([{ reason: 'it is still a draft' }]);
    await save({ id: await idOf('NEW'), status: 'PUBLISHED' });
    expect((await save(publish)).__typename).toBe('ProductSaved');
  });

  test.each([
    ['\0', '1'],
    ['\ud800', '1'],
    ['x'.repeat(1000), '1'],
    ['BOX', '9'.repeat(38)],
    ['BOX', '0.0001'],
  ])('is refused with a component of %j × %j', async (sku, quantity) => {
    const input = { sku: 'KIT', nameRu: 'Щит', components: [{ sku, quantity }] };
    expect(await problemsOf(input)).toHaveLength(1);
  });
});

describe('a component that is hidden from a customer', () => {
  const hide = async (sku: string) =>
    world.database.query(
      `insert into visibility_rule (id, target, organization_id, product_id, effect)
       values ($1::uuid, $1::text, $2, $3, 'HIDDEN')`,
      [newId(), demo.organizations.north, await idOf(sku)],
    );

  test('is not there in the kit either', async () => {
    await aKit();
    await hide('BREAKER');
    const expected = { sku: 'KIT', isKit: true, components: shown(['BOX', '1']) };
    expect(await kitOf('KIT', buyer)).toEqual(expected);
    expect((await kitOf('KIT')).components).toHaveLength(2);
  });
});

test('a page of kits costs as many statements as one kit', async () => {
  const [one, other] = [components(['BOX', '1']), components(['BREAKER', '2'], ['RAIL', '1'])];
  for (const n of [1, 2, 3, 4]) {
    await world.save({ sku: `KIT-${n}`, popularity: n, components: n % 2 ? one : other });
  }
  const PAGE = `query ($first: Int) { products(filter: { status: [PUBLISHED] }, first: $first) {
    nodes { isKit components { quantity product { sku } } } } }`;
  const count = async (first: number) =>
    (await countStatements(() => world.data(buyer, PAGE, { first }))).statements.length;
  // The first page warms up; one that was asked before is remembered.
  await count(1);
  expect(await count(7)).toBe(await count(2));
});

describe('a file', () => {
  test('brings kits of products that there are, in a cell', async () => {
    const id = await stageDrafts(world, [
      { sku: 'KIT', nameRu: 'Щит', components: components(['BOX', '1']) },
      { sku: 'WRONG', nameRu: 'Щит', components: components(['KIT', '1']) },
    ]);
    expect(await act(PUBLISH, { id })).toMatchObject({ changeset: { status: 'PUBLISHED' } });
    expect((await kitOf('KIT')).components).toEqual(shown(['BOX', '1']));
    expect(await kitOf('WRONG')).toBeNull();
    expect(importFields([]).map(({ code }) => code)).toContain('components');
  });

  test('does not bring a kit of which something became a kit since', async () => {
    const id = await stageDrafts(world, [
      { sku: 'KIT', nameRu: 'Щит', components: components(['BOX', '1']) },
    ]);
    await save({ id: await idOf('BOX'), components: components(['RAIL', '1']) });
    expect(await act(PUBLISH, { id })).toMatchObject({ code: 'CHANGED_MEANWHILE', skus: ['KIT'] });
  });

  test('is undone with what its kits were put together of', async () => {
    await aKit();
    const change = { sku: 'KIT', components: components(['RAIL', '3']) };
    const id = await stageDrafts(world, [change, { ...change, sku: 'NEW', nameRu: 'Щит' }]);
    await act(PUBLISH, { id });
    expect((await kitOf('KIT')).components).toEqual(shown(['RAIL', '3']));
    expect(await act(UNDO, { id })).toMatchObject({ changeset: { status: 'UNDONE' } });
    expect((await kitOf('KIT')).components).toEqual(shown(['BOX', '1'], ['BREAKER', '2']));
    expect((await told()).slice(-2).sort()).toEqual(['KIT: BOX × 1, BREAKER × 2', 'undefined: ']);
  });

  test('is not undone when a product that it brought is in a kit by now', async () => {
    const id = await stageDrafts(world, [{ sku: 'LID', nameRu: 'Крышка' }]);
    await act(PUBLISH, { id });
    await aKit('KIT', components(['LID', '1']));
    expect(await act(UNDO, { id })).toMatchObject({ code: 'CHANGED_MEANWHILE', skus: ['LID'] });
  });
});

describe('a component that is merged into another product', () => {
  test('is that one in its kits, as much as of both, until it is undone', async () => {
    await aKit('KIT', components(['BOX', '1'], ['BREAKER', '2'], ['RAIL', '1']));
    const { changeset } = await merge('RAIL', 'BREAKER');
    expect((await kitOf('KIT')).components).toEqual(shown(['BOX', '1'], ['RAIL', '3']));
    expect((await told()).at(-1)).toBe('KIT: BOX × 1, RAIL × 3');
    await act(UNDO, { id: changeset.id });
    expect((await kitOf('KIT')).components).toEqual(
      shown(['BOX', '1'], ['BREAKER', '2'], ['RAIL', '1']),
    );
  });

  test('is not merged into its kit, nor into another one', async () => {
    await aKit();
    await aKit('OTHER', components(['RAIL', '1']));
    const refused = { code: 'IN_A_KIT', skus: ['KIT'] };
    expect(await merge('KIT', 'BOX')).toMatchObject(refused);
    expect(await merge('OTHER', 'BOX')).toMatchObject(refused);
  });

  test('a kit that is merged is no kit any more, and its components are free', async () => {
    await aKit();
    await merge('RAIL', 'KIT');
    expect((await told()).at(-1)).toBe('KIT: ');
    expect(await problemsOf({ id: await idOf('BOX'), components: components(['RAIL', '1']) })).toBe(
      undefined,
    );
  });
});
