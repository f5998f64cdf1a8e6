import { randomUUID } from 'node:crypto';
import { demo } from '@kontor/kit/demo.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Asker } from '../testkit/graph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';
import {
  ADD,
  PRODUCT,
  type Product,
  SEARCH,
  unknown,
  WAYS,
  withoutNames,
} from '../testkit/waysToProducts.ts';

/*
 * Under contract № 15 North buys cables only: all else is, on every way there is to it, as what does
 * not exist. Under № 12, and under none, North sees it; a colleague who works under № 15 hides
 * nothing from the others.
 */
const OUTSIDE = 'VK-BASE-1-WH';
const INSIDE = 'KV-VVG-5X4';
const { north12, north15 } = demo.contracts;

let kontor: TestKontor;
let limited: Asker;
let free: Asker;
let outside: Product;
let orderId: string;
let cartId: string;

beforeAll(async () => {
  kontor = await startTestKontor({ KONTOR_RATE_FACTOR: '1000' });
  limited = await kontor.signIn('head@north.example');
  free = await kontor.signIn('buyer@north.example');
  outside = (await free.ask(PRODUCT, { sku: OUTSIDE })).product;
  await kontor.sql(
    `insert into logistics.stock (product_id, warehouse_id, on_hand, reserved)
     values ($1, $2, 10000, 0)
     on conflict (product_id, warehouse_id) do update set on_hand = 10000, reserved = 0`,
    [outside.id, demo.warehouses.moscow],
  );
  orderId = await order();
  cartId = await fill();
  limited = await choose(limited, north15);
  free = await choose(free, north12);
});
afterAll(() => kontor?.stop());

const CHOOSE = `mutation ($contractId: ID) { chooseContract(input: { contractId: $contractId }) {
  __typename ... on SignedIn { accessToken } ... on Problem { code } } }`;

/** Goes on with the new token, as the web client does. */
async function choose(asker: Asker, contractId: string | null): Promise<Asker> {
  const { chooseContract } = await asker.ask(CHOOSE, { contractId });
  expect(chooseContract.__typename).toBe('SignedIn');
  return kontor.withToken(chooseContract.accessToken);
}

async function fill(): Promise<string> {
  const lines = [{ sku: OUTSIDE, quantity: '100' }];
  const { addToCart } = await limited.ask(ADD, { input: { lines, idempotencyKey: randomUUID() } });
  return addToCart.cart.id;
}

const place = async (cart: string) =>
  (
    await limited.ask(
      `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename
        ... on OrderPlaced { order { id contract { number } } }
        ... on CartLinesRefused { lines { code sku } } ... on Problem { code message } } }`,
      { input: { cartId: cart, idempotencyKey: randomUUID() } },
    )
  ).placeOrder;

async function order(): Promise<string> {
  const placed = await place(await fill());
  expect(placed.__typename).toBe('OrderPlaced');
  return placed.order.id;
}

