import { randomUUID } from 'node:crypto';
import { readConfig } from '@kontor/kit/config.ts';
import { createLogger } from '@kontor/kit/logger.ts';
import { type HostedSubgraph, openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { Runtime } from '@kontor/kit/runtime.ts';
import { countStatements } from '@kontor/kit/statements.ts';
import { serviceViewer } from '@kontor/kit/viewer.ts';
import { pricing as definition } from '../../../subgraphs/pricing/src/subgraph.ts';
import type { Bench, BenchHost } from '../bench.ts';
import { BUYERS, buyerId, fillPrices } from '../data/fillPrices.ts';
import { query } from '../data/query.ts';
import { percentile } from '../load/samples.ts';
import { systemEnvironment } from '../system/systemEnvironment.ts';
import { figure } from '../table.ts';

/** Pricing by itself, in this process, on a database with prices of so many products. */
interface PricingAtSize {
  products: readonly string[];
  ask(organizationId: string, document: string, variables: object): Promise<void>;
}

/** One thing that pricing does. */
interface Measure {
  name: string;
  /** As often as it takes a few seconds. */
  times: number;
  run(pricing: PricingAtSize, time: number): Promise<void>;
}

const PAGE = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Product {
  price { unitPrice { amount currency } unitPriceWithVat { amount } vatRate tierFrom validUntil } } } }`;
const WHY = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Product {
  price { unitPrice { amount } explanation { level listName discounts { percent } promotions { outcome }
    rejected { level listName reason unitPrice { amount } } } } priceTiers { from unitPrice { amount } } } } }`;
const QUOTE = `mutation ($id: ID!, $input: QuotePricesInput!) {
  quotePricesFor(organizationId: $id, input: $input) { __typename
    ... on PriceQuote { id totalWithVat { amount } lines { productId quantity totalWithVat { amount } } }
    ... on Problem { message } } }`;

const page = (name: string, document: string): Measure => ({
  name,
  times: 400,
  run: ({ products, ask }, time) => {
    const refs = some(products, 24, time).map((id) => ({
      __typename: 'Product',
      id,
      isPriceShown: true,
    }));
    return ask(buyerAt(time), document, { refs });
  },
});

const quote = (lines: number, times: number): Measure => ({
  name: `quote of ${lines} lines`,
  times,
  run: ({ products, ask }, time) => {
    const input = {
      idempotencyKey: randomUUID(),
      lines: some(products, lines, time).map((productId, index) => ({
        productId,
        quantity: String((index % 150) + 1),
      })),
    };
    return ask(buyerAt(time), QUOTE, { id: buyerAt(time), input });
  },
});

const MEASURES: readonly Measure[] = [
  page('page of 24 prices', PAGE),
  page('page of 24 prices, why', WHY),
  quote(1000, 30),
  quote(5000, 15),
];

/** Prices of pages and quotes over 40 lists, for each size of the catalogue. */
export const pricing: Bench = {
  about: 'pages of prices and quotes of up to 5,000 lines, over 40 lists and 5,000 customers',
  async run(host) {
    const rows: string[][] = [];
    for (const size of host.options.sizes) {
      const world = await openAtSize(host, size);
      for (const measure of MEASURES) {
        const latencies = await timed(measure, world);
        const { statements } = await countStatements(() => measure.run(world, 0));
        rows.push([
          measure.name,
          String(size),
          figure(percentile(latencies, 0.5), 2),
          figure(percentile(latencies, 0.95), 2),
          String(statements.length),
        ]);
      }
    }
    rows.sort(([a = ''], [b = '']) => order(a) - order(b));
    return { columns: ['', 'products', 'median ms', 'p95 ms', 'statements'], rows };
  },
};

const order = (name: string) => MEASURES.findIndex((measure) => measure.name === name);

async function timed({ times, run }: Measure, world: PricingAtSize): Promise<number[]> {
  const warmUp = Math.ceil(times / 5);
  const latencies: number[] = [];
  for (let time = 1; time <= warmUp + times; time++) {
    const began = performance.now();
    await run(world, time);
    if (time > warmUp) latencies.push(performance.now() - began);
  }
  return latencies.sort((a, b) => a - b);
}

async function openAtSize({ databases, opened }: BenchHost, size: number): Promise<PricingAtSize> {
  const databaseUrl = await (await databases()).create();
  const { PORT: _, ...env } = systemEnvironment(databaseUrl);
  const config = readConfig(env);
  const runtime = new Runtime({ config, logger: createLogger('silent') });
  const subgraph = await openSubgraph(definition, runtime);
  opened.defer(() => runtime.stop());
  await fillPrices(databaseUrl, size);
  const products = await query<{ id: string }>(
    databaseUrl,
    'select id from pricing.bench_product order by number',
  );
  return { products: products.map(({ id }) => id), ask: asking(subgraph, runtime) };
}

const asking =
  (subgraph: HostedSubgraph, { tokens }: Runtime): PricingAtSize['ask'] =>
  async (organizationId, document, variables) => {
    const { data, errors } = await subgraph.execute({
      query: document,
      variables: { ...variables },
      viewerToken: tokens.sign(serviceViewer('orders', organizationId)),
      request: { requestId: 'bench' },
    });
    if (errors || !data) throw new Error(JSON.stringify(errors));
  };

/** Every tenth question is of a customer that has lists of its own. */
const buyerAt = (time: number): string =>
  buyerId(time % 10 === 0 ? (time % 28) + 1 : ((time * 7919) % BUYERS) + 1);

/** Products all over the catalogue, others each time, the same in each run. */
const some = (products: readonly string[], count: number, time: number): string[] =>
  Array.from(
    { length: count },
    (_, index) => products[(time * 104_729 + index * 15_485_863) % products.length] ?? '',
  );
