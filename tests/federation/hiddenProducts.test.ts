import { randomUUID } from 'node:crypto';
import { demo } from '@kontor/kit/demo.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Asker } from '../testkit/graph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';
import { setPrices } from '../testkit/setPrices.ts';
import { askByDocument, writeTrustedDocuments } from '../testkit/trustedDocuments.ts';
import {
  ADD,
  PRODUCT,
  type Product,
  quick,
  quote,
  SEARCH,
  unknown,
  WAYS,
  withoutNames,
} from '../testkit/waysToProducts.ts';

/*
 * What the seller hides from a customer is hidden on every way there is to it: it answers exactly as
 * what does not exist. One product, one category and one brand are hidden from North and from guests,
 * one product is shown to North without its price, after North has used all of them; South sees all.
 */
const HIDDEN = {
  'a product': 'KV-VVG-3X2.5',
  'a product of a hidden category': 'RZ-IP54-GR',
  'a product of a hidden brand': 'AV-3P-D63',
};
const ON_REQUEST = 'PV-PVS-3X1.5';
/** Seen by all; relations lead from it to the others. */
const SHOWN = 'KV-VVG-5X4';

let kontor: TestKontor;
let north: Asker;
let south: Asker;
let content: Asker;
let keyOfNorth: Asker;
let orderId: string;
let cartId: string;
let listId: string;
const products = new Map<string, Product>();
const productOf = (sku: string): Product => products.get(sku)!;

beforeAll(async () => {
  kontor = await startTestKontor(
    { KONTOR_RATE_FACTOR: '1000' },
    { trustedDocuments: await writeTrustedDocuments([PRODUCT, SEARCH]) },
  );
  [north, south, content] = await Promise.all([
    kontor.signIn('head@north.example'),
    kontor.signIn('buyer@south.example'),
    kontor.signIn('content@kontor.example'),
  ]);
  for (const sku of [...Object.values(HIDDEN), ON_REQUEST, SHOWN]) {
    products.set(sku, (await south.ask(PRODUCT, { sku })).product);
  }
  await makeAvailable();
  await useAll();
  await hide();
});
afterAll(() => kontor?.stop());

/** Prices and stock for all of them: what is told must be told for being hidden, not for want of it. */
async function makeAvailable(): Promise<void> {
  const ids = [...products.values()].map(({ id }) => id);
  const [base] = await kontor.sql<{ id: string }>(
    `select id from pricing.price_list where level = 'BASE' limit 1`,
  );
  await setPrices((sql, values) => kontor.sql(sql, values), base!.id, ids, '77');
  await kontor.sql(
    `insert into logistics.stock (product_id, warehouse_id, on_hand, reserved)
     select unnest($1::uuid[]), $2, 10000, 0
     on conflict (product_id, warehouse_id) do update set on_hand = 10000`,
    [ids, demo.warehouses.moscow],
  );
}

/** North orders them, keeps them in a cart and a list, and gives them numbers of its own. */
async function useAll(): Promise<void> {
  const skus = [...Object.values(HIDDEN), ON_REQUEST];
  const lines = skus.map((sku) => ({ sku, quantity: '100' }));
  const fill = async () => {
    const { addToCart } = await north.ask(ADD, { input: { lines, idempotencyKey: randomUUID() } });
    if (!addToCart.cart) throw new Error(JSON.stringify(addToCart));
    return addToCart.cart.id;
  };
  const { placeOrder } = await north.ask(PLACE, {
    input: { cartId: await fill(), idempotencyKey: randomUUID() },
  });
  if (!placeOrder.order) throw new Error(JSON.stringify(placeOrder));
  orderId = placeOrder.order.id;
  cartId = await fill();
  const { saveFavouriteList } = await north.ask(
    'mutation { saveFavouriteList(input: { name: "Site" }) { ... on FavouriteListSaved { list { id } } } }',
  );
  listId = saveFavouriteList.list.id;
  await north.ask(
    'mutation ($input: ChangeFavouritesInput!) { changeFavourites(input: $input) { __typename } }',
    { input: { listId, add: skus.map((sku) => productOf(sku).id) } },
  );
  const numbers = skus.map((sku) => ({ number: ownNumber(sku), sku }));
  const { setPartNumbers } = await north.ask(
    'mutation ($input: SetPartNumbersInput!) { setPartNumbers(input: $input) { __typename ... on PartNumbersSet { changed } } }',
    { input: { numbers } },
  );
  expect(setPartNumbers).toMatchObject({ changed: skus.length });
  const { setProductRelations } = await content.ask(
    'mutation ($input: SetProductRelationsInput!) { setProductRelations(input: $input) { __typename } }',
    {
      input: {
        productId: productOf(SHOWN).id,
        relations: skus.map((sku) => ({ kind: 'ANALOGUE', sku, isMutual: true })),
      },
    },
  );
  expect(setProductRelations.__typename).toBe('ProductSaved');
  const { createApiKey } = await north.ask(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { ... on ApiKeyCreated { secret } ... on Problem { message } } }',
    {
      input: {
        name: 'ERP',
        scopes: ['catalog:read', 'prices:read', 'stock:read', 'cart:write'],
        idempotencyKey: randomUUID(),
      },
    },
  );
  await kontor.sql("update accounts.api_key set scopes = scopes || '{graph:adhoc}'");
  keyOfNorth = kontor.withToken(createApiKey.secret);
}

