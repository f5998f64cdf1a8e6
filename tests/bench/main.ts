import { pino } from 'pino';
import type { Bench, BenchHost } from './bench.ts';
import { catalogue } from './benches/catalogue.ts';
import { cataloguePage } from './benches/cataloguePage.ts';
import { creditHolds } from './benches/creditHolds.ts';
import { gatewayOverhead } from './benches/gatewayOverhead.ts';
import { orderPage } from './benches/orderPage.ts';
import { placeOrder } from './benches/placeOrder.ts';
import { pricePublishing } from './benches/pricePublishing.ts';
import { pricing } from './benches/pricing.ts';
import { start } from './benches/start.ts';
import { type BenchDatabases, openDatabases } from './data/database.ts';
import { writeDocuments } from './load/documents.ts';
import { readOptions, USAGE } from './options.ts';
import { startSystem } from './system/startSystem.ts';
import { printTable } from './table.ts';

const BENCHES: Record<string, Bench> = {
  catalogue,
  'catalogue-page': cataloguePage,
  'order-page': orderPage,
  'place-order': placeOrder,
  'credit-holds': creditHolds,
  'gateway-overhead': gatewayOverhead,
  'price-publishing': pricePublishing,
  pricing,
  start,
};

/** What `npm run bench` runs: prints figures, and never judges them. */
async function main(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const bench = options.name && BENCHES[options.name];
  if (!bench) {
    const list = Object.entries(BENCHES).map(([name, { about }]) => `  ${name.padEnd(18)}${about}`);
    console.log([USAGE, '', 'Benches:', ...list].join('\n'));
    if (options.name) throw new Error(`There is no bench "${options.name}".`);
    return;
  }
  await using opened = new AsyncDisposableStack();
  let databases: Promise<BenchDatabases> | undefined;
  const host: BenchHost = {
    options,
    opened,
    databases() {
      databases ??= openDatabases(pino({ level: 'warn' }), opened);
      return databases;
    },
    async start(variant, products = options.products) {
      const databaseUrl = await (await host.databases()).copy(products);
      await writeDocuments();
      const system = await startSystem(variant, databaseUrl, options.profile);
      opened.defer(() => system.stop());
      return system;
    },
  };
  printTable(await Promise.race([bench.run(host), interrupted()]));
}

/** Fails at Ctrl-C, which ends all that was started; the second time, the bench at once. */
function interrupted(): Promise<never> {
  return new Promise((_, reject) => {
    const interrupt = () => {
      process.once('SIGINT', () => process.exit(130));
      reject(new Error('Interrupted.'));
    };
    process.once('SIGINT', interrupt);
    process.once('SIGTERM', interrupt);
  });
}

try {
  await main(process.argv.slice(2));
  process.exit();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
