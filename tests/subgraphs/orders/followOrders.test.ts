import { newId } from '@kontor/kit/ids.ts';
import { serviceViewer } from '@kontor/kit/viewer.ts';
import fc from 'fast-check';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namedActor } from '../../../subgraphs/orders/src/modules/order/actor.ts';
import type { OrderStatus } from '../../../subgraphs/orders/src/modules/order/domain/orderTransitions.ts';
import { moveOrder } from '../../../subgraphs/orders/src/modules/order/moveOrder.ts';
import { lockOrder } from '../../../subgraphs/orders/src/modules/order/order.queries.ts';
import {
  type Answer,
  follow,
  northBuyer,
  type OrdersWorld,
  openOrdersWorld,
  SOUTH,
  sales,
  southBuyer,
  storeOrder,
} from './ordersWorld.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await openOrdersWorld();
});
afterAll(() => world?.stop());

/** Moves an order by the system, in a transaction of its own. */
async function move(orderId: string, to: OrderStatus[]): Promise<void> {
  const ctx = world.context(serviceViewer('orders'));
  await ctx.em.transactional(async () => {
    const order = await lockOrder(ctx, orderId);
    if (order) await moveOrder(ctx, order, { to, actor: namedActor(ctx.viewer, null) });
  });
}

const states = (changes: Answer[]) => changes.map(({ to }) => to);

