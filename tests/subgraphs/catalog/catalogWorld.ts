import { demo } from '@kontor/kit/demo.ts';
import { type HostedSubgraph, openSubgraph } from '@kontor/kit/openSubgraph.ts';
import type { Runtime } from '@kontor/kit/runtime.ts';
import type { ImportReport } from '@kontor/kit/subgraph.ts';
import { startTestServer } from '@kontor/kit/testing/database.ts';
import { ask, person, testRuntime } from '@kontor/kit/testing/runtime.ts';
import { serviceViewer, type Viewer } from '@kontor/kit/viewer.ts';
import { Pool } from 'pg';
import { type Context, createContext } from '../../../subgraphs/catalog/src/context.ts';
import type { ProductDraft } from '../../../subgraphs/catalog/src/modules/product/domain/productDraft.ts';
import { saveProducts } from '../../../subgraphs/catalog/src/modules/product/product.service.ts';
import { catalog as definition } from '../../../subgraphs/catalog/src/subgraph.ts';

export const buyer = person(demo.organizations.north, ['catalog:read']);
export const content = person(demo.organizations.seller, ['catalog:read', 'catalog:write'], true);
export const noScopes = person(demo.organizations.north, ['orders:read']);
export const pricing = serviceViewer('pricing');

/** The catalogue on a database of its own. */
export interface CatalogWorld {
  catalog: HostedSubgraph;
  runtime: Runtime;
  database: Pool;
  /** The catalogue once more, as another process on the same database. */
  another(): Promise<CatalogWorld>;
  /** The data of an answer without errors. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape
  data(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<any>;
  /** Codes of the errors of an answer. */
  errors(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<unknown[]>;
  context(): Context;
  save(...drafts: Array<Partial<ProductDraft> & { sku: string }>): Promise<void>;
  import(path: string, options?: Record<string, string>): Promise<ImportReport>;
  close(): Promise<void>;
}

export async function openCatalogWorld(): Promise<CatalogWorld> {
  const server = await startTestServer();
  const world = await openOn(await server.createDatabase());
  return {
    ...world,
    async close() {
      await world.close();
      await server.stop();
    },
  };
}

async function openOn(url: string): Promise<CatalogWorld> {
  const runtime: Runtime = testRuntime(url);
  const catalog = await openSubgraph(definition, runtime);
  const database = new Pool({ connectionString: url, options: '-c search_path=catalog,public' });
  await knowOrganizations(database);
  const context = () => createContext(catalog.createContext());
  const answer = (viewer: Viewer, query: string, variables = {}) =>
    ask(catalog, runtime.tokens, viewer, query, variables);
  return {
    catalog,
    runtime,
    database,
    another: () => openOn(url),
    async data(viewer, query, variables) {
      const { data, errors } = await answer(viewer, query, variables);
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async errors(viewer, query, variables) {
      const { errors = [] } = await answer(viewer, query, variables);
      return errors.map((error) => error.extensions?.code);
    },
    context,
    async save(...drafts) {
      const whole = drafts.map((draft) => ({ nameRu: draft.sku, ...draft }));
      const { refused } = await saveProducts(context(), whole);
      if (refused.length > 0) throw new Error(refused[0]?.reason);
    },
    import: (path, options = {}) =>
      catalog.import('catalogue', { path, options, progress: () => undefined }),
    async close() {
      await database.end();
      await runtime.stop();
    },
  };
}

/** As accounts would tell of them by events: whoever is not known sees nothing. */
async function knowOrganizations(database: Pool): Promise<void> {
  const { north, south, seller } = demo.organizations;
  await database.query(
    `insert into customer (organization_id, is_seller)
     values ($1, false), ($2, false), ($3, true) on conflict do nothing`,
    [north, south, seller],
  );
}
