import { newId } from '@kontor/kit/ids.ts';
import { type HostedSubgraph, openSubgraph } from '@kontor/kit/openSubgraph.ts';
import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import { Runtime } from '@kontor/kit/runtime.ts';
import { startTestServer } from '@kontor/kit/testing/database.ts';
import { ask, person, testRuntime } from '@kontor/kit/testing/runtime.ts';
import { serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import type { ExecutionResult } from 'graphql';
import type { Context } from '../../../subgraphs/logistics/src/context.ts';
import { openStock } from '../../../subgraphs/logistics/src/modules/stock/openStock.ts';
import { addWarehouses } from '../../../subgraphs/logistics/src/modules/stock/stock.queries.ts';
import { logistics } from '../../../subgraphs/logistics/src/subgraph.ts';

export const NORTH = '01990000-0000-7000-8000-00000000000a';
export const SOUTH = '01990000-0000-7000-8000-00000000000b';
export const SELLER = '01990000-0000-7000-8000-00000000000c';
export const MSK = '01990000-0000-7000-8000-0000000000a1';
export const SPB = '01990000-0000-7000-8000-0000000000a2';

export const orders = serviceViewer('orders');
export const buyer = person(NORTH, ['stock:read', 'orders:place', 'shipments:read']);
export const southBuyer = person(SOUTH, ['stock:read', 'orders:place', 'shipments:read']);
export const warehouseman = person(
  SELLER,
  ['stock:read', 'stock:write', 'shipments:read', 'shipments:write'],
  true,
);

/** Logistics on a database of its own, with two warehouses; the clock can be set. */
export interface WarehouseWorld {
  /** Parts of the outside world that are played; none at the start. */
  simulated: Set<string>;
  runtime: Runtime;
  logistics: HostedSubgraph;
  /** Answers the data; throws when there are errors. */
  ask<Data = Answer>(
    viewer: Viewer,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Data>;
  askRaw(
    viewer: Viewer,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<ExecutionResult>;
  /** A new product with so much in Moscow and Petersburg. */
  product(msk: string, spb?: string): Promise<string>;
  holdStock(input: HoldRequest): Promise<HoldAnswer>;
  /** What stands in the warehouses of a product. */
  stock(productId: string): Promise<Array<{ warehouse: string; onHand: string; reserved: string }>>;
  /** Delivers an event of another subgraph. */
  tell(type: string, key: string, payload: unknown): Promise<void>;
  /** Payloads of events that logistics published about a key. */
  told(type: string, key: string): Promise<unknown[]>;
  context(): Context;
  clock: { now: Date };
  stop(): Promise<void>;
}

type Answer = Record<string, unknown>;

export interface HoldAnswer {
  orderId: string;
  __typename: 'StockHeld' | 'StockShort';
  reservationId?: string;
  expiresAt?: string;
  lines?: Array<{ productId: string; wanted: string; available: string }>;
}

export interface HoldRequest {
  lines: Array<{ productId: string; quantity: string; quantityStep?: string }>;
  organizationId?: string;
  orderId?: string;
  idempotencyKey?: string;
  expiresAt?: Date;
}

export const minutesFrom = (moment: Date, minutes: number) =>
  new Date(moment.getTime() + minutes * 60_000);

/** `openOthers` opens the subgraphs that logistics is to call or be heard by. */
export async function openWarehouseWorld(
  openOthers: (runtime: Runtime) => Promise<unknown> = async () => undefined,
): Promise<WarehouseWorld> {
  const server = await startTestServer();
  const clock = { now: new Date() };
  const { config, logger } = testRuntime(await server.createDatabase());
  const simulated = new Set<string>();
  const runtime = new Runtime({
    config: { ...config, simulated },
    logger,
    now: () => clock.now,
  });
  const subgraph = await openSubgraph(logistics, runtime);
  await openOthers(runtime);
  runtime.start();
  const context = () => subgraph.createContext() as Context;
  await addWarehouses(context(), [
    { id: MSK, code: 'MSK', name: 'Moscow', city: 'Moscow', priority: 1 },
    { id: SPB, code: 'SPB', name: 'Petersburg', city: 'Saint Petersburg', priority: 2 },
  ]);

  const askRaw = (viewer: Viewer, query: string, variables = {}) =>
    ask(subgraph, runtime.tokens, viewer, query, variables);
  const world: WarehouseWorld = {
    runtime,
    simulated,
    logistics: subgraph,
    askRaw,
    async ask<Data>(viewer: Viewer, query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await askRaw(viewer, query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as Data;
    },
    async product(msk, spb = '0') {
      const productId = newId();
      const openings = [
        { productId, warehouseId: MSK, quantity: msk },
        { productId, warehouseId: SPB, quantity: spb },
      ];
      await openStock(
        context(),
        openings.filter(({ quantity }) => quantity !== '0'),
      );
      return productId;
    },
    async holdStock({ lines, ...request }) {
      const orderId = request.orderId ?? newId();
      const input = {
        organizationId: NORTH,
        orderId,
        idempotencyKey: orderId,
        ...request,
        expiresAt: (request.expiresAt ?? minutesFrom(clock.now, 10)).toISOString(),
        lines: lines.map((line) => ({ quantityStep: '1', ...line })),
      };
      const { holdStock } = await world.ask<{ holdStock: HoldAnswer }>(orders, HOLD, { input });
      return { ...holdStock, orderId };
    },
    async stock(productId) {
      const { rows } = await runtime.databaseOf('logistics').pool.query(
        `select w.code as warehouse, trim_scale(on_hand)::text as "onHand", trim_scale(reserved)::text as reserved
         from logistics.stock join logistics.warehouse w on w.id = warehouse_id
         where product_id = $1 order by w.priority`,
        [productId],
      );
      return rows;
    },
    async tell(type, key, payload) {
      const event: EventEnvelope = {
        id: newId(),
        type,
        key,
        organizationId: NORTH,
        occurredAt: clock.now,
        source: 'orders',
        payload,
      };
      await (await runtime.bus()).publish([event]);
    },
    async told(type, key) {
      const { rows } = await runtime
        .databaseOf('logistics')
        .pool.query(
          'select payload from logistics.outbox where type = $1 and key = $2 order by seq',
          [type, key],
        );
      return rows.map(({ payload }) => payload);
    },
    context,
    clock,
    async stop() {
      await runtime.stop();
      await server.stop();
    },
  };
  return world;
}

const HOLD = `mutation ($input: HoldStockInput!) {
  holdStock(input: $input) {
    __typename
    ... on StockHeld { reservationId expiresAt }
    ... on StockShort { code lines { productId wanted available } }
  }
}`;