describe('who follows orders', () => {
  test('hears of each change with the order as it is, and its place in the history', async () => {
    const { id, number } = await storeOrder(world);
    const following = await follow(world, northBuyer, { orderId: id });
    await move(id, ['PICKING']);
    const [change] = await following.next();
    expect(change).toMatchObject({
      from: 'CONFIRMED',
      to: 'PICKING',
      order: { id, number, status: 'PICKING', lines: [{ shipped: '0' }] },
    });
    await following.stop();
  });

  test('goes on after a cut connection where it was, from the event or from the history', async () => {
    const { id } = await storeOrder(world);
    const before = await follow(world, northBuyer, { orderId: id });
    await move(id, ['PICKING']);
    const [picking] = await before.next();
    await before.stop();
    await move(id, ['SHIPPED', 'DELIVERED']);

    const after = await follow(world, northBuyer, { orderId: id, after: picking.cursor });
    expect(states(await after.next(2))).toEqual(['SHIPPED', 'DELIVERED']);
    await move(id, ['CLOSED']);
    expect(states(await after.next())).toEqual(['CLOSED']);
    await after.stop();

    const query = 'query ($id: ID) { order(id: $id) { history { to cursor } } }';
    const { history } = (await world.ask(northBuyer, query, { id })).order;
    expect(states(history)).toEqual(['CONFIRMED', 'PICKING', 'SHIPPED', 'DELIVERED', 'CLOSED']);
    const replay = await follow(world, northBuyer, { orderId: id, after: history[0].cursor });
    expect(states(await replay.next(4))).toEqual(['PICKING', 'SHIPPED', 'DELIVERED', 'CLOSED']);
    await replay.stop();
  });

  test('hears of its own organization alone; the seller hears of all', async () => {
    const north = await storeOrder(world);
    const south = await storeOrder(world, { organizationId: SOUTH });
    const followings = await Promise.all(
      [northBuyer, southBuyer, sales].map((viewer) => follow(world, viewer)),
    );
    await move(south.id, ['PICKING']);
    await move(north.id, ['PICKING']);
    const [byNorth, bySouth, bySales] = followings;
    expect((await byNorth!.next())[0].order.id).toBe(north.id);
    expect((await bySouth!.next())[0].order.id).toBe(south.id);
    expect((await bySales!.next(2)).map(({ order }) => order.id)).toEqual([south.id, north.id]);
    await Promise.all(followings.map((each) => each.stop()));
  });

  test('with another organization’s cursor still hears nothing of it', async () => {
    const south = await storeOrder(world, { organizationId: SOUTH });
    const query = 'query ($id: ID) { order(id: $id) { history { cursor } } }';
    const [first] = (await world.ask(southBuyer, query, { id: south.id })).order.history;
    await move(south.id, ['PICKING']);
    const following = await follow(world, northBuyer, { after: first.cursor });
    const own = await storeOrder(world);
    await move(own.id, ['PICKING']);
    const heard = await following.next(2);
    expect(heard.map(({ order }) => order.id)).not.toContain(south.id);
    await following.stop();
  });

  test.each([
    [
      'another organization’s order',
      async () => ({ orderId: (await storeOrder(world, { organizationId: SOUTH })).id }),
    ],
    ['an order that does not exist', async () => ({ orderId: newId() })],
    ['no id at all', async () => ({ orderId: 'x' })],
    ['a broken cursor', async () => ({ after: 'x' })],
    ['a forged cursor', async () => ({ after: Buffer.from('["1","9:1:"]').toString('base64url') })],
  ])('is refused %s', async (_case, variables) => {
    await expect(follow(world, northBuyer, await variables())).rejects.toThrow('BAD_USER_INPUT');
  });

  test('is refused without the scope', async () => {
    await expect(follow(world, { ...northBuyer, scopes: [] })).rejects.toThrow('FORBIDDEN');
  });

  test('catches up with many changes at once', async () => {
    const organizationId = newId();
    const viewer = { ...northBuyer, organizationId };
    const { id } = await storeOrder(world, { organizationId });
    const first = await follow(world, viewer);
    await move(id, ['PICKING']);
    const [picking] = await first.next();
    await first.stop();
    await world.pool.query(
      `insert into orders.order_change (order_id, organization_id, to_status, at, actor)
       select $1, $2, 'PICKING', now(), 'test' from generate_series(1, 1250)`,
      [id, organizationId],
    );
    const following = await follow(world, viewer, { after: picking.cursor });
    const cursors = (await following.next(1250)).map(({ cursor }) => cursor);
    expect(new Set(cursors).size).toBe(1250);
    await following.stop();
  });

  test('is not read out the whole history for a cursor that claims to have missed it', async () => {
    const organizationId = newId();
    const { id } = await storeOrder(world, { organizationId });
    await world.pool.query(
      `insert into orders.order_change (order_id, organization_id, to_status, at, actor)
       select $1, $2, 'PICKING', now(), 'test' from generate_series(1, 5001)`,
      [id, organizationId],
    );
    const after = Buffer.from('["999999999999999999","1:1:"]').toString('base64url');
    const following = await follow(world, { ...northBuyer, organizationId }, { after });
    await expect(following.next()).rejects.toThrow('BAD_USER_INPUT');
    await following.stop();
  });
});