const ownNumber = (sku: string) => `NORTH ${sku}`;

async function hide(): Promise<void> {
  const [row] = await kontor.sql<{ category: string; brand: string }>(
    `select s.category_id as category, v.brand_id as brand
     from catalog.product s, catalog.product v where s.sku = $1 and v.sku = $2`,
    [HIDDEN['a product of a hidden category'], HIDDEN['a product of a hidden brand']],
  );
  const rules = NORTH_AND_GUESTS.flatMap((audience) => [
    { audience, sku: HIDDEN['a product'], effect: 'HIDDEN' },
    { audience, categoryId: row?.category, effect: 'HIDDEN' },
    { audience, brandId: row?.brand, effect: 'HIDDEN' },
    { audience, sku: ON_REQUEST, effect: 'WITHOUT_PRICE' },
  ]);
  await setRules(rules);
}

const NORTH_AND_GUESTS = [{ organizationId: demo.organizations.north }, { segment: 'guest' }];

async function setRules(rules: object[]): Promise<void> {
  const { setVisibility } = await content.ask(
    'mutation ($rules: [VisibilityRuleInput!]!) { setVisibility(input: { rules: $rules }) { __typename ... on Problem { message } } }',
    { rules },
  );
  expect(setVisibility).toEqual({ __typename: 'VisibilitySet' });
}