describe('what is outside of a contract’s assortment', () => {
  test.each(Object.entries(WAYS))('can not be told from an unknown one %s', async (_way, ask) => {
    const nothing = unknown();
    const expected = withoutNames(await ask(limited, nothing), nothing);
    expect(withoutNames(await ask(limited, outside), outside)).toBe(expected);
    // A colleague, who works under another contract, is told more than that.
    expect(withoutNames(await ask(free, outside), outside)).not.toBe(expected);
  });

  test('is no part of totals, facets and categories', async () => {
    const query = `{ products(first: 0) { totalCount facets { values { label } } } categories { name } }`;
    const [seen, all] = [await limited.ask(query), await free.ask(query)];
    expect(seen.categories).toHaveLength(1);
    expect(all.categories.length).toBeGreaterThan(5);
    expect(seen.products.totalCount).toBeGreaterThan(0);
    expect(seen.products.totalCount).toBeLessThan(all.products.totalCount / 2);
    expect(JSON.stringify(seen.products.facets)).not.toContain('"Lumera"');
    expect(JSON.stringify(all.products.facets)).toContain('"Lumera"');
  });

  test('is in no file that is exported', async () => {
    const { exportProducts } = await limited.ask(
      `mutation { exportProducts(input: { format: CSV }) { ... on ProductsExported { url } ... on Problem { message } } }`,
    );
    const file = await (await limited.fetch(exportProducts.url)).text();
    expect(file).toContain(INSIDE);
    expect(file).not.toContain(OUTSIDE);
  });

  test('can not be looked at through an old order, nor ordered again', async () => {
    const { order: old } = await limited.ask(
      `query ($id: ID!) { order(id: $id) { lines { name product { sku }
        priced: product { price { tierFrom } availability { available } } } } }`,
      { id: orderId },
    );
    expect(old.lines).toEqual([
      { name: outside.name, product: null, priced: { price: null, availability: null } },
    ]);
    const { repeatOrder } = await limited.ask(
      `mutation ($input: RepeatOrderInput!) { repeatOrder(input: $input) {
        ... on CartChanged { leftOut { code sku } } ... on CartLinesRefused { leftOut: lines { code sku } } } }`,
      { input: { orderId, idempotencyKey: randomUUID() } },
    );
    expect(repeatOrder.leftOut).toEqual([{ code: 'UNKNOWN_PRODUCT', sku: OUTSIDE }]);
  });

  test('has no price in a cart that was filled before, and keeps it from being ordered', async () => {
    const { cart } = await limited.ask(
      `{ cart(id: "${cartId}") { total { amount } lines { sku unitPrice { amount } product { sku } } } }`,
    );
    expect(cart).toEqual({
      total: null,
      lines: [{ sku: OUTSIDE, unitPrice: null, product: null }],
    });
    expect(await place(cartId)).toMatchObject({
      lines: [{ code: 'UNKNOWN_PRODUCT', sku: OUTSIDE }],
    });
  });

  test('is unknown to an API key that is bound to the contract', async () => {
    const { createApiKey } = await limited.ask(
      `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
        ... on ApiKeyCreated { secret } ... on Problem { message } } }`,
      {
        input: {
          name: 'ERP',
          scopes: ['catalog:read', 'graph:adhoc'],
          contractId: north15,
          idempotencyKey: randomUUID(),
        },
      },
    );
    const key = kontor.withToken(createApiKey.secret);
    expect(await key.ask(PRODUCT, { sku: OUTSIDE })).toEqual({ product: null });
    expect((await key.ask(PRODUCT, { sku: INSIDE })).product.sku).toBe(INSIDE);
  });
});

test('the contract’s rules hold for whoever works under it, from the choice on and until it ends', async () => {
  const found = async (asker: Asker) =>
    (await asker.ask(SEARCH, { search: OUTSIDE })).products.nodes.length;
  const again = await choose(limited, null);
  expect(await found(again)).toBe(1);
  const back = await choose(again, north15);
  expect(await found(back)).toBe(0);

  const salesHead = await kontor.signIn('saleshead@kontor.example');
  const { saveContract } = await salesHead.ask(
    `mutation ($input: SaveContractInput!) { saveContract(input: $input) {
      ... on ContractSaved { contract { status } } ... on Problem { message } } }`,
    {
      input: {
        id: north15,
        organizationId: demo.organizations.north,
        number: '15',
        currency: 'RUB',
        validFrom: '2026-01-01',
        isAssortmentLimited: true,
        isClosed: true,
        idempotencyKey: randomUUID(),
      },
    },
  );
  expect(saveContract.contract.status).toBe('CLOSED');
  await expect.poll(() => found(back), { timeout: 10_000 }).toBe(1);
  const { viewer } = await back.ask('{ viewer { contract { number } } }');
  expect(viewer.contract).toBeNull();
});

test('an order says under which contract it was placed', async () => {
  const lines = [{ sku: INSIDE, quantity: '100' }];
  const { addToCart } = await free.ask(ADD, { input: { lines, idempotencyKey: randomUUID() } });
  const { placeOrder } = await free.ask(
    `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) {
      ... on OrderPlaced { order { contract { number seller { name } } } } ... on Problem { message } } }`,
    { input: { cartId: addToCart.cart.id, idempotencyKey: randomUUID() } },
  );
  const { contract }: Answer = placeOrder.order;
  expect(contract).toEqual({ number: '12', seller: { name: 'Kontor Trade' } });
});
