import type { Kysely, KyselyPlugin } from 'kysely';
import type { RequestContext } from './subgraph.ts';
import { tenantTables, visibleOrganization } from './tenant.ts';
import { TenantTransformer } from './tenantTransformer.ts';

/**
 * Kysely over the request's connection or transaction that sees of tenant-owned tables only the
 * rows the viewer may see: `organization_id = …` is added to every select, update and delete,
 * to joins, subqueries and CTEs. Whatever it can't add a condition to (raw SQL that names such a
 * table, right and full joins, merge) it refuses. Rows inserted are not checked.
 */
export function tenantKysely<Tables>(ctx: Pick<RequestContext, 'em' | 'viewer'>): Kysely<Tables> {
  const kysely = ctx.em.getKysely<Tables>() as Kysely<Tables>;
  const organizationId = visibleOrganization(ctx.viewer);
  if (organizationId === null) return kysely;
  return kysely.withPlugin(tenantPlugin(transformerOf(ctx), organizationId));
}

/** Making one is dear and using one is synchronous, so each subgraph has one. */
const transformers = new WeakMap<object, TenantTransformer>();

function transformerOf({ em }: Pick<RequestContext, 'em'>): TenantTransformer {
  const metadata = em.getMetadata();
  let transformer = transformers.get(metadata);
  if (!transformer) {
    const entities = [...metadata.getAll().values()].map((meta) => ({ meta }));
    transformer = new TenantTransformer(tenantTables(entities));
    transformers.set(metadata, transformer);
  }
  return transformer;
}

function tenantPlugin(transformer: TenantTransformer, organizationId: string): KyselyPlugin {
  return {
    transformQuery: ({ node }) => transformer.limit(node, organizationId),
    transformResult: async ({ result }) => result,
  };
}
