import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { type HostedSubgraph, openSubgraph } from '@kontor/kit/openSubgraph.ts';
import type { Runtime } from '@kontor/kit/runtime.ts';
import { startTestServer } from '@kontor/kit/testing/database.ts';
import { ask, testRuntime } from '@kontor/kit/testing/runtime.ts';
import { serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import type { ExecutionResult } from 'graphql';
import { Pool } from 'pg';
import type { Context } from '../../../subgraphs/orders/src/context.ts';
import {
  insertOrder,
  type NewOrder,
} from '../../../subgraphs/orders/src/modules/checkout/placedOrder.queries.ts';
import { namedActor } from '../../../subgraphs/orders/src/modules/order/actor.ts';
import { insertChanges } from '../../../subgraphs/orders/src/modules/order/moveOrder.ts';
import { orders } from '../../../subgraphs/orders/src/subgraph.ts';

export const NORTH = demo.organizations.north;
export const SOUTH = demo.organizations.south;

const BUYER = 'catalog:read prices:read stock:read cart:write orders:read orders:place';

/** A person of the demo company, with the scopes that accounts gives the role. */
function demoPerson(
  who: keyof typeof demo.users,
  organization: keyof typeof demo.organizations,
  roles: string[],
  scopes: string,
): Viewer & { kind: 'person' } {
  return {
    kind: 'person',
    userId: demo.users[who],
    membershipId: demo.memberships[who],
    organizationId: demo.organizations[organization],
    isStaff: organization === 'seller',
    roles,
    scopes: scopes.split(' '),
    sessionId: newId(),
  };
}

export const northBuyer = demoPerson('northBuyer', 'north', ['BUYER'], BUYER);
export const northHead = demoPerson(
  'northHead',
  'north',
  ['HEAD'],
  `${BUYER} credit:read orders:approve`,
);
export const southBuyer = demoPerson('southBuyer', 'south', ['BUYER'], BUYER);
export const accountant = demoPerson(
  'northAccountant',
  'north',
  ['ACCOUNTANT'],
  'orders:read credit:read',
);
export const sales = demoPerson(
  'sales',
  'seller',
  ['SALES'],
  'prices:read orders:read orders:confirm',
);
export const salesHead = demoPerson(
  'salesHead',
  'seller',
  ['SALES_HEAD'],
  'orders:read orders:confirm orders:approve',
);
export const northProgram: Viewer = {
  kind: 'program',
  apiKeyId: newId(),
  organizationId: NORTH,
  isStaff: false,
  scopes: BUYER.split(' '),
};

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of the query beside it
export type Answer = any;

/** Orders on a database of its own. */
export interface OrdersWorld {
  runtime: Runtime;
  orders: HostedSubgraph;
  databaseUrl: string;
  /** SQL outside any subgraph. */
  pool: Pool;
  /** Answers the data; throws when there are errors. */
  ask(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  askRaw(
    viewer: Viewer,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<ExecutionResult<Answer>>;
  context(viewer?: Viewer): Context;
  /** Delivers an event as another subgraph would publish it, through the bus. */
  tell(type: string, key: string, payload: unknown): Promise<void>;
  /** Payloads of events that orders published about a key, in order. */
  told(type: string, key: string): Promise<Answer[]>;
  stop(): Promise<void>;
}

export interface WorldOptions {
  /** Parts of the outside world that are simulated; none by default. */
  simulator?: string;
  /** Opens the subgraphs that orders calls. */
  others?(runtime: Runtime): Promise<void>;
}

export async function openOrdersWorld(options: WorldOptions = {}): Promise<OrdersWorld> {
  const server = await startTestServer();
  const databaseUrl = await server.createDatabase();
  const runtime = testRuntime(databaseUrl, { KONTOR_SIMULATOR: options.simulator ?? 'off' });
  await options.others?.(runtime);
  const subgraph = await openSubgraph(orders, runtime);
  runtime.start();
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 4,
    // Triggers of catalog name its functions without their schema.
    options: '-c search_path=catalog,public',
  });
  // The server may be gone before the last connection has closed.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('error', () => undefined);
  const askRaw: OrdersWorld['askRaw'] = (viewer, query, variables) =>
    ask(subgraph, runtime.tokens, viewer, query, variables);
  return {
    runtime,
    orders: subgraph,
    databaseUrl,
    pool,
    askRaw,
    async ask(viewer, query, variables) {
      const { data, errors } = await askRaw(viewer, query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    context: (viewer) => subgraph.createContext(viewer) as Context,
    async tell(type, key, payload) {
      const bus = await runtime.bus();
      await bus.publish([
        {
          id: newId(),
          type,
          key,
          payload,
          organizationId: null,
          occurredAt: new Date(),
          source: 'test',
        },
      ]);
    },
    async told(type, key) {
      const { rows } = await pool.query(
        'select payload from orders.outbox where type = $1 and key = $2 order by seq',
        [type, key],
      );
      return rows.map(({ payload }) => payload);
    },
    async stop() {
      await pool.end();
      await runtime.stop();
      await server.stop();
    },
  };
}

let serial = 0;

/** A stored order, as checkout writes it, without asking anybody; for tests of what comes after. */
export async function storeOrder(
  world: OrdersWorld,
  facts: Partial<Omit<NewOrder, 'lines'>> & { quantities?: string[]; productIds?: string[] } = {},
): Promise<NewOrder> {
  const ctx = world.context(serviceViewer('orders'));
  const { quantities = ['10'], productIds = [], ...rest } = facts;
  const order: NewOrder = {
    id: newId(),
    organizationId: NORTH,
    contractId: null,
    number: `T-${String(++serial).padStart(6, '0')}`,
    status: 'CONFIRMED',
    placedAt: new Date(),
    placedByUserId: northBuyer.userId,
    externalNumber: null,
    comment: null,
    deliveryAddressId: null,
    wantedDate: null,
    currency: 'RUB',
    total: '100.00',
    totalVat: '22.00',
    totalWithVat: '122.00',
    lines: quantities.map((quantity, index) => ({
      id: newId(),
      productId: productIds[index] ?? newId(),
      projectId: null,
      sku: `SKU-${index}`,
      name: `Товар ${index}`,
      quantity,
      unitPrice: '10',
      vatRate: '22',
      total: '100.00',
      vat: '22.00',
      totalWithVat: '122.00',
    })),
    ...rest,
  };
  await ctx.em.transactional(async () => {
    await insertOrder(ctx, order);
    await insertChanges(ctx, [
      {
        order,
        from: null,
        to: order.status,
        at: order.placedAt,
        reason: null,
        actor: namedActor({ ...northBuyer, organizationId: order.organizationId }, 'Anna'),
      },
    ]);
  });
  return order;
}

/** Follows changes as a viewer; `next(count)` waits for so many. */
export async function follow(
  world: OrdersWorld,
  viewer: Viewer,
  variables: { orderId?: string; after?: string | null } = {},
) {
  const answer = await world.orders.subscribe({
    query: `subscription ($orderId: ID, $after: String) {
      orderChanged(orderId: $orderId, after: $after) {
        from to at cursor order { id number status organization { id } lines { shipped } }
      }
    }`,
    variables,
    viewerToken: world.runtime.tokens.sign(viewer),
    request: { requestId: 'test' },
  });
  if (!(Symbol.asyncIterator in answer)) throw new Error(JSON.stringify(answer.errors));
  const changes = answer as AsyncIterableIterator<ExecutionResult<Answer>>;
  return {
    async next(count = 1): Promise<Answer[]> {
      const seen: Answer[] = [];
      while (seen.length < count) {
        const { value, done } = await changes.next();
        if (done) break;
        if (value.errors) throw new Error(JSON.stringify(value.errors));
        seen.push(value.data.orderChanged);
      }
      return seen;
    },
    stop: () => changes.return?.(),
  };
}
