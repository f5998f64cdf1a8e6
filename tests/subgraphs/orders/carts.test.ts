import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Market, openMarket } from './market.ts';
import {
  accountant,
  northBuyer,
  northHead,
  northProgram,
  sales,
  southBuyer,
  storeOrder,
} from './ordersWorld.ts';

let market: Market;

beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.stop());

const CART = `
  id name isCurrent isShared total { amount currency } totalVat { amount } totalWithVat { amount }
  lines { id sku name quantity unitPrice { amount } total { amount } product { id } }`;
const RESULT = `
  __typename
  ... on CartChanged { cart { ${CART} } leftOut { index sku code nearest message } }
  ... on CartLinesRefused { code lines { index sku code nearest message } }
  ... on NotFound { id }
  ... on IdempotencyConflict { code }`;

/** A person who has no cart yet. */
const somebody = (like: Viewer & { kind: 'person' } = northBuyer) => ({ ...like, userId: newId() });

const add = async (viewer: Viewer, lines: object[], more: object = {}) =>
  (
    await market.ask(
      viewer,
      `mutation ($input: AddToCartInput!) { addToCart(input: $input) { ${RESULT} } }`,
      {
        input: { lines, idempotencyKey: newId(), ...more },
      },
    )
  ).addToCart;
const change = async (viewer: Viewer, cartId: string, lines: object[]) =>
  (
    await market.ask(
      viewer,
      `mutation ($input: ChangeCartLinesInput!) { changeCartLines(input: $input) { ${RESULT} } }`,
      { input: { cartId, lines } },
    )
  ).changeCartLines;
const save = async (viewer: Viewer, input: object) =>
  (
    await market.ask(
      viewer,
      `mutation ($input: SaveCartInput!) { saveCart(input: $input) { ${RESULT} } }`,
      {
        input: { idempotencyKey: newId(), ...input },
      },
    )
  ).saveCart;
const repeat = async (viewer: Viewer, orderId: string) =>
  (
    await market.ask(
      viewer,
      `mutation ($input: RepeatOrderInput!) { repeatOrder(input: $input) { ${RESULT} } }`,
      {
        input: { orderId, idempotencyKey: newId() },
      },
    )
  ).repeatOrder;
const cart = async (viewer: Viewer, id?: string) =>
  (await market.ask(viewer, `query ($id: ID) { cart(id: $id) { ${CART} } }`, { id })).cart;

