import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Market, openMarket } from './market.ts';
import { type Answer, NORTH, northBuyer, SOUTH } from './ordersWorld.ts';

let market: Market;

beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.stop());

const LINES = `lines { id quantity project { id } unitPrice { amount } total { amount }
  parts { quantity unitPrice { amount } total { amount } } }`;
const CHANGED = `__typename ... on CartChanged { cart { id total { amount } ${LINES} } }
  ... on Problem { code }`;
const ADD = `mutation ($input: AddToCartInput!) { addToCart(input: $input) { ${CHANGED} } }`;
const CHANGE = `mutation ($input: ChangeCartLinesInput!) { changeCartLines(input: $input) { ${CHANGED} } }`;
const PLACE = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename
  ... on OrderValid { total { amount } }
  ... on PricesChanged { totalWithVat { amount } }
  ... on OrderPlaced { order { id total { amount } lineCount
    lines { id quantity project { id } unitPrice { amount } total { amount } reserved } } }
  ... on Problem { code } } }`;

/** A person of North of their own, so that each test has a current cart. */
const shopper = () => ({ ...northBuyer, userId: newId() });

const ask = async (viewer: typeof northBuyer, query: string, input: object): Promise<Answer> =>
  Object.values(await market.ask(viewer, query, { input }))[0];

const add = (viewer: typeof northBuyer, ...lines: object[]) =>
  ask(viewer, ADD, { lines, idempotencyKey: newId() });

const place = (viewer: typeof northBuyer, cartId: string, more: object = {}) =>
  ask(viewer, PLACE, { cartId, idempotencyKey: newId(), ...more });

/** An object with an approved price: 790 up to a cap, for a product that costs 805 else. */
async function agreed(cap = '500', { stock = '10000', organizationId = NORTH as string } = {}) {
  const product = await market.product({ price: '805', stock });
  const projectId = newId();
  await market.pool.query(
    `insert into pricing.project (id, organization_id, code, name, status, created_by, created_at)
     values ($1::uuid, $2, $1::text, $1::text, 'OPEN', 'test', now())`,
    [projectId, organizationId],
  );
  await market.pool.query(
    `insert into pricing.project_price (id, project_id, organization_id, product_id, unit_price, currency,
       cap, valid_from, valid_until, status, asked_by, asked_at, head_approved_by)
     values ($1, $2, $3, $4, 790, 'RUB', $5, '2020-01-01', '2100-01-01', 'ACTIVE', 'a', now(), 'b')`,
    [newId(), projectId, organizationId, product.id, cap],
  );
  return { productId: product.id, projectId };
}

/** What is used of a project's cap, by state. */
async function uses(projectId: string): Promise<Record<string, string>> {
  const { rows } = await market.pool.query(
    `select use.status, sum(use.quantity)::text as quantity from pricing.project_price_use as use
     join pricing.project_price as price on price.id = use.project_price_id
     where price.project_id = $1 group by use.status`,
    [projectId],
  );
  return Object.fromEntries(rows.map(({ status, quantity }) => [status, quantity]));
}

describe('a line for a project', () => {
  test('has the project’s price in the cart, and beyond the cap is shown in parts', async () => {
    const { productId, projectId } = await agreed();
    const viewer = shopper();
    const { cart } = await add(viewer, { productId, quantity: '600', projectId });
    expect(cart.total.amount).toBe('475500.00');
    expect(cart.lines).toEqual([
      {
        id: expect.any(String),
        quantity: '600',
        project: { id: projectId },
        unitPrice: { amount: '790.0000' },
        total: { amount: '475500.00' },
        parts: [
          { quantity: '500', unitPrice: { amount: '790.0000' }, total: { amount: '395000.00' } },
          { quantity: '100', unitPrice: { amount: '805.0000' }, total: { amount: '80500.00' } },
        ],
      },
    ]);
  });

  test('stands apart from the same product for no project, and joins it when it is for none', async () => {
    const { productId, projectId } = await agreed();
    const viewer = shopper();
    await add(viewer, { productId, quantity: '5' });
    const { cart } = await add(viewer, { productId, quantity: '10', projectId });
    expect(cart.lines.map(({ quantity, project }: Answer) => [quantity, project])).toEqual([
      ['5', null],
      ['10', { id: projectId }],
    ]);
    const [plain, named] = cart.lines;
    const swapped = await ask(viewer, CHANGE, {
      cartId: cart.id,
      lines: [
        { lineId: plain.id, quantity: '5', projectId },
        { lineId: named.id, quantity: '10', projectId: null },
      ],
    });
    expect(swapped.cart.lines.map(({ id, project }: Answer) => [id, project])).toEqual([
      [plain.id, { id: projectId }],
      [named.id, null],
    ]);
    const joined = await ask(viewer, CHANGE, {
      cartId: cart.id,
      lines: [{ lineId: plain.id, quantity: '5', projectId: null }],
    });
    expect(joined.cart.lines).toMatchObject([{ id: plain.id, quantity: '15', project: null }]);
  });

  test('keeps its project when only its quantity changes', async () => {
    const { productId, projectId } = await agreed();
    const viewer = shopper();
    const { cart } = await add(viewer, { productId, quantity: '5', projectId });
    const lines = [{ lineId: cart.lines[0].id, quantity: '7' }];
    const changed = await ask(viewer, CHANGE, { cartId: cart.id, lines });
    expect(changed.cart.lines).toMatchObject([{ quantity: '7', project: { id: projectId } }]);
  });

  test('names no project that is another customer’s, over, or none', async () => {
    const foreign = await agreed('500', { organizationId: SOUTH });
    const { productId, projectId } = await agreed();
    for (const strange of [foreign.projectId, newId(), 'x']) {
      const line = { productId, quantity: '1', projectId: strange };
      expect(await add(shopper(), line)).toMatchObject({ code: 'NOT_FOUND' });
    }
    await market.pool.query(`update pricing.project set status = 'CLOSED' where id = $1`, [
      projectId,
    ]);
    const line = { productId, quantity: '1', projectId };
    expect(await add(shopper(), line)).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an order for a project', () => {
  test('has a line for each price, holds stock and credit for all, and uses the cap', async () => {
    const { productId, projectId } = await agreed();
    const viewer = shopper();
    const taken = Number(await market.creditTaken(NORTH));
    const { cart } = await add(viewer, { productId, quantity: '600', projectId });
    expect(await place(viewer, cart.id, { mode: 'VALIDATE' })).toMatchObject({
      __typename: 'OrderValid',
      total: { amount: '475500.00' },
    });
    expect(await uses(projectId)).toEqual({});
    const { order } = await place(viewer, cart.id);
    expect(order).toMatchObject({ total: { amount: '475500.00' }, lineCount: 2 });
    expect(order.lines).toMatchObject([
      {
        quantity: '500',
        project: { id: projectId },
        unitPrice: { amount: '790.0000' },
        reserved: '500',
      },
      {
        quantity: '100',
        project: { id: projectId },
        unitPrice: { amount: '805.0000' },
        reserved: '100',
      },
    ]);
    expect(await market.reserved(productId)).toBe('600');
    expect(Number(await market.creditTaken(NORTH)) - taken).toBeCloseTo(475_500 * 1.22);
    await until(async () => (await uses(projectId)).CONFIRMED === '500');
    const { rows } = await market.pool.query(
      'select quantity::text, unit_price::text from pricing.sales_order_line where order_id = $1 order by quantity desc',
      [order.id],
    );
    expect(rows).toEqual([
      { quantity: '500', unit_price: expect.stringMatching(/^790/) },
      { quantity: '100', unit_price: expect.stringMatching(/^805/) },
    ]);
  });

  test('gives its part of the cap back when it is cancelled', async () => {
    const { productId, projectId } = await agreed();
    const viewer = shopper();
    const { cart } = await add(viewer, { productId, quantity: '500', projectId });
    const { order } = await place(viewer, cart.id);
    await until(async () => (await uses(projectId)).CONFIRMED === '500');
    const CANCEL = `mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { __typename } }`;
    await ask(viewer, CANCEL, { orderId: order.id, reason: 'no', idempotencyKey: newId() });
    await until(async () => (await uses(projectId)).RELEASED === '500');
  });

  test('that is refused holds nothing of the cap', async () => {
    const { productId, projectId } = await agreed('500', { stock: '10' });
    const viewer = shopper();
    const { cart } = await add(viewer, { productId, quantity: '20', projectId });
    expect(await place(viewer, cart.id)).toMatchObject({ __typename: 'NotEnoughStock' });
    expect(await uses(projectId)).toEqual({ RELEASED: '20' });
  });

  test('never passes the cap together with others that race it, and says when a price changed', async () => {
    const { productId, projectId } = await agreed('100');
    const racers = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const viewer = shopper();
        const { cart } = await add(viewer, { productId, quantity: '30', projectId });
        return { viewer, cartId: cart.id as string };
      }),
    );
    const expectedTotalWithVat = String(30 * 790 * 1.22);
    const outcomes = await Promise.all(
      racers.map(({ viewer, cartId }) => place(viewer, cartId, { expectedTotalWithVat })),
    );
    const placed = outcomes.filter(({ __typename }) => __typename === 'OrderPlaced');
    const changed = outcomes.filter(({ __typename }) => __typename === 'PricesChanged');
    expect(placed.length + changed.length).toBe(8);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.length).toBeLessThanOrEqual(3);
    const confirmed = String(placed.length * 30);
    await until(async () => (await uses(projectId)).CONFIRMED === confirmed);
    expect((await uses(projectId)).HELD).toBeUndefined();
  });

  test('can be repeated for the same project, its parts one line again', async () => {
    const { productId, projectId } = await agreed('10');
    const viewer = shopper();
    const { cart } = await add(viewer, { productId, quantity: '30', projectId });
    const { order } = await place(viewer, cart.id);
    const REPEAT = `mutation ($input: RepeatOrderInput!) { repeatOrder(input: $input) { ${CHANGED} } }`;
    const again = await ask(viewer, REPEAT, { orderId: order.id, idempotencyKey: newId() });
    expect(again.cart.lines).toMatchObject([{ quantity: '30', project: { id: projectId } }]);
  });

  test('sets its goods aside as one, though a product has two lines', async () => {
    const { productId, projectId } = await agreed('10');
    const viewer = shopper();
    const { cart } = await add(viewer, { productId, quantity: '30', projectId });
    await place(viewer, cart.id);
    const { rows } = await market.pool.query(
      'select warehouse_id, quantity::text from logistics.reservation_line where product_id = $1',
      [productId],
    );
    expect(rows).toEqual([{ warehouse_id: demo.warehouses.moscow, quantity: '30' }]);
  });
});
