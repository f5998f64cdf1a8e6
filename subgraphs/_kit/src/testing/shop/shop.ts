import { randomUUID } from 'node:crypto';
import type DataLoader from 'dataloader';
import { connectionOf, pageOf } from '../../cursors.ts';
import { once } from '../../idempotency.ts';
import { changesSince } from '../../live.ts';
import { loadMany, loadOne } from '../../loaders.ts';
import { loadTypeDefs } from '../../schema.ts';
import type { RequestContext, SubgraphDefinition } from '../../subgraph.ts';
import { organizationOf } from '../../viewer.ts';
import {
  NoteSchema,
  type Order,
  type OrderLine,
  OrderLineSchema,
  OrderSchema,
} from './order.entity.ts';

/*
 * A small subgraph with one of everything, for the kit's own tests.
 */

export interface ShopContext extends RequestContext {
  orderById: DataLoader<string, Order | null>;
  linesOfOrder: DataLoader<string, OrderLine[]>;
}

function createContext(base: RequestContext): ShopContext {
  const { em } = base;
  return {
    ...base,
    orderById: loadOne(
      (ids) => em.find(OrderSchema, { id: { $in: ids } }),
      (order) => order.id,
    ),
    linesOfOrder: loadMany(
      (ids) => em.find(OrderLineSchema, { order: { $in: ids } }, { orderBy: { sku: 'asc' } }),
      (line) => line.order.id,
    ),
  };
}

async function listOrders(args: { first?: number; after?: string }, { em }: ShopContext) {
  const page = pageOf(args, 1);
  const after = page.after ? { id: { $gt: String(page.after[0]) } } : {};
  return connectionOf({
    rows: await em.find(OrderSchema, after, { orderBy: { id: 'asc' }, limit: page.limit }),
    page,
    cursorOf: (order) => [order.id],
    totalCount: () => em.count(OrderSchema),
  });
}

async function placeOrder(number: string, idempotencyKey: string, ctx: ShopContext) {
  const organizationId = organizationOf(ctx.viewer);
  return once(ctx, 'placeOrder', idempotencyKey, { number }, async () => {
    const order = ctx.em.create(OrderSchema, {
      id: randomUUID(),
      organizationId,
      number,
      total: '12.50',
      placedOn: '2025-12-31',
    });
    for (const sku of ['B', 'A']) {
      ctx.em.create(OrderLineSchema, { id: randomUUID(), order, sku, quantity: '2.500' });
    }
    ctx.events.record('order.placed', order.id, { number }, { organizationId });
    ctx.jobs.add('remind', { number });
    return { __typename: 'OrderPlaced', orderId: order.id };
  });
}

function ordersPlaced(after: string | undefined, ctx: ShopContext) {
  const organizationId = organizationOf(ctx.viewer);
  return changesSince({
    signals: ctx.live.signals({ types: ['order.placed'], organizationId }),
    from: after ?? null,
    cursorOf: (order: Order) => order.number,
    load: (cursor) =>
      ctx.em.fork().find(OrderSchema, cursor ? { number: { $gt: cursor } } : {}, {
        orderBy: { number: 'asc' },
      }),
  });
}

export const shop: SubgraphDefinition<ShopContext> = {
  name: 'shop',
  typeDefs: loadTypeDefs(import.meta.url),
  resolvers: {
    Query: {
      orders: (_: unknown, args: { first?: number; after?: string }, ctx: ShopContext) =>
        listOrders(args, ctx),
      margin: () => '0.25',
      broken: () => {
        throw new Error('select password from users');
      },
    },
    Mutation: {
      placeOrder: (
        _: unknown,
        args: { number: string; idempotencyKey: string },
        ctx: ShopContext,
      ) => placeOrder(args.number, args.idempotencyKey, ctx),
      remind: async (_: unknown, { text }: { text: string }, ctx: ShopContext) => {
        ctx.em.create(NoteSchema, { id: randomUUID(), text: `${text} by ${ctx.viewer.kind}` });
        await ctx.em.flush();
        return true;
      },
    },
    Subscription: {
      orderPlaced: {
        subscribe: (_: unknown, { after }: { after?: string }, ctx: ShopContext) =>
          ordersPlaced(after, ctx),
        resolve: (order: Order) => order,
      },
    },
    OrderPlaced: {
      order: ({ orderId }: { orderId: string }, _: unknown, ctx: ShopContext) =>
        ctx.orderById.load(orderId),
    },
    Order: {
      __resolveReference: ({ id }: { id: string }, ctx: ShopContext) => ctx.orderById.load(id),
      lines: ({ id }: Order, _: unknown, ctx: ShopContext) => ctx.linesOfOrder.load(id),
      secret: () => ({ text: 'sold below cost' }),
    },
  },
  orm: {
    entities: [OrderSchema, OrderLineSchema, NoteSchema],
    migrations: new URL('./migrations', import.meta.url).pathname,
  },
  createContext,
  consumers: {
    'order.placed': async (event, ctx) => {
      const { number } = event.payload as { number: string };
      if (number.startsWith('bad')) throw new Error(`can't take ${number}`);
      ctx.em.create(NoteSchema, { id: randomUUID(), text: `heard of ${number}` });
    },
  },
  jobs: {
    remind: async ({ number }: { number: string }, ctx) => {
      ctx.em.create(NoteSchema, { id: randomUUID(), text: `reminded of ${number}` });
      await ctx.em.flush();
    },
  },
};
