import { fileURLToPath } from 'node:url';
import { loadTypeDefs } from '@kontor/kit/schema.ts';
import type { SubgraphDefinition } from '@kontor/kit/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { creditBlockChanged } from './modules/creditBlock/creditBlock.consumers.ts';
import { recheckCredit } from './modules/order/creditRecheck.ts';
import { orderConsumers } from './modules/order/order.consumers.ts';
import { resolvers } from './modules/resolvers.generated.ts';
import { confirmByErp, erpConsumers } from './modules/simulator/erp.ts';
import { entities } from './tables.ts';

/** Carts, quick order, checkout, orders with their states and live history. */
export const orders: SubgraphDefinition<Context> = {
  name: 'orders',
  typeDefs: loadTypeDefs(import.meta.url),
  resolvers,
  orm: { entities, migrations: fileURLToPath(new URL('../migrations', import.meta.url)) },
  createContext,
  consumers: { ...orderConsumers, 'credit.blockChanged': creditBlockChanged },
  simulators: { erp: erpConsumers },
  jobs: { recheckCredit, 'erp.confirmOrder': confirmByErp },
};
