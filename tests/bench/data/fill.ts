import { demo } from '@kontor/kit/demo.ts';
import { pino } from 'pino';
import { startKontor } from '../../../gateway/src/startKontor.ts';
import { generateCatalogue } from '../../../subgraphs/catalog/demo/generateCatalogue.ts';
import type { Context as LogisticsContext } from '../../../subgraphs/logistics/src/context.ts';
import { generateStock } from '../../../subgraphs/logistics/src/modules/stock/generateStock.ts';
import { generatePrices } from '../../subgraphs/pricing/generatePrices.ts';
import { systemEnvironment } from '../system/systemEnvironment.ts';
import { addCustomers, raiseCredit } from './customers.ts';
import { addOrders } from './orders.ts';
import { query } from './query.ts';
import { settled } from './settled.ts';

/*
 * A process of its own that fills the database of DATABASE_URL: the demo company, as many generated
 * products as the argument says with prices and stock, customers, and past orders.
 */
const products = Number(process.argv[2]);
const databaseUrl = process.env.DATABASE_URL ?? '';
const env = systemEnvironment(databaseUrl);
const kontor = await startKontor({ env, seed: true, logger: pino({ level: 'warn' }) });
const { runtime } = kontor.installation;
const { moscow, petersburg } = demo.warehouses;

await step('products', () => generateCatalogue(() => contextOf('catalog'), products));
// Nobody has a price and stock of each of a million products.
const traded = await query<{ id: string }>(
  databaseUrl,
  'select id from catalog.product order by popularity desc, id limit 200000',
);
const productIds = traded.map(({ id }) => id).sort();
await step('prices', () => generatePrices(databaseUrl, productIds));
await step('stock', () =>
  generateStock(productIds, [moscow, petersburg], () => contextOf<LogisticsContext>('logistics')),
);
await step('customers', async () => {
  await addCustomers(contextOf('accounts'));
  await settled(databaseUrl);
  await raiseCredit(contextOf('pricing'));
});
await step('orders', () => addOrders(kontor.url, databaseUrl));
await kontor.stop();
await step('statistics', () => query(databaseUrl, 'vacuum analyze'));

/** Each subgraph's context is its own extension of what all have. */
function contextOf<Ctx = ReturnType<(typeof runtime.hosted)[number]['createContext']>>(
  name: string,
): Ctx {
  const subgraph = runtime.hosted.find((hosted) => hosted.name === name);
  if (!subgraph) throw new Error(`The subgraph ${name} does not run here.`);
  return subgraph.createContext() as Ctx;
}

async function step(name: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now();
  await work();
  console.log(`  ${name.padEnd(12)}${((performance.now() - began) / 1000).toFixed(1)} s`);
}
