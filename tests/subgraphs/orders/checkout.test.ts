import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Market, type NewProduct, openMarket } from './market.ts';
import {
  type Answer,
  accountant,
  NORTH,
  northBuyer,
  northHead,
  northProgram,
  SOUTH,
  sales,
  salesHead,
  southBuyer,
} from './ordersWorld.ts';

let market: Market;

beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.stop());

const ORDER = `
  id number status externalNumber comment wantedDate deliveryAddress { id } organization { id } placedBy { id }
  total { amount } totalVat { amount } totalWithVat { amount currency }
  lines { sku name quantity unitPrice { amount } vatRate total { amount } totalWithVat { amount } reserved shipped }
  holds { kind message } history { from to by } viewerCanCancel viewerCanApprove`;

const PLACE = `mutation ($input: PlaceOrderInput!) {
  placeOrder(input: $input) {
    __typename
    ... on OrderPlaced { order { ${ORDER} } }
    ... on OrderValid { total { amount } totalWithVat { amount } holds }
    ... on NotEnoughStock { lines { sku wanted available } }
    ... on PricesChanged { totalWithVat { amount } }
    ... on PricesMissing { productIds }
    ... on CartLinesRefused { lines { index code nearest } }
    ... on NotFound { id }
    ... on Problem { code message }
  }
}`;

const cartOf = async (viewer: Viewer, lines: Array<{ productId: string; quantity: string }>) =>
  (
    await market.ask(
      viewer,
      'mutation ($input: AddToCartInput!) { addToCart(input: $input) { ... on CartChanged { cart { id } } } }',
      { input: { lines, idempotencyKey: newId() } },
    )
  ).addToCart.cart.id as string;

/** One more cart of theirs, with one piece in it. */
async function namedCart(viewer: Viewer, name: string, productId: string): Promise<string> {
  const SAVE =
    'mutation ($input: SaveCartInput!) { saveCart(input: $input) { ... on CartChanged { cart { id } } } }';
  const { saveCart } = await market.ask(viewer, SAVE, { input: { name, idempotencyKey: newId() } });
  const cartId: string = saveCart.cart.id;
  const FILL = 'mutation ($input: AddToCartInput!) { addToCart(input: $input) { __typename } }';
  await market.ask(viewer, FILL, {
    input: { cartId, lines: [{ productId, quantity: '1' }], idempotencyKey: newId() },
  });
  return cartId;
}

const place = async (viewer: Viewer, cartId: string, more: object = {}): Promise<Answer> =>
  (await market.ask(viewer, PLACE, { input: { cartId, idempotencyKey: newId(), ...more } }))
    .placeOrder;

const linesOf = async (viewer: Viewer, id: string) =>
  (await market.ask(viewer, 'query ($id: ID) { cart(id: $id) { lines { sku quantity } } }', { id }))
    .cart.lines;

const order = async (viewer: Viewer, id: string) =>
  (await market.ask(viewer, `query ($id: ID) { order(id: $id) { ${ORDER} } }`, { id })).order;

/** Somebody of North with a cart of one new product. */
async function shopper(facts: NewProduct = {}, quantity = '10', like = northBuyer) {
  const viewer = { ...like, userId: newId() };
  const product = await market.product(facts);
  const cartId = await cartOf(viewer, [{ productId: product.id, quantity }]);
  return { viewer, product, cartId };
}

