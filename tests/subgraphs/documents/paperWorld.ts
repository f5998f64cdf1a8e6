import { demo } from '@kontor/kit/demo.ts';
import { newId } from '@kontor/kit/ids.ts';
import { type HostedSubgraph, openSubgraph } from '@kontor/kit/openSubgraph.ts';
import type { Runtime } from '@kontor/kit/runtime.ts';
import { startTestServer } from '@kontor/kit/testing/database.ts';
import { ask, person, testRuntime } from '@kontor/kit/testing/runtime.ts';
import type { Viewer } from '@kontor/kit/viewer.ts';
import type { ExecutionResult } from 'graphql';
import { accounts } from '../../../subgraphs/accounts/src/subgraph.ts';
import { catalog } from '../../../subgraphs/catalog/src/subgraph.ts';
import type { Context } from '../../../subgraphs/documents/src/context.ts';
import type { IssuedInvoice } from '../../../subgraphs/documents/src/modules/document/domain/invoiceContent.ts';
import { documents } from '../../../subgraphs/documents/src/subgraph.ts';

export const { north: NORTH, south: SOUTH, seller: SELLER } = demo.organizations;

export const buyer = person(NORTH, ['documents:read']);
export const accountant = person(NORTH, ['documents:read', 'invoices:read']);
export const southAccountant = person(SOUTH, ['documents:read', 'invoices:read']);
export const finance = person(SELLER, ['documents:read', 'documents:issue', 'invoices:read'], true);

/** Documents on a database of its own, beside accounts and catalog with the demo company. */
export interface PaperWorld {
  runtime: Runtime;
  documents: HostedSubgraph;
  /** Answers the data; throws when there are errors. */
  ask<Data>(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<Data>;
  askRaw(
    viewer: Viewer,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<ExecutionResult>;
  /** Pricing says that it issued an invoice. */
  tellIssued(invoice: IssuedInvoice): Promise<void>;
  context(): Context;
  rows<Row>(sql: string, values?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

export async function openPaperWorld(): Promise<PaperWorld> {
  const server = await startTestServer();
  const runtime = testRuntime(await server.createDatabase());
  const companies = await openSubgraph(accounts, runtime);
  const subgraph = await openSubgraph(documents, runtime);
  const products = await openSubgraph(catalog, runtime);
  await companies.seedDemo();
  await products.seedDemo();
  await subgraph.seedDemo();
  runtime.start();

  const askRaw = (viewer: Viewer, query: string, variables = {}) =>
    ask(subgraph, runtime.tokens, viewer, query, variables);
  return {
    runtime,
    documents: subgraph,
    askRaw,
    async ask<Data>(viewer: Viewer, query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await askRaw(viewer, query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as Data;
    },
    async tellIssued(payload) {
      const { organizationId } = payload;
      const facts = { id: newId(), type: 'invoice.issued', key: organizationId, organizationId };
      const event = { ...facts, occurredAt: new Date(), source: 'pricing', payload };
      await (await runtime.bus()).publish([event]);
    },
    context: () => subgraph.createContext() as Context,
    async rows(sql, values) {
      return (await runtime.databaseOf('documents').pool.query(sql, values)).rows;
    },
    async stop() {
      await runtime.stop();
      await server.stop();
    },
  };
}

/** An invoice of two lines, on a day of a year that no other test counts in. */
export function anInvoice(more: Partial<IssuedInvoice> = {}): IssuedInvoice {
  const line = { quantity: '10', unitPrice: '100.0000', vatRate: '22', total: '1000.00' };
  const lines = ['KV-VVG-3X1.5', 'LP-A60-10W-27K'].map((sku) => ({
    ...line,
    sku,
    name: `Товар ${sku}`,
    vat: '220.00',
    totalWithVat: '1220.00',
  }));
  return {
    invoiceId: newId(),
    number: 'INV-2026-000042',
    organizationId: NORTH,
    orderId: newId(),
    shipmentId: newId(),
    issuedOn: '2026-09-01',
    dueOn: '2026-10-01',
    currency: 'RUB',
    total: '2000.00',
    totalVat: '440.00',
    totalWithVat: '2440.00',
    lines,
    ...more,
  };
}
