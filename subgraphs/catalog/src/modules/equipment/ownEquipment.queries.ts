import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { OwnEquipmentSchema } from './ownEquipment.entity.ts';

const tables = (ctx: RequestContext) => tenantKysely<InferKyselyDB<typeof OwnEquipmentSchema>>(ctx);

/** Ids of the models that the organization has. */
export async function ownModelIds(
  ctx: RequestContext,
  organizationId: string,
): Promise<ReadonlySet<string>> {
  const rows = await tables(ctx)
    .selectFrom('own_equipment')
    .select('model_id as modelId')
    .where('organization_id', '=', organizationId)
    .execute();
  return new Set(rows.map(({ modelId }) => modelId));
}

/** Keeps other changes of the organization's equipment out until the transaction ends. */
export async function lockOwnEquipment(ctx: RequestContext, organizationId: string) {
  const key = `equipment ${organizationId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tables(ctx));
}

export async function addOwnModels(
  ctx: RequestContext,
  organizationId: string,
  modelIds: readonly string[],
): Promise<void> {
  if (modelIds.length === 0) return;
  const rows = modelIds.map((modelId) => ({
    ...{ organization_id: organizationId, model_id: modelId, added_at: ctx.now() },
  }));
  await tables(ctx)
    .insertInto('own_equipment')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function removeOwnModels(
  ctx: RequestContext,
  organizationId: string,
  modelIds: readonly string[],
): Promise<void> {
  if (modelIds.length === 0) return;
  await tables(ctx)
    .deleteFrom('own_equipment')
    .where('organization_id', '=', organizationId)
    .where('model_id', '=', sql<string>`any(${modelIds}::uuid[])`)
    .execute();
}