describe('a history written by many at once', () => {
  /** A writer whose transaction is open: it has its number already and commits when told. */
  async function openWriter(orderId: string, organizationId: string, reason: string) {
    const client = new Client({ connectionString: world.databaseUrl });
    await client.connect();
    await client.query('set search_path to orders, public');
    await client.query('begin');
    await client.query(
      `insert into order_change (order_id, organization_id, to_status, at, actor, reason)
       values ($1, $2, 'PICKING', now(), 'test', $3)`,
      [orderId, organizationId, reason],
    );
    await client.query(
      `insert into outbox (id, type, key, organization, payload, occurred_at)
       values ($1, 'order.statusChanged', $2, $3, '{}', now())`,
      [newId(), orderId, organizationId],
    );
    return async () => {
      await client.query('commit');
      await client.end();
    };
  }

  const REASONS = `subscription ($after: String) { orderChanged(after: $after) { reason cursor } }`;

  async function read(organizationId: string, after: string | null, take: number) {
    const answer = await world.orders.subscribe({
      query: REASONS,
      variables: { after },
      viewerToken: world.runtime.tokens.sign({ ...northBuyer, organizationId }),
      request: { requestId: 'test' },
    });
    const changes = answer as AsyncIterableIterator<Answer>;
    const seen: Array<{ reason: string; cursor: string }> = [];
    while (seen.length < take) seen.push((await changes.next()).value.data.orderChanged);
    await changes.return?.();
    return seen;
  }

  test('loses no change that commits after a later number, also across a cut', async () => {
    const organizationId = newId();
    const { id } = await storeOrder(world, { organizationId });
    const history = 'query ($id: ID) { order(id: $id) { history { cursor } } }';
    const viewer = { ...northBuyer, organizationId };
    const start = (await world.ask(viewer, history, { id })).order.history[0].cursor;
    const slow = await openWriter(id, organizationId, 'slow');
    const fast = await openWriter(id, organizationId, 'fast');
    await fast();
    const [first] = await read(organizationId, start, 1);
    expect(first?.reason).toBe('fast');
    await slow();
    const [second] = await read(organizationId, first!.cursor, 1);
    expect(second?.reason).toBe('slow');
    await (await openWriter(id, organizationId, 'last'))();
    const [third] = await read(organizationId, second!.cursor, 1);
    expect(third?.reason).toBe('last');
  });

  test('reaches a follower whole, in whatever order writers commit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6, maxLength: 6 }),
        async (commits) => {
          const organizationId = newId();
          const { id } = await storeOrder(world, { organizationId });
          const following = await follow(world, { ...northBuyer, organizationId });
          const writers: Array<() => Promise<void>> = [];
          for (const index of commits.keys()) {
            writers.push(await openWriter(id, organizationId, String(index)));
          }
          const heard = following.next(commits.length);
          for (const index of commits) await writers[index]!();
          const changes = await heard;
          expect(new Set(changes.map(({ at, cursor }) => `${at} ${cursor}`)).size).toBe(
            commits.length,
          );
          await following.stop();
        },
      ),
      { numRuns: 8 },
    );
  });

  test('reaches a follower that is cut off after every change, while twenty orders move at once', async () => {
    const organizationId = newId();
    const viewer = { ...northBuyer, organizationId };
    const orders = [];
    for (let count = 0; count < 20; count++)
      orders.push(await storeOrder(world, { organizationId }));
    const history = 'query ($id: ID) { order(id: $id) { history { cursor } } }';
    let after = (await world.ask(viewer, history, { id: orders[19]!.id })).order.history[0].cursor;
    const moving = Promise.all(
      orders.map(async ({ id }) => {
        await move(id, ['PICKING']);
        await move(id, ['SHIPPED', 'DELIVERED']);
      }),
    );
    const seen = new Set<string>();
    while (seen.size < 60) {
      const following = await follow(world, viewer, { after });
      const [change] = await following.next();
      seen.add(`${change.order.id} ${change.to}`);
      after = change.cursor;
      await following.stop();
    }
    await moving;
    expect(seen.size).toBe(60);
  });
});

test('a change restored from a dump, with a transaction number yet to come, is heard once', async () => {
  const organizationId = newId();
  const { id } = await storeOrder(world, { organizationId });
  const following = await follow(world, { ...northBuyer, organizationId });
  await world.pool.query(
    `insert into orders.order_change (order_id, organization_id, to_status, at, actor, transaction)
     values ($1, $2, 'CONFIRMED', now(), 'test', '999999999999')`,
    [id, organizationId],
  );
  await move(id, ['PICKING']);
  await move(id, ['SHIPPED']);
  expect(states(await following.next(3))).toEqual(['CONFIRMED', 'PICKING', 'SHIPPED']);
  await following.stop();
});

test('nobody rewrites the history', async () => {
  const { id } = await storeOrder(world);
  for (const sql of [
    `update orders.order_change set reason = 'other' where order_id = '${id}'`,
    `delete from orders.order_change where order_id = '${id}'`,
    'truncate orders.order_change',
  ]) {
    await expect(world.pool.query(sql)).rejects.toThrow('only added to');
  }
});
