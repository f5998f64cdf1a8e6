import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type HostedSubgraph, openSubgraph } from './openSubgraph.ts';
import type { Runtime } from './runtime.ts';
import type { RequestContext } from './subgraph.ts';
import { tenantKysely } from './tenantKysely.ts';
import { startTestServer, type TestServer } from './testing/database.ts';
import { person, testRuntime } from './testing/runtime.ts';
import { OrderLineSchema, OrderSchema } from './testing/shop/order.entity.ts';
import { shop } from './testing/shop/shop.ts';
import { ANONYMOUS, serviceViewer, type Viewer } from './viewer.ts';

const NORTH = '01900000-0000-7000-8000-00000000000a';
const SOUTH = '01900000-0000-7000-8000-00000000000b';
const SELLER = '01900000-0000-7000-8000-00000000000c';

interface Tables {
  order: { id: string; organization_id: string; number: string; total: string; placed_on: string };
  order_line: { id: string; order_id: string; sku: string; quantity: string };
  note: { id: string; text: string };
}

let server: TestServer;
let runtime: Runtime;
let orders: HostedSubgraph;

beforeAll(async () => {
  server = await startTestServer();
  runtime = testRuntime(await server.createDatabase());
  orders = await openSubgraph(shop, runtime);
  const { em } = orders.createContext();
  for (const [organizationId, number] of [
    [NORTH, 'N1'],
    [NORTH, 'N2'],
    [SOUTH, 'S1'],
  ] as const) {
    const order = em.create(OrderSchema, {
      id: randomUUID(),
      organizationId,
      number,
      total: '1.00',
      placedOn: '2025-01-01',
    });
    em.create(OrderLineSchema, { id: randomUUID(), order, sku: `sku of ${number}`, quantity: '1' });
  }
  await em.flush();
});

afterAll(async () => {
  await runtime?.stop();
  await server?.stop();
});

const north = person(NORTH);
const as = (viewer: Viewer): RequestContext => orders.createContext(viewer);
const db = (viewer: Viewer = north) => tenantKysely<Tables>(as(viewer));

/** Does its worst inside a transaction that is rolled back, and reads without limits what is left then. */
async function leftAfter<Column extends 'order.number' | 'order_line.sku'>(
  column: Column,
  damage: (ctx: RequestContext) => Promise<unknown>,
): Promise<string[]> {
  const ctx = as(north);
  const rollBack = new Error('roll back');
  const left: string[] = [];
  const work = ctx.em.transactional(async () => {
    await damage(ctx);
    const [table, name] = column.split('.');
    const rows = await ctx.em.execute<{ value: string }[]>(
      `select ${name} as value from "${table}" order by 1`,
    );
    left.push(...rows.map((row) => row.value));
    throw rollBack;
  });
  await expect(work).rejects.toBe(rollBack);
  return left;
}

describe('entities with organizationId', () => {
  const numbersSeenBy = async (viewer: Viewer) => {
    const found = await as(viewer).em.find(OrderSchema, {}, { orderBy: { number: 'asc' } });
    return found.map((order) => order.number);
  };

  test('are seen by their organization, by staff and by services', async () => {
    expect(await numbersSeenBy(north)).toEqual(['N1', 'N2']);
    expect(await numbersSeenBy(person(SOUTH))).toEqual(['S1']);
    expect(await numbersSeenBy(person(SELLER, [], true))).toEqual(['N1', 'N2', 'S1']);
    expect(await numbersSeenBy(serviceViewer('pricing'))).toEqual(['N1', 'N2', 'S1']);
  });

  test('are narrowed for a service that acts for one organization', async () => {
    expect(await numbersSeenBy(serviceViewer('pricing', SOUTH))).toEqual(['S1']);
  });

  test('are not seen by nobody, nor by people of a third organization', async () => {
    expect(await numbersSeenBy(ANONYMOUS)).toEqual([]);
    expect(await numbersSeenBy(person(SELLER))).toEqual([]);
  });

  test("of another organization don't exist by id, count, update or delete", async () => {
    const foreign = await as(person(SOUTH)).em.findOneOrFail(OrderSchema, { number: 'S1' });
    const { em } = as(north);
    expect(await em.findOne(OrderSchema, foreign.id)).toBeNull();
    expect(await em.count(OrderSchema)).toBe(2);
    expect(await em.nativeUpdate(OrderSchema, { id: foreign.id }, { number: 'mine' })).toBe(0);
    expect(await em.nativeDelete(OrderSchema, { id: foreign.id })).toBe(0);
  });

  test('are not reached through a relation', async () => {
    const lines = await as(north).em.find(OrderLineSchema, { order: { number: 'S1' } });
    const populated = await as(north).em.find(OrderLineSchema, {}, { populate: ['order'] });
    expect(lines).toEqual([]);
    expect(populated.filter((line) => line.order?.unwrap()?.number?.startsWith('S'))).toEqual([]);
  });

  test('stay filtered in forks and transactions', async () => {
    const { em } = as(north);
    expect(await em.fork().count(OrderSchema)).toBe(2);
    expect(await em.transactional((inner) => inner.count(OrderSchema))).toBe(2);
  });
});

