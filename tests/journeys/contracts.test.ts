import { randomUUID } from 'node:crypto';
import { demo } from '@kontor/kit/demo.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer, Asker } from '../testkit/graph.ts';
import { startTestKontor, type TestKontor } from '../testkit/kontor.ts';

/*
 * A customer trades under two contracts. The seller writes one down and says what it is for; the buyer
 * chooses a contract and from then on sees its goods and its prices, in the cart too. Each test goes
 * on where the one before it ended.
 */
const { south } = demo.organizations;
const { north12, north15 } = demo.contracts;
const SKU = 'KV-VVG-5X4';

let kontor: TestKontor;
let buyer: Asker;

beforeAll(async () => {
  kontor = await startTestKontor({ KONTOR_RATE_FACTOR: '1000' });
  buyer = await kontor.signIn('buyer@north.example');
});
afterAll(() => kontor?.stop());

async function choose(asker: Asker, contractId: string | null): Promise<Asker> {
  const { chooseContract } = await asker.ask(
    `mutation ($contractId: ID) { chooseContract(input: { contractId: $contractId }) {
      ... on SignedIn { accessToken viewer { contract { number } } } ... on Problem { message } } }`,
    { contractId },
  );
  return kontor.withToken(chooseContract.accessToken);
}

const LIST = `{ products(first: 50) { totalCount nodes { sku } } }`;

test('the seller writes a contract down and shows one brand under it', async () => {
  const salesHead = await kontor.signIn('saleshead@kontor.example');
  const { saveContract } = await salesHead.ask(
    `mutation ($input: SaveContractInput!) { saveContract(input: $input) {
      ... on ContractSaved { contract { id number status seller { name } } } ... on Problem { message } } }`,
    {
      input: {
        organizationId: south,
        number: '40/2026',
        currency: 'RUB',
        validFrom: '2026-01-01',
        isAssortmentLimited: true,
        isClosed: false,
        idempotencyKey: randomUUID(),
      },
    },
  );
  const { id: contractId, ...contract } = saveContract.contract;
  expect(contract).toEqual({
    number: '40/2026',
    status: 'ACTIVE',
    seller: { name: 'Kontor Trade' },
  });
  const [brand] = await kontor.sql<{ id: string; count: number }>(
    `select brand.id, count(*)::int as count from catalog.brand
     join catalog.product on brand_id = brand.id
     where brand.name = 'Energokabel' and status in ('PUBLISHED', 'ANNOUNCED') group by brand.id`,
  );
  const content = await kontor.signIn('content@kontor.example');
  const { setVisibility } = await content.ask(
    `mutation ($rules: [VisibilityRuleInput!]!) { setVisibility(input: { rules: $rules }) {
      ... on VisibilitySet { changed } ... on Problem { message } } }`,
    { rules: [{ audience: { contractId }, brandId: brand?.id, effect: 'SHOWN' }] },
  );
  expect(setVisibility).toEqual({ changed: 1 });

  const southBuyer = await kontor.signIn('buyer@south.example');
  const { viewer } = await southBuyer.ask(
    '{ viewer { contract { id } organization { contracts { id number } } } }',
  );
  expect(viewer).toEqual({
    contract: null,
    organization: { contracts: [{ id: contractId, number: '40/2026' }] },
  });
  const all = (await southBuyer.ask(LIST)).products.totalCount;
  const { products } = await (await choose(southBuyer, contractId)).ask(LIST);
  expect(products.totalCount).toBe(brand?.count);
  expect(all).toBeGreaterThan(products.totalCount);
});

const PRICE = `{ product(sku: "${SKU}") { price { unitPrice { amount } explanation { level listName } } } }`;

test('the buyer sees the prices of the contract that is chosen, and of no other', async () => {
  const under12 = await choose(buyer, north12);
  const one = (await under12.ask(PRICE)).product.price;
  expect(one.explanation).toEqual({ level: 'CONTRACT', listName: 'Contract 12 (North)' });
  const under15 = await choose(under12, north15);
  const other = (await under15.ask(PRICE)).product.price;
  expect(other.explanation.level).not.toBe('CONTRACT');
  expect(other.unitPrice).not.toEqual(one.unitPrice);
  buyer = await choose(under15, north12);
});

test('a cart that was filled under one contract is priced anew under another, and that is said', async () => {
  const { addToCart } = await buyer.ask(
    `mutation ($input: AddToCartInput!) { addToCart(input: $input) {
      ... on CartChanged { cart { id totalWithVat { amount } } } ... on Problem { message } } }`,
    { input: { lines: [{ sku: SKU, quantity: '100' }], idempotencyKey: randomUUID() } },
  );
  const { cart } = addToCart;
  const seen = cart.totalWithVat.amount;
  buyer = await choose(buyer, north15);
  const now = (await buyer.ask(`{ cart(id: "${cart.id}") { totalWithVat { amount } } }`)).cart;
  expect(now.totalWithVat.amount).not.toBe(seen);

  const place = async (expectedTotalWithVat: string): Promise<Answer> =>
    (
      await buyer.ask(
        `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename
          ... on OrderPlaced { order { number totalWithVat { amount } contract { number } } }
          ... on PricesChanged { totalWithVat { amount } } } }`,
        { input: { cartId: cart.id, expectedTotalWithVat, idempotencyKey: randomUUID() } },
      )
    ).placeOrder;
  expect(await place(seen)).toEqual({
    __typename: 'PricesChanged',
    totalWithVat: now.totalWithVat,
  });
  const placed = await place(now.totalWithVat.amount);
  expect(placed.order).toMatchObject({
    totalWithVat: now.totalWithVat,
    contract: { number: '15' },
  });
});