describe('a cart', () => {
  test('takes many lines at once, by id and by SKU, with its own prices and totals', async () => {
    const viewer = somebody();
    const lamp = await market.product({ price: '33.33', minimum: '2', step: '2' });
    const cable = await market.product({ price: '10.5' });
    expect(await cart(viewer)).toBeNull();
    const added = await add(viewer, [
      { productId: lamp.id, quantity: '2' },
      { sku: cable.sku.toLowerCase(), quantity: '3' },
      { productId: lamp.id, quantity: '4' },
    ]);
    expect(added).toMatchObject({
      __typename: 'CartChanged',
      leftOut: [],
      cart: {
        isCurrent: true,
        total: { amount: '231.48', currency: 'RUB' },
        totalVat: { amount: '50.93' },
        totalWithVat: { amount: '282.41' },
        lines: [
          { sku: lamp.sku, quantity: '6', total: { amount: '199.98' }, product: { id: lamp.id } },
          { sku: cable.sku, quantity: '3', total: { amount: '31.50' } },
        ],
      },
    });
    expect(await cart(viewer)).toEqual(added.cart);
  });

  test('takes all lines or none, and says of each what is wrong', async () => {
    const viewer = somebody();
    const good = await market.product();
    const packs = await market.product({ minimum: '48', step: '24' });
    const gone = await market.product({ status: 'DISCONTINUED' });
    const refused = await add(viewer, [
      { productId: good.id, quantity: '1' },
      { productId: packs.id, quantity: '50' },
      { sku: 'NO-SUCH', quantity: '1' },
      { productId: 'x', quantity: '1' },
      { productId: gone.id, quantity: '1' },
    ]);
    expect(refused).toMatchObject({
      __typename: 'CartLinesRefused',
      lines: [
        { index: 1, code: 'QUANTITY_NOT_ALLOWED', nearest: ['48', '72'] },
        { index: 2, code: 'UNKNOWN_PRODUCT', sku: 'NO-SUCH' },
        { index: 3, code: 'UNKNOWN_PRODUCT' },
        { index: 4, code: 'NOT_ORDERABLE' },
      ],
    });
    expect(await cart(viewer)).toBeNull();
  });

  test('adds once for one key, and refuses the key with another input', async () => {
    const viewer = somebody();
    const { id: productId } = await market.product();
    const idempotencyKey = newId();
    const lines = [{ productId, quantity: '5' }];
    const twice = [
      await add(viewer, lines, { idempotencyKey }),
      await add(viewer, lines, { idempotencyKey }),
    ];
    expect(twice.map((each) => each.cart.lines[0].quantity)).toEqual(['5', '5']);
    const other = await add(viewer, [{ productId, quantity: '6' }], { idempotencyKey });
    expect(other).toEqual({ __typename: 'IdempotencyConflict', code: 'IDEMPOTENCY_CONFLICT' });
  });

  test('is one, also when ten first lines come at once', async () => {
    const viewer = somebody();
    const products = await market.products(10);
    const added = await Promise.all(
      products.map(({ id }) => add(viewer, [{ productId: id, quantity: '1' }])),
    );
    expect(new Set(added.map((each) => each.cart.id)).size).toBe(1);
    expect((await cart(viewer)).lines).toHaveLength(10);
  });

  test('loses no piece when many add the same product at once', async () => {
    const viewer = somebody();
    const { id: productId } = await market.product();
    await Promise.all(
      Array.from({ length: 12 }, () => add(viewer, [{ productId, quantity: '1' }])),
    );
    expect((await cart(viewer)).lines[0].quantity).toBe('12');
  });

  test('has its lines changed and taken out, all or none', async () => {
    const viewer = somebody();
    const packs = await market.product({ minimum: '48', step: '24' });
    const lamp = await market.product();
    const { cart: made } = await add(viewer, [
      { productId: packs.id, quantity: '48' },
      { productId: lamp.id, quantity: '1' },
    ]);
    const [packLine, lampLine] = made.lines;
    const refused = await change(viewer, made.id, [
      { lineId: lampLine.id, quantity: '0' },
      { lineId: packLine.id, quantity: '50' },
    ]);
    expect(refused).toMatchObject({
      __typename: 'CartLinesRefused',
      lines: [{ index: 1, nearest: ['48', '72'] }],
    });
    expect((await cart(viewer)).lines).toHaveLength(2);
    const changed = await change(viewer, made.id, [
      { lineId: lampLine.id, quantity: '0' },
      { lineId: packLine.id, quantity: '72' },
    ]);
    expect(changed.cart.lines).toMatchObject([{ id: packLine.id, quantity: '72' }]);
    const unknown = await change(viewer, made.id, [{ lineId: lampLine.id, quantity: '1' }]);
    expect(unknown).toEqual({ __typename: 'NotFound', id: lampLine.id });
  });

  test('has no total while a line is priced on request', async () => {
    const viewer = somebody();
    const known = await market.product();
    const onRequest = await market.product({ price: null });
    const { cart: made } = await add(
      viewer,
      [known, onRequest].map(({ id: productId }) => ({ productId, quantity: '1' })),
    );
    expect(made).toMatchObject({
      total: null,
      totalWithVat: null,
      lines: [{ unitPrice: { amount: '100.0000' } }, { unitPrice: null, total: null }],
    });
  });

  test('of 5,000 lines costs as many statements as of one, in its own part and all others', async () => {
    const count = async (lines: number) => {
      const viewer = somebody();
      const wanted = (await market.products(lines)).map(({ id: productId }) => ({
        productId,
        quantity: '1',
      }));
      const added = await countStatements(() => add(viewer, wanted));
      expect(added.result.cart.lines).toHaveLength(lines);
      const read = await countStatements(() => cart(viewer));
      expect(read.result.totalWithVat.amount).toBe(`${lines * 122}.00`);
      return [added.statements.length, read.statements.length];
    };
    expect(await count(5_000)).toEqual(await count(1));
  });
});

