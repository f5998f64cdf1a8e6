import { countStatements } from '@kontor/kit/statements.ts';
import { ANONYMOUS } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  buyer,
  type CatalogWorld,
  content,
  noScopes,
  openCatalogWorld,
  pricing,
} from './catalogWorld.ts';

let world: CatalogWorld;
const ids = new Map<string, string>();

beforeAll(async () => {
  world = await openCatalogWorld();
  await world.save(
    {
      sku: 'AV-1P-C16',
      gtin: '4006381333931',
      nameRu: 'Выключатель автоматический',
      nameEn: 'Circuit breaker',
      brand: 'Voltum',
      category: [
        { ru: 'Модульное оборудование', en: 'Distribution' },
        { ru: 'Автоматы', en: 'Breakers' },
      ],
      minimumQuantity: '12',
      quantityStep: '12',
      priceGroup: 'A',
    },
    {
      sku: 'KV-3X1.5',
      nameRu: 'Кабель',
      unitCode: '006',
      minimumQuantity: '2.5',
      quantityStep: '0.5',
    },
    { sku: 'SECRET-1', nameRu: 'Черновик', status: 'DRAFT', brand: 'Hidden' },
    { sku: 'SOON-1', nameRu: 'Скоро', status: 'ANNOUNCED' },
    { sku: 'OLD-1', nameRu: 'Снят', status: 'DISCONTINUED' },
    // Its SKU is the first product's GTIN.
    { sku: '4006381333931', nameRu: 'Тёзка' },
  );
  const { rows } = await world.database.query('select sku, id from product');
  for (const { sku, id } of rows) ids.set(sku, id);
});
afterAll(() => world.close());