const PLACE = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename
  ... on OrderPlaced { order { id } } ... on CartLinesRefused { lines { code sku } } ... on Problem { message } } }`;

describe.each(Object.entries(HIDDEN))('%s that is hidden from North', (_, sku) => {
  test.each(Object.entries(WAYS))('can not be told from an unknown one %s', async (_way, ask) => {
    const [product, nothing] = [productOf(sku), unknown()];
    const expected = withoutNames(await ask(north, nothing), nothing);
    expect(withoutNames(await ask(north, product), product)).toBe(expected);
    // South, who may see it, is told more than that.
    expect(withoutNames(await ask(south, product), product)).not.toBe(expected);
  });

  test('is unknown to an API key of North', async () => {
    expect(await keyOfNorth.ask(PRODUCT, { sku })).toEqual({ product: null });
    expect((await keyOfNorth.ask(SEARCH, { search: sku })).products.totalCount).toBe(0);
    expect(await quick(keyOfNorth, sku)).toMatchObject({ outcome: 'NOT_FOUND' });
  });

  test('is unknown to guests', async () => {
    const ask = (text: string, variables: object) =>
      askByDocument(kontor.anonymous, text, { ...variables });
    expect(await ask(PRODUCT, { sku })).toEqual({ data: { product: null } });
    expect((await ask(SEARCH, { search: sku })).data.products.totalCount).toBe(0);
    expect((await ask(PRODUCT, { sku: SHOWN })).data.product.sku).toBe(SHOWN);
  });

  test('is found by no own number, and listed with none', async () => {
    const number = ownNumber(sku);
    expect(await quick(north, number)).toEqual(await quick(north, 'NORTH QQQQ'));
    expect((await north.ask(SEARCH, { search: number })).products.nodes).not.toContainEqual({
      sku,
    });
    const { partNumbers } = await north.ask(
      '{ partNumbers { totalCount nodes { number product { sku } } } }',
    );
    expect(partNumbers).toEqual({
      totalCount: 1,
      nodes: [{ number: ownNumber(ON_REQUEST), product: { sku: ON_REQUEST } }],
    });
  });

  test('is no relation of what is shown', async () => {
    const query = `{ product(sku: "${SHOWN}") { relations { product { sku } } } }`;
    const related = async (asker: Asker) =>
      (await asker.ask(query)).product.relations.map(({ product }: Answer) => product.sku);
    expect(await related(north)).not.toContain(sku);
    expect(await related(south)).toContain(sku);
  });

  test('is left out of lists of favourites, and of their count', async () => {
    const { favouriteList } = await north.ask(
      `{ favouriteList(id: "${listId}") { count products { sku } } }`,
    );
    expect(favouriteList).toEqual({ count: 1, products: [{ sku: ON_REQUEST }] });
  });

  test('can not be looked at through an old order, and has no price or stock there', async () => {
    const { order } = await north.ask(
      `query ($id: ID!) { order(id: $id) { lines { sku name
        product { sku } priced: product { id price { unitPrice { amount } } priceTiers { from }
          availability { available } nextArrival { date } } } } }`,
      { id: orderId },
    );
    const line = order.lines.find((each: Answer) => each.sku === sku);
    expect(line.name).not.toBe('');
    expect(line.product).toBeNull();
    const nothing = { price: null, priceTiers: null, availability: null, nextArrival: null };
    expect(line.priced).toEqual({ id: productOf(sku).id, ...nothing });
  });

  test('has no price in an old cart either, and keeps it from being ordered', async () => {
    const { cart } = await north.ask(
      `{ cart(id: "${cartId}") { total { amount } lines { sku unitPrice { amount } total { amount }
        product { sku } priced: product { price { unitPrice { amount } } availability { available } } } } }`,
    );
    expect(cart.lines.find((each: Answer) => each.sku === sku)).toEqual({
      ...{ sku, unitPrice: null, total: null, product: null },
      priced: { price: null, availability: null },
    });
    expect(cart.total).toBeNull();
    const { placeOrder } = await north.ask(PLACE, {
      input: { cartId, idempotencyKey: randomUUID() },
    });
    expect(placeOrder.lines).toContainEqual({ code: 'UNKNOWN_PRODUCT', sku });
  });

  test('is not repeated with the order', async () => {
    const { repeatOrder } = await north.ask(
      `mutation ($input: RepeatOrderInput!) { repeatOrder(input: $input) { __typename
        ... on CartChanged { leftOut { code sku } } ... on CartLinesRefused { leftOut: lines { code sku } } } }`,
      { input: { orderId, idempotencyKey: randomUUID() } },
    );
    expect(repeatOrder.leftOut).toContainEqual({ code: 'UNKNOWN_PRODUCT', sku });
  });
});

describe('all that is hidden', () => {
  test('is missing from totals and from the counts of every facet', async () => {
    const query = `{ products(first: 0) { totalCount facets { name values { label count } } } }`;
    const [seen, all] = [(await north.ask(query)).products, (await south.ask(query)).products];
    const [row] = await kontor.sql<{ hidden: number }>(
      `select count(*)::int as hidden from catalog.product p
       join catalog.brand b on b.id = p.brand_id
       where p.status in ('PUBLISHED', 'ANNOUNCED') and p.merged_into is null and (p.sku = $1 or b.name = 'Voltum'
         or p.category_id = (select category_id from catalog.product where sku = $2))`,
      [HIDDEN['a product'], HIDDEN['a product of a hidden category']],
    );
    expect(all.totalCount - seen.totalCount).toBe(row?.hidden);
    const labels = JSON.stringify(seen.facets);
    expect(JSON.stringify(all.facets)).toContain('"Voltum"');
    expect(labels).not.toContain('"Voltum"');
    expect(labels).not.toContain('"Розетки"');
  });

  test('leaves no trace in the tree of categories', async () => {
    const query = '{ categories { name children { name } } }';
    expect(JSON.stringify(await south.ask(query))).toContain('"Розетки"');
    expect(JSON.stringify(await north.ask(query))).not.toContain('"Розетки"');
  });

  test('is in no file that North exports', async () => {
    const exported = async (asker: Asker) => {
      const { exportProducts } = await asker.ask(
        `mutation { exportProducts(input: { format: CSV }) { ... on ProductsExported { url count } ... on Problem { message } } }`,
      );
      return (await asker.fetch(exportProducts.url)).text();
    };
    const [file, whole] = [await exported(north), await exported(south)];
    expect(file).toContain(SHOWN);
    for (const sku of Object.values(HIDDEN)) {
      expect(file).not.toContain(sku);
      expect(whole).toContain(sku);
    }
  });

  test('has no papers for North and guests', async () => {
    const [paper] = await kontor.sql<{ id: string; sku: string }>(
      `select media.id, sku from catalog.product_media media
       join catalog.product on product.id = product_id where kind <> 'IMAGE' limit 1`,
    );
    await setRules(
      NORTH_AND_GUESTS.map((audience) => ({ audience, sku: paper?.sku, effect: 'HIDDEN' })),
    );
    const status = async (asker: Asker, id = paper?.id) =>
      (await asker.fetch(`/files/${id}`)).status;
    expect(await status(south)).toBe(200);
    for (const asker of [north, kontor.anonymous]) {
      expect(await status(asker)).toBe(await status(asker, randomUUID()));
    }
  });

  test('is in no event of an order that North follows', async () => {
    const followed = north.follow(
      `subscription ($id: ID!) { orderChanged(orderId: $id) { to order { lines { sku product { name price { unitPrice { amount } } } } } } }`,
      { id: orderId },
    );
    await north.ask(
      'mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { __typename } }',
      { input: { orderId, reason: 'Not needed', idempotencyKey: randomUUID() } },
    );
    await expect.poll(() => followed.events.length, { timeout: 10_000 }).toBeGreaterThan(0);
    const [{ orderChanged }] = followed.events;
    for (const sku of Object.values(HIDDEN)) {
      expect(orderChanged.order.lines).toContainEqual({ sku, product: null });
    }
    await followed.stop();
  });

  test('is all there for the seller’s people', async () => {
    for (const sku of Object.values(HIDDEN)) {
      expect((await content.ask(PRODUCT, { sku })).product.sku).toBe(sku);
    }
  });
});

describe('a product whose price is told on request only', () => {
  test('is found with its stock, and without any price', async () => {
    const query = `query ($sku: String) { product(sku: $sku) { sku isPriceShown price { unitPrice { amount } }
      priceTiers { from } availability { available } } }`;
    const { product } = await north.ask(query, { sku: ON_REQUEST });
    expect(product).toMatchObject({
      sku: ON_REQUEST,
      isPriceShown: false,
      price: null,
      priceTiers: null,
    });
    expect(product.availability.available).not.toBeNull();
    expect((await south.ask(query, { sku: ON_REQUEST })).product).toMatchObject({
      isPriceShown: true,
    });
  });

  test('has none in carts and quotes either, and can not be ordered', async () => {
    const { cart } = await north.ask(
      `{ cart(id: "${cartId}") { lines { sku unitPrice { amount } product { price { unitPrice { amount } } } } } }`,
    );
    expect(cart.lines.find(({ sku }: Answer) => sku === ON_REQUEST)).toEqual({
      ...{ sku: ON_REQUEST, unitPrice: null, product: { price: null } },
    });
    expect(await quote(north, productOf(ON_REQUEST).id)).toMatchObject({
      productIds: [productOf(ON_REQUEST).id],
    });
    expect((await quick(north, ON_REQUEST)).outcome).toBe('NOT_ORDERABLE');
    const { placeOrder } = await north.ask(PLACE, {
      input: { cartId, idempotencyKey: randomUUID() },
    });
    expect(placeOrder.lines).toContainEqual({ code: 'NOT_ORDERABLE', sku: ON_REQUEST });
  });
});
