import { newId } from '@kontor/kit/ids.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { ANONYMOUS, serviceViewer } from '@kontor/kit/viewer.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  accountant,
  NORTH,
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

const ORDER = `query ($id: ID, $number: String) {
  order(id: $id, number: $number) { id number status organization { id } lines { sku quantity reserved shipped } }
}`;

const PAGE = `query ($filter: OrderFilter, $first: Int, $after: String) {
  orders(filter: $filter, first: $first, after: $after) {
    totalCount
    nodes {
      id number status lineCount total { amount currency } placedBy { id }
      lines { sku name quantity unitPrice { amount } product { id } }
      holds { kind message }
      history { from to at by cursor order { number } }
      viewerCanCancel
    }
    edges { cursor }
    pageInfo { hasNextPage endCursor }
  }
}`;

describe('an order', () => {
  test('is found by id and by number', async () => {
    const { id, number } = await storeOrder(world);
    for (const variables of [{ id }, { number }]) {
      const { order } = await world.ask(northBuyer, ORDER, variables);
      expect(order).toEqual({
        id,
        number,
        status: 'CONFIRMED',
        organization: { id: NORTH },
        lines: [{ sku: 'SKU-0', quantity: '10', reserved: '10', shipped: '0' }],
      });
    }
  });

  test('of another organization answers like one that does not exist', async () => {
    const { id, number } = await storeOrder(world, { organizationId: SOUTH });
    const unknown = [{ id }, { number }, { id: newId() }, { number: 'none' }, { id: "x' or 1=1" }];
    for (const variables of unknown) {
      expect(await world.askRaw(northBuyer, ORDER, variables)).toEqual({ data: { order: null } });
    }
    expect((await world.ask(southBuyer, ORDER, { id })).order.id).toBe(id);
    expect((await world.ask(sales, ORDER, { id })).order.id).toBe(id);
  });

  test('is shown to nobody without the scope', async () => {
    const { id } = await storeOrder(world);
    const nobody = await world.askRaw(ANONYMOUS, ORDER, { id });
    expect(nobody.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    const other = await world.askRaw({ ...northBuyer, scopes: ['cart:write'] }, ORDER, { id });
    expect(other.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('names who placed it to colleagues', async () => {
    const { id } = await storeOrder(world);
    const query = 'query ($id: ID) { order(id: $id) { history { from to by } } }';
    expect((await world.ask(accountant, query, { id })).order.history).toEqual([
      { from: null, to: 'CONFIRMED', by: 'Anna' },
    ]);
  });
});

describe('what a viewer may do with an order', () => {
  test.each([
    ['CONFIRMED', northBuyer, true],
    ['PICKING', northBuyer, false],
    ['PICKING', sales, true],
    ['SHIPPED', sales, false],
    ['CONFIRMED', accountant, false],
  ] as const)('is told with it: %s', async (status, viewer, isCancellable) => {
    const { id } = await storeOrder(world, { status });
    const query = 'query ($id: ID) { order(id: $id) { viewerCanCancel viewerCanApprove } }';
    expect((await world.ask(viewer, query, { id })).order).toEqual({
      viewerCanCancel: isCancellable,
      viewerCanApprove: false,
    });
  });

  test('leaves what is internal to the other subgraphs', async () => {
    const { id } = await storeOrder(world);
    const query = 'query ($id: ID!) { orderForShipping(id: $id) { number lines { sku shipped } } }';
    for (const viewer of [northBuyer, sales]) {
      const { errors } = await world.askRaw(viewer, query, { id });
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    const { orderForShipping } = await world.ask(serviceViewer('logistics'), query, { id });
    expect(orderForShipping.lines).toEqual([{ sku: 'SKU-0', shipped: '0' }]);
    const unknown = await world.ask(serviceViewer('logistics'), query, { id: 'x' });
    expect(unknown.orderForShipping).toBeNull();
  });
});

describe('the list of orders', () => {
  test('costs the same statements for one order and for twenty with thirty lines each', async () => {
    const organizationId = newId();
    const viewer = { ...northBuyer, organizationId };
    await storeOrder(world, { organizationId });
    const one = await countStatements(() => world.ask(viewer, PAGE, { first: 20 }));
    for (let count = 0; count < 19; count++) {
      await storeOrder(world, { organizationId, quantities: Array(30).fill('2') });
    }
    const twenty = await countStatements(() => world.ask(viewer, PAGE, { first: 20 }));
    expect(one.result.orders.nodes).toHaveLength(1);
    expect(twenty.result.orders.nodes).toHaveLength(20);
    expect(twenty.statements.length).toBe(one.statements.length);
    expect(twenty.statements.length).toBeLessThanOrEqual(6);
  });

  test('goes newest first, page by page, without losing or repeating one', async () => {
    const organizationId = newId();
    const viewer = { ...northBuyer, organizationId };
    const placed: string[] = [];
    for (let count = 0; count < 7; count++) {
      const placedAt = new Date(Date.UTC(2026, 0, 1 + Math.floor(count / 3)));
      placed.push((await storeOrder(world, { organizationId, placedAt })).id);
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { orders } = await world.ask(viewer, PAGE, { first: 3, after });
      expect(orders.totalCount).toBe(7);
      seen.push(...orders.nodes.map(({ id }: { id: string }) => id));
      after = orders.pageInfo.hasNextPage ? orders.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(placed.reverse());
  });

  test('can be narrowed by state, time and a part of a number', async () => {
    const organizationId = newId();
    const viewer = { ...northBuyer, organizationId };
    const march = await storeOrder(world, { organizationId, placedAt: new Date('2026-03-10') });
    await storeOrder(world, { organizationId, status: 'SHIPPED', externalNumber: 'PO-100%_7' });
    const found = async (filter: object) =>
      (await world.ask(viewer, PAGE, { filter })).orders.nodes.map(({ id }: { id: string }) => id);
    expect(await found({ status: ['CONFIRMED'] })).toEqual([march.id]);
    expect(await found({ from: '2026-03-10T00:00:00Z', until: '2026-03-11T00:00:00Z' })).toEqual([
      march.id,
    ]);
    expect(await found({ search: march.number.slice(2) })).toEqual([march.id]);
    expect(await found({ search: 'po-100%_' })).toHaveLength(1);
    expect(await found({ search: 'po_100' })).toEqual([]);
  });

  test('of a customer never holds another’s, not even when asked for', async () => {
    await storeOrder(world, { organizationId: SOUTH });
    const filters = [{ organizationId: SOUTH }, { organizationId: 'nonsense' }];
    for (const filter of filters) {
      const { orders } = await world.ask(northBuyer, PAGE, { filter });
      expect(orders).toMatchObject({ nodes: [], totalCount: 0 });
    }
    const { orders } = await world.ask(sales, PAGE, { filter: { organizationId: SOUTH } });
    expect(orders.nodes.length).toBeGreaterThan(0);
  });

  test.each([
    { first: 101 },
    { after: 'nonsense' },
    { after: Buffer.from('["2026-01-01","x"]').toString('base64url') },
    {
      after: Buffer.from('["yesterday","01990000-0000-7000-8000-00000000000a"]').toString(
        'base64url',
      ),
    },
  ])('refuses a page that can’t be: %j', async (variables) => {
    const { errors } = await world.askRaw(northBuyer, PAGE, variables);
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

describe('what orders adds to entities of others', () => {
  const ENTITIES = `query ($of: [_Any!]!, $first: Int) {
    _entities(representations: $of) {
      ... on Organization { id orders(first: $first) { totalCount nodes { id lines { sku } } pageInfo { hasNextPage } } }
      ... on Product { id orderedBefore }
      ... on Order { id number }
    }
  }`;
  const entities = async (viewer: Parameters<OrdersWorld['ask']>[0], of: object[], first = 2) =>
    (await world.ask(viewer, ENTITIES, { of, first }))._entities;

  test('orders of many organizations cost no more statements than of one', async () => {
    const organizations = Array.from({ length: 5 }, newId);
    for (const organizationId of organizations) {
      for (let count = 0; count < 3; count++) await storeOrder(world, { organizationId });
    }
    const of = organizations.map((id) => ({ __typename: 'Organization', id }));
    const one = await countStatements(() => entities(sales, of.slice(0, 1)));
    const all = await countStatements(() => entities(sales, of));
    expect(all.statements.length).toBe(one.statements.length);
    for (const { orders } of all.result) {
      expect(orders).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
      expect(orders.nodes).toHaveLength(2);
    }
  });

  test('another organization’s orders are none to a customer', async () => {
    await storeOrder(world, { organizationId: SOUTH });
    const [south] = await entities(northBuyer, [{ __typename: 'Organization', id: SOUTH }]);
    expect(south.orders).toMatchObject({ totalCount: 0, nodes: [] });
  });

  test('an order is found by reference only by those who may see it', async () => {
    const { id, number } = await storeOrder(world, { organizationId: SOUTH });
    const of = [{ __typename: 'Order', id }];
    expect(await entities(northBuyer, of)).toEqual([null]);
    expect(await entities(southBuyer, of)).toEqual([{ id, number }]);
  });

  test('products say when the viewer’s organization ordered them last, in one statement', async () => {
    const productIds = Array.from({ length: 30 }, newId);
    const placedAt = new Date('2026-04-01T10:00:00.000Z');
    const quantities = productIds.map(() => '1');
    await storeOrder(world, { productIds, quantities, placedAt: new Date('2026-03-01') });
    await storeOrder(world, { productIds, quantities, placedAt });
    await storeOrder(world, { productIds, quantities, status: 'CANCELLED' });
    const of = [...productIds, newId()].map((id) => ({ __typename: 'Product', id }));
    const { result, statements } = await countStatements(() => entities(northBuyer, of));
    expect(statements).toHaveLength(1);
    expect(result[0].orderedBefore).toBe(placedAt.toISOString());
    expect(result.at(-1).orderedBefore).toBeNull();
    expect((await entities(southBuyer, of.slice(0, 1)))[0].orderedBefore).toBeNull();
  });
});
