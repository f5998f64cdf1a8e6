import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '@kontor/kit/config.ts';
import { consumeOnce } from '@kontor/kit/consumers.ts';
import { newId } from '@kontor/kit/ids.ts';
import { createLogger } from '@kontor/kit/logger.ts';
import { openSubgraph } from '@kontor/kit/openSubgraph.ts';
import { OutboxRowSchema } from '@kontor/kit/outbox.entity.ts';
import { Runtime } from '@kontor/kit/runtime.ts';
import type { SubgraphDefinition } from '@kontor/kit/subgraph.ts';
import { startTestServer } from '@kontor/kit/testing/database.ts';
import { ask, person } from '@kontor/kit/testing/runtime.ts';
import { serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import type { Context } from '../../../subgraphs/pricing/src/context.ts';
import {
  type PriceList,
  PriceListSchema,
} from '../../../subgraphs/pricing/src/modules/priceList/priceList.entity.ts';
import { pricing } from '../../../subgraphs/pricing/src/subgraph.ts';
import { type PriceRow, publishPrices } from './publishPrices.ts';

export type OpenPricing = Awaited<ReturnType<typeof openPricing>>;

/** Pricing on a database of its own, at a moment that the test sets; others that it calls beside it. */
export async function openPricing(
  now = '2026-09-10T09:00:00Z',
  // biome-ignore lint/suspicious/noExplicitAny: subgraphs of any context
  others: readonly SubgraphDefinition<any>[] = [],
) {
  const server = await startTestServer();
  const clock = { now: new Date(now) };
  const config = readConfig({
    DATABASE_URL: await server.createDatabase(),
    KONTOR_SECRET: 'a secret of the tests',
    KONTOR_DATA: mkdtempSync(join(tmpdir(), 'kontor-test-data-')),
  });
  const logger = createLogger(process.env.LOG_LEVEL ?? 'silent');
  const runtime = new Runtime({ config, logger, now: () => clock.now });
  const subgraph = await openSubgraph(pricing, runtime);
  for (const other of others) await openSubgraph(other, runtime);
  const context = (viewer?: Viewer) => subgraph.createContext(viewer) as Context;

  /** The answer's data; throws when there are errors. */
  async function answer(viewer: Viewer, query: string, variables: Record<string, unknown> = {}) {
    const { data, errors } = await ask(subgraph, runtime.tokens, viewer, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of any shape
    return JSON.parse(JSON.stringify(data)) as any;
  }

  /** Code of the first error; undefined when the operation was answered. */
  async function refusal(viewer: Viewer, query: string, variables: Record<string, unknown> = {}) {
    const { errors } = await ask(subgraph, runtime.tokens, viewer, query, variables);
    return errors?.[0]?.extensions.code;
  }

  /** Hands over an event as the bus does. */
  async function deliver(type: string, payload: object, id = newId()) {
    const consumer = pricing.consumers?.[type];
    if (!consumer) throw new Error(`Pricing does not listen to ${type}.`);
    const facts = { key: id, organizationId: null, occurredAt: clock.now, source: 'test' };
    await consumeOnce({ id, type, payload, ...facts }, consumer, context());
  }

  /** Payloads of the events of a type that pricing recorded under a key. */
  async function events(type: string, key: string): Promise<unknown[]> {
    const rows = await context().em.find(
      OutboxRowSchema,
      { type, key },
      { orderBy: { id: 'asc' } },
    );
    return rows.map(({ payload }) => payload);
  }

  /** Payloads of the jobs that wait in the queue for an organization. */
  async function jobs(name: string, organizationId: string): Promise<unknown[]> {
    const rows = await context().em.execute<Array<{ payload: unknown }>>(
      `select payload from graphile_worker._private_jobs as job
        join graphile_worker._private_tasks as task on task.id = job.task_id
        where task.identifier = ? and payload ->> 'organizationId' = ?`,
      [`pricing:${name}`, organizationId],
    );
    return rows.map(({ payload }) => payload);
  }

  const seller = { kind: 'SELLER', name: 'Seller', status: 'ACTIVE', segment: null };
  await deliver('organization.changed', { id: SELLER, ...seller });

  /** A customer that accounts has told of. */
  async function customer(facts: { segment?: string; currency?: string } = {}) {
    const id = newId();
    const known = { kind: 'CUSTOMER', name: 'Customer', status: 'ACTIVE', segment: null };
    await deliver('organization.changed', { id, ...known, ...facts });
    return id;
  }

  /** A list with prices `[product, from, price]` from its beginning. */
  async function priceList(facts: Partial<PriceList>, prices: PriceRow[]) {
    const list = {
      id: newId(),
      name: newId(),
      level: 'BASE' as const,
      segment: null,
      priority: 0,
      forOrganizationId: null,
      contractId: null,
      currency: 'RUB',
      isVatIncluded: false,
      isConverted: false,
      validFrom: null,
      validUntil: null,
      ...facts,
    };
    await context().em.insert(PriceListSchema, list);
    await publish(list.id, prices, null);
    return list;
  }

  /** Publishes prices of a list as another day's; products in `gone` are taken out of it. */
  const publish = (
    listId: string,
    prices: PriceRow[],
    activeFrom: string | null,
    gone: string[] = [],
  ) => publishPrices(context(), { listId, activeFrom }, prices, gone);

  /** What a unit of a currency is worth in the seller's, from the beginning of the year. */
  const rate = (currency: string, worth: string) =>
    context().em.execute(
      `insert into exchange_rate (currency, valid_from, rate, source) values (?, '2026-01-01', ?, 'test')
        on conflict do nothing`,
      [currency, worth],
    );

  async function close() {
    await runtime.stop();
    await server.stop();
  }

  return {
    runtime,
    subgraph,
    clock,
    definition: pricing,
    context,
    answer,
    refusal,
    deliver,
    events,
    jobs,
    customer,
    priceList,
    publish,
    rate,
    close,
  };
}

export const buyer = (organizationId: string, ...scopes: string[]) =>
  person(organizationId, scopes.length > 0 ? scopes : ['prices:read']);

export const accountant = (organizationId: string) =>
  person(organizationId, ['credit:read', 'invoices:read']);

/** The seller's one legal entity. */
export const SELLER = newId();

const FINANCE_SCOPES = [
  ...['prices:read', 'pricelists:read', 'credit:read', 'credit:write', 'credit:approve'],
  ...['invoices:read', 'payments:write', 'ledger:write'],
];

export const finance = person(SELLER, FINANCE_SCOPES, true);

/** Another person of the seller's finance: nobody decides on what they asked for. */
export const controller = { ...person(SELLER, FINANCE_SCOPES, true), userId: newId() } as Viewer;

export const orders = serviceViewer('orders');