/** A new customer organization in accounts and pricing, with so much credit. */
async function customer(limit: string, policy: 'HOLD' | 'REFUSE' | 'ALLOW' = 'HOLD') {
  const organizationId = newId();
  await market.pool.query(
    `insert into accounts.organization (id, kind, name, legal_name, tax_id, country, status, created_at)
     values ($1, 'CUSTOMER', 'Test', 'Test', $2, 'RU', 'ACTIVE', now())`,
    [organizationId, organizationId.slice(-12)],
  );
  const membershipId = newId();
  await market.pool.query(
    `insert into accounts.membership (id, organization_id, user_id, roles, created_at)
     values ($1, $2, $3, array['BUYER'], now())`,
    [membershipId, organizationId, northBuyer.userId],
  );
  await market.tell('organization.changed', organizationId, {
    ...{
      id: organizationId,
      kind: 'CUSTOMER',
      name: 'Test',
      status: 'ACTIVE',
      segment: null,
      currency: 'RUB',
    },
  });
  await until(
    async () =>
      (
        await market.pool.query('select 1 from pricing.credit_account where organization_id = $1', [
          organizationId,
        ])
      ).rows.length > 0,
  );
  await market.setCredit(organizationId, limit, policy);
  return { ...northBuyer, organizationId, membershipId };
}

