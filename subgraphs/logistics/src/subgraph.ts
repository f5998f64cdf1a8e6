import { loadTypeDefs } from '@kontor/kit/schema.ts';
import type { SubgraphDefinition } from '@kontor/kit/subgraph.ts';
import { type Context, createContext } from './context.ts';
import { creditBlockChanged } from './modules/creditBlock/creditBlock.consumers.ts';
import { kitConsumers } from './modules/kit/kit.consumers.ts';
import { reservationConsumers } from './modules/reservation/reservation.consumers.ts';
import { expireReservations } from './modules/reservation/reservation.service.ts';
import { resolvers } from './modules/resolvers.generated.ts';
import { simulator } from './modules/simulator/simulator.ts';
import { importStock } from './modules/stock/import/importStock.ts';
import { seedDemo } from './modules/stock/seedDemo.ts';
import { entities } from './tables.ts';

/** Stock, reservations, shipments and where they are. */
export const logistics: SubgraphDefinition<Context> = {
  name: 'logistics',
  typeDefs: loadTypeDefs(import.meta.url),
  resolvers,
  orm: { entities, migrations: new URL('../migrations', import.meta.url).pathname },
  createContext,
  consumers: {
    ...kitConsumers,
    ...reservationConsumers,
    ...simulator.consumers,
    'credit.blockChanged': async (event, ctx) => {
      await creditBlockChanged(event, ctx);
      await simulator.goOn(event, ctx);
    },
  },
  jobs: { expireReservations: (_payload, ctx) => expireReservations(ctx), ...simulator.jobs },
  cron: [{ job: 'expireReservations', pattern: '* * * * *' }],
  imports: { stock: importStock },
  seedDemo,
};
