import { newId } from '@kontor/kit/ids.ts';
import { until } from '@kontor/kit/testing/runtime.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAttempt } from '../../../subgraphs/orders/src/modules/checkout/attempt.queries.ts';
import { takeHolds } from '../../../subgraphs/orders/src/modules/checkout/checkoutHolds.ts';
import { type Market, openMarket } from './market.ts';
import { type Answer, NORTH, northBuyer } from './ordersWorld.ts';

let market: Market;

beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market?.stop());

const PLACE = `mutation ($input: PlaceOrderInput!) {
  placeOrder(input: $input) { __typename ... on OrderPlaced { order { id status lines { quantity } } } }
}`;

async function shopper() {
  const viewer = { ...northBuyer, userId: newId() };
  const product = await market.product();
  const { addToCart } = await market.ask(
    viewer,
    'mutation ($input: AddToCartInput!) { addToCart(input: $input) { ... on CartChanged { cart { id } } } }',
    { input: { lines: [{ productId: product.id, quantity: '10' }], idempotencyKey: newId() } },
  );
  const input = { cartId: addToCart.cart.id, idempotencyKey: newId() };
  return { viewer, product, input };
}

const place = async ({ viewer, input }: Awaited<ReturnType<typeof shopper>>): Promise<Answer> =>
  (await market.ask(viewer, PLACE, { input })).placeOrder;

const refusalCode = async ({ viewer, input }: Awaited<ReturnType<typeof shopper>>) =>
  (await market.askRaw(viewer, PLACE, { input })).errors?.[0]?.extensions?.code;

async function ordersOf(viewer: { userId: string }): Promise<number> {
  const sql = 'select 1 from orders."order" where placed_by_user_id = $1';
  return (await market.pool.query(sql, [viewer.userId])).rows.length;
}

describe('a checkout that dies on the way', () => {
  test('with everything held is taken up by the same key: one order, held once', async () => {
    const dying = await shopper();
    const before = Number(await market.creditTaken(NORTH));
    // The run gets as far as writing the order and can't clean up behind it either.
    await market.pool.query(`
      create function orders.die() returns trigger language plpgsql as $$
      begin raise exception 'gone'; end $$;
      create trigger die before insert on orders."order" for each row execute function orders.die();
      create trigger die before update on orders.order_attempt for each row
      when (new.state = 'REFUSED') execute function orders.die()`);
    expect(await refusalCode(dying)).toBe('INTERNAL_SERVER_ERROR');
    await market.pool.query('drop function orders.die cascade');
    expect(await market.reserved(dying.product.id)).toBe('10');
    expect(await ordersOf(dying.viewer)).toBe(0);

    expect(await place(dying)).toMatchObject({
      __typename: 'OrderPlaced',
      order: { status: 'PLACED' },
    });
    expect(await market.reserved(dying.product.id)).toBe('10');
    expect(Number(await market.creditTaken(NORTH)) - before).toBe(1220);
    expect(await ordersOf(dying.viewer)).toBe(1);
  });

  test('long ago is begun anew, and what it held is given back first', async () => {
    const dying = await shopper();
    const key = { organizationId: NORTH, idempotencyKey: dying.input.idempotencyKey };
    const ctx = market.context(dying.viewer);
    const attempt = await openAttempt(ctx, key, { inputHash: 'of another process', linesHash: '' });
    await takeHolds(ctx, {
      orderId: attempt!.orderId,
      organizationId: NORTH,
      contractId: null,
      totalWithVat: '1220.00',
      currency: 'RUB',
      lines: [{ productId: dying.product.id, quantity: '10', quantityStep: '1' }],
      startedAt: new Date(),
    });
    await market.pool.query('update logistics.stock set on_hand = 10 where product_id = $1', [
      dying.product.id,
    ]);
    await market.pool.query(
      `update orders.order_attempt set started_at = now() - interval '6 minutes' where idempotency_key = $1`,
      [key.idempotencyKey],
    );
    const placed = await place(dying);
    expect(placed).toMatchObject({ __typename: 'OrderPlaced' });
    expect(placed.order.id).not.toBe(attempt!.orderId);
    expect(await market.reserved(dying.product.id)).toBe('10');
  });
});

describe('a checkout while another part is down', () => {
  test.each(['logistics', 'pricing', 'catalog', 'accounts'])(
    'fails clearly without %s, holds nothing, and works by the same key afterwards',
    async (part) => {
      const shopping = await shopper();
      const before = Number(await market.creditTaken(NORTH));
      const running = market.runtime.directory.get(part)!;
      market.runtime.directory.delete(part);
      try {
        expect(await refusalCode(shopping)).toBe('SERVICE_UNAVAILABLE');
      } finally {
        market.runtime.directory.set(part, running);
      }
      expect(Number(await market.creditTaken(NORTH))).toBe(before);
      expect(await market.reserved(shopping.product.id)).toBe('0');
      expect(await place(shopping)).toMatchObject({ __typename: 'OrderPlaced' });
      expect(await ordersOf(shopping.viewer)).toBe(1);
    },
  );

  test('the cart is still shown without pricing, its prices alone are missing', async () => {
    const { viewer, input } = await shopper();
    const running = market.runtime.directory.get('pricing')!;
    market.runtime.directory.delete('pricing');
    const answer = await market.askRaw(
      viewer,
      'query ($id: ID) { cart(id: $id) { lines { sku quantity unitPrice { amount } } total { amount } } }',
      { id: input.cartId },
    );
    market.runtime.directory.set('pricing', running);
    expect(answer.data?.cart).toMatchObject({
      lines: [{ quantity: '10', unitPrice: null }],
      total: null,
    });
    expect(answer.errors?.map(({ path }) => path?.join('.')).sort()).toEqual([
      'cart.lines.0.unitPrice',
      'cart.total',
    ]);
  });
});

test('a payment that comes while an order is being put on hold is not missed', async () => {
  const shopping = await shopper();
  await market.setCredit(NORTH, '0');
  await market.pool.query(`
    create function orders.pay() returns trigger language plpgsql as $$
    begin
      update pricing.credit_account set credit_limit = 100000000 where organization_id = new.organization_id;
      return new;
    end $$;
    create trigger pay before insert on orders."order" for each row execute function orders.pay()`);
  const placed = await place(shopping);
  await market.pool.query('drop function orders.pay cascade');
  expect(placed.order.status).toBe('ON_HOLD');
  await until(async () => {
    const sql = 'select status from orders."order" where id = $1';
    return (await market.pool.query(sql, [placed.order.id])).rows[0].status === 'PLACED';
  });
});