describe('placing an order', () => {
  test('fixes prices, holds credit and stock, empties the cart and tells the others', async () => {
    const viewer = { ...northBuyer, userId: newId() };
    const lamp = await market.product({ price: '33.33' });
    const cable = await market.product({ price: '10.5' });
    const taken = Number(await market.creditTaken(NORTH));
    const cartId = await cartOf(viewer, [
      { productId: lamp.id, quantity: '3' },
      { productId: cable.id, quantity: '2' },
    ]);
    const placed = await place(viewer, cartId, {
      deliveryAddressId: demo.addresses.north,
      wantedDate: '2030-01-15',
      externalNumber: 'PO-7',
      comment: 'Gate 2',
      expectedTotalWithVat: '147.61',
    });
    expect(placed).toMatchObject({
      __typename: 'OrderPlaced',
      order: {
        number: expect.stringMatching(/^\d{4}-\d{6}$/),
        status: 'PLACED',
        externalNumber: 'PO-7',
        comment: 'Gate 2',
        wantedDate: '2030-01-15',
        deliveryAddress: { id: demo.addresses.north },
        organization: { id: NORTH },
        placedBy: { id: viewer.userId },
        total: { amount: '120.99' },
        totalVat: { amount: '26.62' },
        totalWithVat: { amount: '147.61', currency: 'RUB' },
        lines: [
          { sku: lamp.sku, quantity: '3', total: { amount: '99.99' }, reserved: '3', shipped: '0' },
          { sku: cable.sku, quantity: '2', total: { amount: '21.00' }, vatRate: '22' },
        ],
        holds: [],
        history: [{ from: null, to: 'PLACED', by: expect.any(String) }],
        viewerCanCancel: true,
        viewerCanApprove: false,
      },
    });
    expect(await linesOf(viewer, cartId)).toEqual([]);
    expect(await market.reserved(lamp.id)).toBe('3');
    expect(Number(await market.creditTaken(NORTH)) - taken).toBeCloseTo(147.61);
    const [told] = await market.told('order.placed', placed.order.id);
    expect(told).toMatchObject({
      number: placed.order.number,
      organizationId: NORTH,
      creditHoldKey: placed.order.id,
      totalWithVat: '147.61',
      lines: [
        {
          productId: lamp.id,
          unitPrice: '33.3300',
          total: '99.99',
          vat: '22.00',
          totalWithVat: '121.99',
        },
        { productId: cable.id },
      ],
    });
    await until(async () => {
      const { rows } = await market.pool.query(
        `select h.status as credit, r.status as stock from pricing.credit_hold h
         join logistics.reservation r on r.order_id = h.order_id where h.order_id = $1`,
        [placed.order.id],
      );
      return rows[0]?.credit === 'CONFIRMED' && rows[0]?.stock === 'CONFIRMED';
    });
  });

  test('of 300 lines takes as many statements as of one, in all parts together', async () => {
    const count = async (lines: number) => {
      const viewer = { ...northBuyer, userId: newId() };
      const products = await market.products(lines);
      const cartId = await cartOf(
        viewer,
        products.map(({ id: productId }) => ({ productId, quantity: '1' })),
      );
      const { result, statements } = await countStatements(() => place(viewer, cartId));
      expect(result.order.lines).toHaveLength(lines);
      return statements.length;
    };
    await count(1);
    expect(await count(300)).toBe(await count(1));
  });

  test('is one order for one key, again and again, and from two windows at once', async () => {
    const { viewer, product, cartId } = await shopper();
    const more = { idempotencyKey: newId() };
    const placed = await Promise.all([1, 2, 3].map(() => place(viewer, cartId, more)));
    placed.push(await place(viewer, cartId, more));
    expect(new Set(placed.map((each) => each.order.id)).size).toBe(1);
    expect(await market.reserved(product.id)).toBe('10');
    const other = await place(viewer, cartId, { ...more, comment: 'Other' });
    expect(other).toMatchObject({
      __typename: 'IdempotencyConflict',
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  test('of one cart under two keys at once is one order, and nothing stays held for the other', async () => {
    for (let round = 0; round < 5; round++) {
      const { viewer, product, cartId } = await shopper();
      const answers = await Promise.all([1, 2, 3].map(() => place(viewer, cartId)));
      expect(answers.map((each) => each.__typename).sort()).toEqual([
        'CartEmpty',
        'CartEmpty',
        'OrderPlaced',
      ]);
      expect(await market.reserved(product.id)).toBe('10');
    }
  });

  test('of two carts that want the last pieces is one order', async () => {
    const product = await market.product({ stock: '10' });
    const shoppers = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const viewer = { ...northBuyer, userId: newId() };
        return { viewer, cartId: await cartOf(viewer, [{ productId: product.id, quantity: '6' }]) };
      }),
    );
    const answers = await Promise.all(shoppers.map(({ viewer, cartId }) => place(viewer, cartId)));
    const placed = answers.filter((each) => each.__typename === 'OrderPlaced');
    const short = answers.filter((each) => each.__typename === 'NotEnoughStock');
    expect([placed.length, short.length]).toEqual([1, 3]);
    expect(short[0]).toMatchObject({ lines: [{ sku: product.sku, wanted: '6', available: '4' }] });
    expect(await market.reserved(product.id)).toBe('6');
  });

  test('leaves in the cart what was put in meanwhile', async () => {
    const { viewer, cartId } = await shopper();
    const late = await market.product();
    const [placed] = await Promise.all([
      place(viewer, cartId),
      cartOf(viewer, [{ productId: late.id, quantity: '1' }]),
    ]);
    const ordered = placed.order.lines.map(({ sku }: { sku: string }) => sku);
    const left = (await linesOf(viewer, cartId)).map(({ sku }: { sku: string }) => sku);
    expect([...ordered, ...left]).toContain(late.sku);
    expect(left.filter((sku: string) => ordered.includes(sku))).toEqual([]);
  });

  test('by a program asks no limit and names the program', async () => {
    const product = await market.product();
    const cartId = await cartOf(northProgram, [{ productId: product.id, quantity: '1' }]);
    expect(await place(northProgram, cartId)).toMatchObject({
      order: { status: 'PLACED', placedBy: null, history: [{ by: 'API' }] },
    });
  });

  test('numbers orders, each once', async () => {
    const shoppers = await Promise.all(Array.from({ length: 8 }, () => shopper()));
    const placed = await Promise.all(shoppers.map(({ viewer, cartId }) => place(viewer, cartId)));
    expect(new Set(placed.map((each) => each.order.number)).size).toBe(8);
  });
});

describe('an order that can’t be placed', () => {
  test('of an empty cart, an unknown one or another’s says so', async () => {
    const { viewer, cartId } = await shopper();
    await place(viewer, cartId);
    expect(await place(viewer, cartId)).toMatchObject({ __typename: 'CartEmpty' });
    const other = await shopper();
    for (const id of [newId(), 'x', other.cartId]) {
      expect(await place(southBuyer, id)).toMatchObject({ __typename: 'NotFound', id });
      expect(await place(viewer, id)).toMatchObject({ __typename: 'NotFound', id });
    }
  });

  test('to another organization’s address says that there is no such address', async () => {
    const { viewer, cartId } = await shopper();
    for (const deliveryAddressId of [demo.addresses.south, newId(), 'x']) {
      const refused = await place(viewer, cartId, { deliveryAddressId });
      expect(refused).toMatchObject({ __typename: 'NotFound', id: deliveryAddressId });
    }
  });

  test('at another total than the buyer saw is asked about, by the same key', async () => {
    const { viewer, product, cartId } = await shopper({ price: '100' }, '1');
    await market.setPrice(product.id, '110');
    const idempotencyKey = newId();
    const changed = await place(viewer, cartId, { idempotencyKey, expectedTotalWithVat: '122.00' });
    expect(changed).toMatchObject({
      __typename: 'PricesChanged',
      totalWithVat: { amount: '134.20' },
    });
    expect(await market.reserved(product.id)).toBe('0');
    const accepted = await place(viewer, cartId, {
      idempotencyKey,
      expectedTotalWithVat: '134.20',
    });
    expect(accepted).toMatchObject({ __typename: 'OrderPlaced', order: { status: 'PLACED' } });
  });

  test('with a product on request, a discontinued one or a wrong quantity says which', async () => {
    const onRequest = await shopper({ price: null });
    expect(await place(onRequest.viewer, onRequest.cartId)).toMatchObject({
      __typename: 'PricesMissing',
      productIds: [onRequest.product.id],
    });
    const gone = await shopper();
    await market.pool.query(`update catalog.product set status = 'DISCONTINUED' where id = $1`, [
      gone.product.id,
    ]);
    expect(await place(gone.viewer, gone.cartId)).toMatchObject({
      __typename: 'CartLinesRefused',
      lines: [{ index: 0, code: 'NOT_ORDERABLE' }],
    });
    const packs = await shopper({}, '50');
    await market.pool.query(
      'update catalog.product set minimum_quantity = 48, quantity_step = 24 where id = $1',
      [packs.product.id],
    );
    expect(await place(packs.viewer, packs.cartId)).toMatchObject({
      __typename: 'CartLinesRefused',
      lines: [{ code: 'QUANTITY_NOT_ALLOWED', nearest: ['48', '72'] }],
    });
  });

  test('for want of stock holds no credit, and can be placed by the same key when there is some', async () => {
    const viewer = await customer('100000');
    const product = await market.product({ stock: '3' });
    const cartId = await cartOf(viewer, [{ productId: product.id, quantity: '10' }]);
    const more = { idempotencyKey: newId() };
    expect(await place(viewer, cartId, more)).toMatchObject({
      __typename: 'NotEnoughStock',
      lines: [{ wanted: '10', available: '3' }],
    });
    expect(Number(await market.creditTaken(viewer.organizationId))).toBe(0);
    await market.pool.query('update logistics.stock set on_hand = 10 where product_id = $1', [
      product.id,
    ]);
    expect(await place(viewer, cartId, more)).toMatchObject({ __typename: 'OrderPlaced' });
  });

  test('without the scope, or for a suspended organization, is forbidden', async () => {
    const { cartId } = await shopper();
    for (const viewer of [accountant, { ...northBuyer, scopes: ['cart:write'] }]) {
      await expect(place(viewer, cartId)).rejects.toThrow('FORBIDDEN');
    }
    const suspended = await customer('1000');
    const product = await market.product();
    const theirCart = await cartOf(suspended, [{ productId: product.id, quantity: '1' }]);
    await market.pool.query(`update accounts.organization set status = 'SUSPENDED' where id = $1`, [
      suspended.organizationId,
    ]);
    await expect(place(suspended, theirCart)).rejects.toThrow('FORBIDDEN');
    expect(await market.reserved(product.id)).toBe('0');
  });
});

describe('an order over the credit', () => {
  test('waits under the policy HOLD, tells its buyer no figures, and goes on by itself once it is paid', async () => {
    const viewer = await customer('1000');
    const product = await market.product({ price: '1000' });
    const cartId = await cartOf(viewer, [{ productId: product.id, quantity: '1' }]);
    const placed = await place(viewer, cartId);
    expect(placed.order).toMatchObject({
      status: 'ON_HOLD',
      holds: [{ kind: 'CREDIT_LIMIT', message: 'Needs finance approval.' }],
    });
    const HOLDS = 'query ($id: ID) { order(id: $id) { holds { needed { amount } message } } }';
    const { data, errors } = await market.askRaw(viewer, HOLDS, { id: placed.order.id });
    expect(data?.order.holds[0].needed).toBeNull();
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const finance = { ...viewer, scopes: [...viewer.scopes, 'credit:read'] };
    const known = await market.ask(finance, HOLDS, { id: placed.order.id });
    expect(known.order.holds[0]).toMatchObject({ needed: { amount: '220.00' } });

    await market.setCredit(viewer.organizationId, '1220');
    await market.tell('credit.changed', viewer.organizationId, {
      organizationId: viewer.organizationId,
    });
    await until(async () => (await order(viewer, placed.order.id)).status === 'PLACED');
    expect(await order(viewer, placed.order.id)).toMatchObject({
      holds: [],
      history: [
        { from: null, to: 'ON_HOLD' },
        { from: 'ON_HOLD', to: 'PLACED', by: null },
      ],
    });
  });

  test('is refused under the policy REFUSE, with figures only for those who may see them', async () => {
    const viewer = await customer('1000', 'REFUSE');
    const product = await market.product({ price: '1000' });
    const cartId = await cartOf(viewer, [{ productId: product.id, quantity: '1' }]);
    expect(await place(viewer, cartId)).toEqual({
      __typename: 'CreditRefused',
      code: 'CREDIT_REFUSED',
      message: 'Finance must approve this order.',
    });
    const finance = { ...viewer, scopes: [...viewer.scopes, 'credit:read'] };
    expect((await place(finance, cartId)).message).toContain('220.00');
    expect(await market.reserved(product.id)).toBe('0');
    expect(await linesOf(viewer, cartId)).toHaveLength(1);
  });

  test('of two at once within the limit of one: exactly one goes without a hold', async () => {
    for (let round = 0; round < 3; round++) {
      const viewer = await customer('1500');
      const answers = await Promise.all(
        [1, 2].map(async () => {
          const person = { ...viewer, userId: newId() };
          const product = await market.product({ price: '1000' });
          return place(person, await cartOf(person, [{ productId: product.id, quantity: '1' }]));
        }),
      );
      expect(answers.map((each) => each.order.status).sort()).toEqual(['ON_HOLD', 'PLACED']);
    }
  });
});

describe('an order over its maker’s limit', () => {
  const change = async (viewer: Viewer, name: string, orderId: string, more: object = {}) =>
    (
      await market.ask(
        viewer,
        `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) {
          __typename
          ... on OrderUpdated { order { ${ORDER} } }
          ... on TransitionRefused { code allowed order { status } }
          ... on NotFound { id }
        } }`,
        { input: { orderId, idempotencyKey: newId(), ...more } },
      )
    )[name];

  async function overLimit() {
    const viewer = await customer('100000');
    await market.pool.query(
      `update accounts.membership set order_limit = 1000, order_limit_currency = 'RUB' where id = $1`,
      [viewer.membershipId],
    );
    const product = await market.product({ price: '1000' });
    const { order: placed } = await place(
      viewer,
      await cartOf(viewer, [{ productId: product.id, quantity: '1' }]),
    );
    const head = { ...northHead, organizationId: viewer.organizationId };
    return { viewer, head, product, placed };
  }

  test('waits for another person of the organization, who lets it pass', async () => {
    const { viewer, head, product, placed } = await overLimit();
    expect(placed).toMatchObject({ status: 'AWAITING_APPROVAL', holds: [{ kind: 'APPROVAL' }] });
    const self = { ...viewer, scopes: [...viewer.scopes, 'orders:approve'] };
    const refusal = {
      __typename: 'TransitionRefused',
      code: 'FOUR_EYES',
      order: { status: 'AWAITING_APPROVAL' },
    };
    expect(await change(self, 'approveOrder', placed.id)).toMatchObject(refusal);
    expect(await change(salesHead, 'approveOrder', placed.id)).toMatchObject(refusal);
    expect(await change(northHead, 'approveOrder', placed.id)).toEqual({
      __typename: 'NotFound',
      id: placed.id,
    });
    await expect(change(viewer, 'approveOrder', placed.id)).rejects.toThrow('FORBIDDEN');
    expect((await order(head, placed.id)).viewerCanApprove).toBe(true);
    expect((await order(self, placed.id)).viewerCanApprove).toBe(false);

    const key = { idempotencyKey: newId() };
    const approved = await change(head, 'approveOrder', placed.id, key);
    expect(approved).toMatchObject({ order: { status: 'PLACED', holds: [] } });
    expect(await change(head, 'approveOrder', placed.id, key)).toEqual(approved);
    expect(await change(head, 'approveOrder', placed.id)).toMatchObject({
      code: 'STATE_DOES_NOT_ALLOW',
    });
    expect(await market.reserved(product.id)).toBe('1');
  });

  test('waits as well when it passes what its maker may order in a month', async () => {
    const viewer = await customer('100000');
    await market.pool.query(
      `update accounts.membership set month_limit = 2440, month_limit_currency = 'RUB' where id = $1`,
      [viewer.membershipId],
    );
    const product = await market.product({ price: '1000' });
    const placeOne = async () =>
      place(viewer, await cartOf(viewer, [{ productId: product.id, quantity: '1' }]));
    const { order: first } = await placeOne();
    expect(first.status).toBe('PLACED');
    const carts = await Promise.all(
      ['Site 7', 'Site 8'].map((name) => namedCart(viewer, name, product.id)),
    );
    const racing = await Promise.all(carts.map((cart) => place(viewer, cart)));
    expect(racing.map((each) => each.order.status).sort()).toEqual(['AWAITING_APPROVAL', 'PLACED']);

    const SPENT = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on Membership { spentThisMonth { amount currency } }
      }
    }`;
    const representations = [
      {
        __typename: 'Membership',
        id: viewer.membershipId,
        user: { __typename: 'User', id: viewer.userId },
        organization: { __typename: 'Organization', id: viewer.organizationId },
      },
    ];
    const spent = await market.ask(viewer, SPENT, { representations });
    expect(spent._entities).toEqual([{ spentThisMonth: [{ amount: '3660.00', currency: 'RUB' }] }]);
    const other = await market.ask(northHead, SPENT, { representations });
    expect(other._entities).toEqual([{ spentThisMonth: [] }]);
  });

  test('is looked at again by credit when it is approved', async () => {
    const { viewer, head, placed } = await overLimit();
    await until(async () => {
      const { rows } = await market.pool.query(
        `select 1 from pricing.credit_hold where order_id = $1 and status = 'CONFIRMED'`,
        [placed.id],
      );
      return rows.length > 0;
    });
    // What was covered stays covered; what wasn't is asked about again.
    await market.pool.query(
      'update pricing.credit_hold set is_covered = false where order_id = $1',
      [placed.id],
    );
    await market.setCredit(viewer.organizationId, '1000');
    expect(await change(head, 'approveOrder', placed.id)).toMatchObject({
      order: { status: 'ON_HOLD', holds: [{ kind: 'CREDIT_LIMIT' }] },
    });
  });

  test('is taken on by the seller when it is placed, not before, and by nobody else', async () => {
    const { head, placed } = await overLimit();
    expect(await change(sales, 'confirmOrder', placed.id)).toMatchObject({
      code: 'STATE_DOES_NOT_ALLOW',
      allowed: ['CANCELLED'],
    });
    await change(head, 'approveOrder', placed.id);
    await expect(change(head, 'confirmOrder', placed.id)).rejects.toThrow('FORBIDDEN');
    const confirmed = await change(sales, 'confirmOrder', placed.id);
    expect(confirmed).toMatchObject({ order: { status: 'CONFIRMED' } });
    expect((await order(head, placed.id)).history.at(-1)).toMatchObject({
      to: 'CONFIRMED',
      by: 'SALES',
    });
  });

  test('is cancelled by its customer before picking, and all that was held is free again', async () => {
    const { viewer, product, placed } = await overLimit();
    await expect(change(viewer, 'cancelOrder', placed.id, { reason: ' ' })).rejects.toThrow(
      'BAD_USER_INPUT',
    );
    expect(await change(southBuyer, 'cancelOrder', placed.id, { reason: 'x' })).toMatchObject({
      __typename: 'NotFound',
    });
    await expect(change(accountant, 'cancelOrder', placed.id, { reason: 'x' })).rejects.toThrow(
      'FORBIDDEN',
    );
    const cancelled = await change(viewer, 'cancelOrder', placed.id, { reason: 'Wrong site' });
    expect(cancelled.order).toMatchObject({
      status: 'CANCELLED',
      holds: [],
      lines: [{ reserved: '0' }],
    });
    await until(async () => {
      const taken = await market.creditTaken(viewer.organizationId);
      return Number(taken) === 0 && (await market.reserved(product.id)) === '0';
    });
    expect(await change(viewer, 'cancelOrder', placed.id, { reason: 'again' })).toMatchObject({
      code: 'STATE_DOES_NOT_ALLOW',
      allowed: [],
    });
  });
});

describe('an order that is only looked at', () => {
  const VALIDATE = { mode: 'VALIDATE' };

  test('says what it would cost and wait for, and changes nothing', async () => {
    const viewer = await customer('1000');
    const product = await market.product({ price: '1000' });
    const cartId = await cartOf(viewer, [{ productId: product.id, quantity: '1' }]);
    expect(await place(viewer, cartId, VALIDATE)).toEqual({
      __typename: 'OrderValid',
      total: { amount: '1000.00' },
      totalWithVat: { amount: '1220.00' },
      holds: ['CREDIT_LIMIT'],
    });
    expect(await market.reserved(product.id)).toBe('0');
    expect(Number(await market.creditTaken(viewer.organizationId))).toBe(0);
    expect(await linesOf(viewer, cartId)).toHaveLength(1);
  });

  test('is refused for the same reasons as one that is placed', async () => {
    const short = await shopper({ stock: '3' });
    expect(await place(short.viewer, short.cartId, VALIDATE)).toMatchObject({
      __typename: 'NotEnoughStock',
      lines: [{ wanted: '10', available: '3' }],
    });
    const changed = await shopper();
    expect(
      await place(changed.viewer, changed.cartId, { ...VALIDATE, expectedTotalWithVat: '1' }),
    ).toMatchObject({
      __typename: 'PricesChanged',
    });
    expect(await place(southBuyer, changed.cartId, VALIDATE)).toMatchObject({
      __typename: 'NotFound',
    });
    const refusing = await customer('10', 'REFUSE');
    const product = await market.product();
    const cartId = await cartOf(refusing, [{ productId: product.id, quantity: '1' }]);
    expect(await place(refusing, cartId, VALIDATE)).toMatchObject({ __typename: 'CreditRefused' });
  });
});

test('another organization’s orders are out of reach by every command', async () => {
  const { viewer, cartId } = await shopper({}, '1', southBuyer);
  expect(viewer.organizationId).toBe(SOUTH);
  const { order: placed } = await place(viewer, cartId);
  expect(await order(northBuyer, placed.id)).toBeNull();
});