const PRODUCT = 'query ($id: ID, $sku: String) { product(id: $id, sku: $sku) { sku } }';
const ENTITIES = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Product { id sku } } }`;

const skuOf = async (
  viewer: Parameters<CatalogWorld['data']>[0],
  variables: Record<string, unknown>,
) => (await world.data(viewer, PRODUCT, variables)).product?.sku ?? null;

describe('a product', () => {
  test('is shown with all that is known of it, in both languages', async () => {
    const query = `{ product(sku: "AV-1P-C16") {
      id sku gtin name english: name(locale: EN) description brand { name }
      category { name(locale: EN) path { name } parent { children { name } } }
      unit { code rec20 symbol english: symbol(locale: EN) } minimumQuantity quantityStep status } }`;
    expect(await world.data(buyer, query)).toEqual({
      product: {
        id: ids.get('AV-1P-C16'),
        sku: 'AV-1P-C16',
        gtin: '4006381333931',
        name: 'Выключатель автоматический',
        english: 'Circuit breaker',
        description: null,
        brand: { name: 'Voltum' },
        category: {
          name: 'Breakers',
          path: [{ name: 'Модульное оборудование' }, { name: 'Автоматы' }],
          parent: { children: [{ name: 'Автоматы' }] },
        },
        unit: { code: '796', rec20: 'H87', symbol: 'шт', english: 'pc' },
        minimumQuantity: '12',
        quantityStep: '12',
        status: 'PUBLISHED',
      },
    });
  });

  test('is named in the other language where it has no name in the one asked for', async () => {
    const query = '{ product(sku: "KV-3X1.5") { name(locale: EN) } }';
    expect(await world.data(buyer, query)).toEqual({ product: { name: 'Кабель' } });
  });

  test.each(['av1pc16', 'AV 1P C16', 'АV–1Р–С16'])(
    'is found by its SKU written as %s',
    async (sku) => {
      expect(await skuOf(buyer, { sku })).toBe('AV-1P-C16');
    },
  );

  test('is null when unknown, whatever is asked for', async () => {
    expect(await skuOf(buyer, { sku: 'NO-SUCH' })).toBeNull();
    expect(await skuOf(buyer, { id: '01970000-0000-7000-8000-00000000dead' })).toBeNull();
    expect(await skuOf(buyer, { id: "1' or 'a'='a" })).toBeNull();
  });

  test('is asked for by its id or its SKU, not by both or neither', async () => {
    expect(await world.errors(buyer, PRODUCT, {})).toEqual(['BAD_USER_INPUT']);
    const both = { id: ids.get('OLD-1'), sku: 'OLD-1' };
    expect(await world.errors(buyer, PRODUCT, both)).toEqual(['BAD_USER_INPUT']);
  });

  test('is read only with catalog:read', async () => {
    const variables = { sku: 'AV-1P-C16' };
    expect(await world.errors(ANONYMOUS, PRODUCT, variables)).toEqual(['UNAUTHENTICATED']);
    expect(await world.errors(noScopes, PRODUCT, variables)).toEqual(['FORBIDDEN']);
    const of = [{ __typename: 'Product', id: ids.get('AV-1P-C16') }];
    expect(await world.errors(noScopes, ENTITIES, { of })).not.toEqual([]);
    expect(await world.errors(noScopes, '{ categories { id } }')).toEqual(['FORBIDDEN']);
    expect(await world.errors(noScopes, '{ products { nodes { id } } }')).toEqual(['FORBIDDEN']);
  });
});

describe('a draft', () => {
  const reference = () => [{ __typename: 'Product', id: ids.get('SECRET-1') }];

  test('is unknown to everybody who does not write the catalogue', async () => {
    expect(await skuOf(buyer, { sku: 'SECRET-1' })).toBeNull();
    expect(await skuOf(buyer, { id: ids.get('SECRET-1') })).toBeNull();
    expect(await world.data(buyer, ENTITIES, { of: reference() })).toEqual({ _entities: [null] });
    const search = `{ products(search: "SECRET-1", filter: { status: [DRAFT] }) {
      totalCount nodes { sku } facets { values { label } } } }`;
    expect(await world.data(buyer, search)).toEqual({
      products: { totalCount: 0, nodes: [], facets: [{ values: [] }, { values: [] }] },
    });
  });

  test('is seen by those who do', async () => {
    expect(await skuOf(content, { sku: 'SECRET-1' })).toBe('SECRET-1');
    const list = '{ products(search: "черновик") { totalCount nodes { sku } } }';
    expect(await world.data(content, list)).toEqual({
      products: { totalCount: 1, nodes: [{ sku: 'SECRET-1' }] },
    });
  });

  test('is not told to other subgraphs', async () => {
    const facts = '{ productFacts(codes: ["SECRET-1"]) { id } }';
    expect(await world.data(pricing, facts)).toEqual({ productFacts: [] });
  });
});

describe('references to products', () => {
  const products = (keys: object[]) => ({
    of: keys.map((key) => ({ __typename: 'Product', ...key })),
  });

  test('cost one statement however many there are, and one for the version of the catalogue', async () => {
    const all = [...ids.values()].map((id) => ({ id }));
    const few = await countStatements(() => world.data(buyer, ENTITIES, products(all.slice(0, 1))));
    const many = await countStatements(() => world.data(buyer, ENTITIES, products(all)));
    expect(few.statements).toHaveLength(2);
    expect(many.statements).toHaveLength(2);
  });

  test('are resolved by id and by SKU, with null for what is unknown', async () => {
    const keys = [
      { id: ids.get('KV-3X1.5') },
      { sku: 'kv 3x1.5' },
      { id: 'nonsense' },
      { sku: 'NO-SUCH' },
    ];
    const { result, statements } = await countStatements(() =>
      world.data(buyer, ENTITIES, products(keys)),
    );
    const cable = { id: ids.get('KV-3X1.5'), sku: 'KV-3X1.5' };
    expect(result).toEqual({ _entities: [cable, cable, null, null] });
    expect(statements).toHaveLength(3);
  });

  test('to categories and brands are resolved too', async () => {
    const { rows } = await world.database.query(
      'select id, name_ru from category where parent_id is null',
    );
    const brands = await world.database.query("select id from brand where name = 'Voltum'");
    const of = [
      { __typename: 'Category', id: rows[0].id },
      { __typename: 'Brand', id: brands.rows[0].id },
      { __typename: 'Brand', id: 'nonsense' },
    ];
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Category { title: name } ... on Brand { name } } }`;
    expect(await world.data(buyer, query, { of })).toEqual({
      _entities: [{ title: 'Модульное оборудование' }, { name: 'Voltum' }, null],
    });
  });
});