describe('a named cart', () => {
  test('is its maker’s alone until it is shared in the organization', async () => {
    const { cart: made } = await save(northBuyer, { name: ' Site 7 ' });
    expect(made).toMatchObject({ name: 'Site 7', isShared: false, isCurrent: false });
    expect(await cart(northHead, made.id)).toBeNull();
    const { id: productId } = await market.product();
    const lines = [{ productId, quantity: '1' }];
    expect(await add(northHead, lines, { cartId: made.id })).toEqual({
      __typename: 'NotFound',
      id: made.id,
    });

    await save(northBuyer, { cartId: made.id, name: 'Site 7', isShared: true });
    expect(await add(northHead, lines, { cartId: made.id })).toMatchObject({
      cart: { id: made.id },
    });
    const { carts } = await market.ask(northHead, '{ carts { id } }');
    expect(carts).toContainEqual({ id: made.id });
    expect(await save(northHead, { cartId: made.id, name: 'Mine' })).toMatchObject({
      __typename: 'NotFound',
    });
  });

  test('is never seen from another organization, not by the seller either', async () => {
    const { cart: made } = await save(northBuyer, { name: 'Shared', isShared: true });
    const { id: productId } = await market.product();
    const { cart: filled } = await add(northBuyer, [{ productId, quantity: '1' }], {
      cartId: made.id,
    });
    const seller = { ...sales, scopes: ['cart:write', 'prices:read'] };
    for (const stranger of [southBuyer, seller]) {
      expect(await cart(stranger, made.id)).toBeNull();
      expect(
        await add(stranger, [{ productId, quantity: '1' }], { cartId: made.id }),
      ).toMatchObject({
        __typename: 'NotFound',
      });
      expect(
        await change(stranger, made.id, [{ lineId: filled.lines[0].id, quantity: '0' }]),
      ).toMatchObject({
        __typename: 'NotFound',
      });
      const { carts } = await market.ask(stranger, '{ carts { id } }');
      expect(carts).not.toContainEqual({ id: made.id });
      const entities = await market.ask(
        stranger,
        'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
        {
          of: [
            { __typename: 'Cart', id: made.id },
            { __typename: 'CartLine', id: filled.lines[0].id },
          ],
        },
      );
      expect(entities._entities).toEqual([null, null]);
    }
  });

  test('a program has a current cart of its own', async () => {
    const { id: productId } = await market.product();
    const { cart: programs } = await add(northProgram, [{ productId, quantity: '3' }]);
    expect(programs.isCurrent).toBe(true);
    expect(await cart(northBuyer, programs.id)).toBeNull();
  });
});

test('a cart is for those with the scope, and its prices for those who may see prices', async () => {
  const { errors } = await market.askRaw(accountant, '{ carts { id } }');
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const viewer = { ...somebody(), scopes: ['cart:write'] };
  const { id: productId } = await market.product();
  const added = await market.askRaw(
    viewer,
    `mutation ($input: AddToCartInput!) { addToCart(input: $input) { ... on CartChanged { cart { lines { sku } total { amount } } } } }`,
    { input: { lines: [{ productId, quantity: '1' }], idempotencyKey: newId() } },
  );
  expect(added.data?.addToCart.cart).toMatchObject({ lines: [{}], total: null });
  expect(added.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test.each([
  [[]],
  [[{ quantity: '1' }]],
  [[{ productId: newId(), sku: 'A', quantity: '1' }]],
  [[{ productId: newId(), quantity: '0' }]],
  [[{ productId: newId(), quantity: '-1' }]],
  [[{ productId: newId(), quantity: '1e3' }]],
])('lines that make no sense are refused: %j', async (lines) => {
  await expect(add(northBuyer, lines)).rejects.toThrow('BAD_USER_INPUT');
});

describe('repeating an order', () => {
  test('puts its lines into the cart at today’s rules and says what it left out', async () => {
    const viewer = somebody();
    const still = await market.product({ price: '7' });
    const packs = await market.product({ minimum: '48', step: '24' });
    const gone = await market.product({ status: 'DISCONTINUED' });
    const productIds = [still.id, packs.id, gone.id];
    const order = await storeOrder(market, { productIds, quantities: ['5', '50', '1'] });
    const repeated = await repeat(viewer, order.id);
    expect(repeated).toMatchObject({
      __typename: 'CartChanged',
      cart: { lines: [{ sku: still.sku, quantity: '5', total: { amount: '35.00' } }] },
      leftOut: [
        { index: 1, code: 'QUANTITY_NOT_ALLOWED', nearest: ['48', '72'] },
        { index: 2, code: 'NOT_ORDERABLE' },
      ],
    });
  });

  test('of another organization is like one that does not exist', async () => {
    const order = await storeOrder(market, { organizationId: southBuyer.organizationId });
    expect(await repeat(northBuyer, order.id)).toEqual({ __typename: 'NotFound', id: order.id });
    expect(await repeat(northBuyer, 'x')).toEqual({ __typename: 'NotFound', id: 'x' });
  });
});