describe('Kysely limited to an organization', () => {
  test('sees everything only for staff and services', async () => {
    const numbers = async (viewer: Viewer) =>
      (await db(viewer).selectFrom('order').select('number').orderBy('number').execute()).map(
        (row) => row.number,
      );
    expect(await numbers(north)).toEqual(['N1', 'N2']);
    expect(await numbers(ANONYMOUS)).toEqual([]);
    expect(await numbers(person(SELLER, [], true))).toEqual(['N1', 'N2', 'S1']);
    expect(await numbers(serviceViewer('pricing', SOUTH))).toEqual(['S1']);
  });

  test('is not talked out of it by an or', async () => {
    const byBuilder = db()
      .selectFrom('order')
      .select('number')
      .where((row) => row.or([row('number', '=', 'S1'), row('total', '>', '0')]));
    const byText = db()
      .selectFrom('order')
      .select('number')
      .where(sql<boolean>`number = 'S1' or true`);
    expect((await byBuilder.execute()).map((row) => row.number).sort()).toEqual(['N1', 'N2']);
    expect((await byText.execute()).map((row) => row.number).sort()).toEqual(['N1', 'N2']);
  });

  test('follows aliases, schema names and several tables in from', async () => {
    const aliased = await db().selectFrom('order as o').select('o.number').execute();
    const qualified = await db().withSchema('shop').selectFrom('order').select('number').execute();
    const crossed = await db()
      .selectFrom(['order as a', 'order as b'])
      .select(['a.number as left', 'b.number as right'])
      .execute();
    expect(aliased).toHaveLength(2);
    expect(qualified).toHaveLength(2);
    expect(crossed).toHaveLength(4);
  });

  test('limits joined tables', async () => {
    const inner = db()
      .selectFrom('order_line as l')
      .innerJoin('order as o', 'o.id', 'l.order_id')
      .select('o.number');
    const left = db()
      .selectFrom('order_line as l')
      .leftJoin('order as o', (join) => join.on(sql<boolean>`o.id = l.order_id or true`))
      .select('o.number')
      .where('o.number', 'like', 'S%');
    const cross = db().selectFrom('note as n').crossJoin('order as o').select('o.number');
    expect(await inner.execute()).toHaveLength(2);
    expect(await left.execute()).toEqual([]);
    expect(await cross.execute()).toEqual([]);
  });

  test('keeps the rows of the left side when the right one is not its own', async () => {
    const rows = await db()
      .selectFrom('order_line as l')
      .leftJoin('order as o', 'o.id', 'l.order_id')
      .select(['l.sku', 'o.number'])
      .orderBy('l.sku')
      .execute();
    expect(rows.map((row) => row.number)).toEqual(['N1', 'N2', null]);
  });

  test('refuses joins that would keep foreign rows', () => {
    const right = db()
      .selectFrom('order_line as l')
      .rightJoin('order as o', 'o.id', 'l.order_id')
      .select('o.number');
    const full = db()
      .selectFrom('order_line as l')
      .fullJoin('order as o', 'o.id', 'l.order_id')
      .select('o.number');
    expect(() => right.compile()).toThrow("can't be limited to one organization");
    expect(() => full.compile()).toThrow("can't be limited to one organization");
  });

  test('limits subqueries wherever they stand', async () => {
    const inFrom = db()
      .selectFrom((from) => from.selectFrom('order').selectAll().as('o'))
      .select('o.number');
    const inSelect = db()
      .selectFrom('note')
      .select((row) => row.selectFrom('order').select(sql<string>`count(*)`.as('n')).as('count'))
      .unionAll(
        db().selectNoFrom((row) =>
          row.selectFrom('order').select(sql<string>`count(*)`.as('n')).as('count'),
        ),
      );
    const inWhere = db()
      .selectFrom('order_line')
      .select('sku')
      .where('order_id', 'in', (row) => row.selectFrom('order').select('id'));
    const inExists = db()
      .selectFrom('order_line as l')
      .select('l.sku')
      .where((row) =>
        row.exists(row.selectFrom('order as o').select('o.id').whereRef('o.id', '=', 'l.order_id')),
      );
    const lateral = db()
      .selectFrom('order_line as l')
      .innerJoinLateral(
        (join) =>
          join
            .selectFrom('order as o')
            .select('o.number')
            .whereRef('o.id', '=', 'l.order_id')
            .as('o'),
        (join) => join.onTrue(),
      )
      .select('o.number');
    expect(await inFrom.execute()).toHaveLength(2);
    expect(await inSelect.execute()).toEqual([{ count: '2' }]);
    expect(await inWhere.execute()).toHaveLength(2);
    expect(await inExists.execute()).toHaveLength(2);
    expect(await lateral.execute()).toHaveLength(2);
  });

  test('limits CTEs and unions, and refuses a CTE that poses as the table', async () => {
    const cte = db()
      .with('mine', (with_) => with_.selectFrom('order').selectAll())
      .selectFrom('mine')
      .select('number');
    const union = db()
      .selectFrom('note')
      .select('text')
      .union(db().selectFrom('order').select('number as text'));
    const posing = db()
      .with('order', (with_) => with_.selectFrom('order').selectAll())
      .selectFrom('order')
      .select('number');
    expect(await cte.execute()).toHaveLength(2);
    expect(await union.execute()).toHaveLength(2);
    expect(() => posing.compile()).toThrow('A CTE may not have the name');
  });

  test('changes and deletes only its own rows', async () => {
    expect(
      await leftAfter('order.number', async (ctx) => {
        await ctx.em.execute('alter table order_line drop constraint order_line_order_id_fkey');
        await tenantKysely<Tables>(ctx).deleteFrom('order').execute();
      }),
    ).toEqual(['S1']);
    expect(
      await leftAfter('order.number', (ctx) =>
        tenantKysely<Tables>(ctx).updateTable('order').set({ number: 'X' }).execute(),
      ),
    ).toEqual(['S1', 'X', 'X']);
    expect(
      await leftAfter('order.number', (ctx) =>
        tenantKysely<Tables>(ctx)
          .updateTable('order as o')
          .set({ number: 'X' })
          .from('order_line as l')
          .whereRef('l.order_id', '=', 'o.id')
          .execute(),
      ),
    ).toEqual(['S1', 'X', 'X']);
  });

  test('does not change others through a change of its own', async () => {
    expect(
      await leftAfter('order.number', (ctx) =>
        tenantKysely<Tables>(ctx)
          .with('changed', (with_) =>
            with_.updateTable('order').set({ number: 'X' }).returning('id'),
          )
          .selectFrom('changed')
          .selectAll()
          .execute(),
      ),
    ).toEqual(['S1', 'X', 'X']);
    const foreign = await as(person(SOUTH)).em.findOneOrFail(OrderSchema, { number: 'S1' });
    expect(
      await leftAfter('order.number', (ctx) =>
        tenantKysely<Tables>(ctx)
          .insertInto('order')
          .values({
            id: foreign.id,
            organization_id: NORTH,
            number: 'X',
            total: '1',
            placed_on: '2025-01-01',
          })
          .onConflict((conflict) => conflict.column('id').doUpdateSet({ number: 'X' }))
          .execute(),
      ),
    ).toEqual(['N1', 'N2', 'S1']);
  });

  test('deletes through a join only what belongs to its own orders', async () => {
    const left = await leftAfter('order_line.sku', (ctx) =>
      tenantKysely<Tables>(ctx)
        .deleteFrom('order_line')
        .using('order')
        .whereRef('order_line.order_id', '=', 'order.id')
        .execute(),
    );
    expect(left).toEqual(['sku of S1']);
  });

  test('refuses raw SQL that names the table', () => {
    const table = db().selectFrom(sql<Tables['order']>`"order"`.as('o')).selectAll();
    const subquery = db()
      .selectFrom('note')
      .select(sql`(select count(*) from shop."order")`.as('n'));
    const list = db().selectFrom(sql<Tables['order']>`note, shop.order`.as('o')).selectAll();
    const reference = sql`select * from ${sql.table('order')}`;
    expect(() => list.compile()).toThrow('Raw SQL');
    expect(() => subquery.compile()).toThrow('Raw SQL');
    expect(() => reference.compile(db())).toThrow('Raw SQL');
    expect(() => table.compile()).toThrow('Raw SQL');
  });

  test('lets raw expressions over columns be', async () => {
    const rows = await db()
      .selectFrom('order')
      .select(sql<string>`upper(number)`.as('number'))
      .execute();
    expect(rows).toHaveLength(2);
  });
});