describe('the facts for other subgraphs', () => {
  const FACTS = `query ($ids: [ID!], $codes: [String!]) { productFacts(ids: $ids, codes: $codes) {
    id sku askedCode nameRu nameEn unitCode minimumQuantity quantityStep priceGroup isOrderable } }`;
  const factsOf = async (variables: Record<string, unknown>) =>
    (await world.data(pricing, FACTS, variables)).productFacts as Array<Record<string, unknown>>;

  test('are told of ids and of codes, with the code as it was asked', async () => {
    const facts = await factsOf({
      ids: [ids.get('SOON-1')],
      codes: ['kv 3x1.5', 'NO-SUCH', '', 'N\0UL'],
    });
    expect(facts).toHaveLength(2);
    expect(facts).toContainEqual({
      id: ids.get('KV-3X1.5'),
      sku: 'KV-3X1.5',
      askedCode: 'kv 3x1.5',
      nameRu: 'Кабель',
      nameEn: 'Кабель',
      unitCode: '006',
      minimumQuantity: '2.5',
      quantityStep: '0.5',
      priceGroup: 'STANDARD',
      isOrderable: true,
    });
    expect(facts).toContainEqual(
      expect.objectContaining({ sku: 'SOON-1', askedCode: null, isOrderable: false }),
    );
  });

  test('answer a code that is one product’s SKU and another’s GTIN with both', async () => {
    const facts = await factsOf({ codes: ['4006381333931'] });
    expect(facts.map(({ sku }) => sku).sort()).toEqual(['4006381333931', 'AV-1P-C16']);
    expect(facts.every(({ askedCode }) => askedCode === '4006381333931')).toBe(true);
  });

  test('answer each spelling of a code for itself', async () => {
    const facts = await factsOf({ codes: ['OLD-1', 'old1'] });
    expect(facts.map(({ askedCode }) => askedCode).sort()).toEqual(['OLD-1', 'old1']);
  });

  test('know a package by its GTIN where that is asked for, with what it holds', async () => {
    const codes = ['4600000000107', '04600000000107', '4600000000015'];
    await world.save({
      ...{ sku: 'BOX-1', gtin: '4600000000015' },
      packaging: [
        { level: 'PIECE', quantity: '1', gtin: '4600000000015' },
        { level: 'CASE', quantity: '24', gtin: '4600000000107' },
      ],
    });
    expect((await factsOf({ codes })).map(({ sku, askedCode }) => [sku, askedCode])).toEqual([
      ['BOX-1', '4600000000015'],
    ]);
    const { productFacts } = await world.data(
      pricing,
      `query ($codes: [String!]) { productFacts(codes: $codes, withPackages: true) {
        sku askedCode askedQuantity } }`,
      { codes },
    );
    expect(productFacts).toHaveLength(3);
    for (const code of codes) {
      const askedQuantity = code === '4600000000015' ? '1' : '24';
      expect(productFacts).toContainEqual({ sku: 'BOX-1', askedCode: code, askedQuantity });
    }
  });

  test('cost one statement for five thousand codes, and more are refused', async () => {
    const codes = Array.from({ length: 5000 }, (_, i) => `C-${i}`);
    const { result, statements } = await countStatements(() =>
      factsOf({ codes: [...codes.slice(1), 'OLD-1'] }),
    );
    expect(result).toHaveLength(1);
    expect(statements).toHaveLength(1);
    expect(await world.errors(pricing, FACTS, { codes, ids: ['x'] })).toEqual(['BAD_USER_INPUT']);
  });

  test('are for services only', async () => {
    expect(await world.errors(content, FACTS, { codes: ['OLD-1'] })).toEqual(['FORBIDDEN']);
    expect(await world.errors(ANONYMOUS, FACTS, { codes: ['OLD-1'] })).toEqual(['UNAUTHENTICATED']);
  });
});
