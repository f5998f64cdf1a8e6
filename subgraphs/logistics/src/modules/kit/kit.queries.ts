import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Tables } from '../../tables.ts';
import type { Kit } from './domain/kit.ts';

/* What kits are put together of is the seller's: nothing to scope. */

const db = (ctx: RequestContext) => ctx.em.getKysely<Tables>();
const anyOf = (ids: readonly string[]) => sql<string>`any(${ids}::uuid[])`;

/** Those of the products that are kits. */
export async function kitsAmong(ctx: RequestContext, productIds: string[]): Promise<Kit[]> {
  const { rows } = await sql<Kit>`
    select kit_id as "productId",
      jsonb_agg(jsonb_build_object('productId', component_id, 'quantity', quantity::text)
        order by component_id) as components
    from kit_component where kit_id = any(${productIds}::uuid[]) group by kit_id`.execute(db(ctx));
  return rows;
}

export interface KnownKit {
  productId: string;
  isInStock: boolean;
}

/** The kits with any of these in them, locked in one order: whoever tells of them waits for another. */
export const lockKitsWith = (ctx: RequestContext, componentIds: string[]): Promise<KnownKit[]> =>
  db(ctx)
    .selectFrom('kit')
    .select(['product_id as productId', 'is_in_stock as isInStock'])
    .where('product_id', 'in', (query) =>
      query
        .selectFrom('kit_component')
        .select('kit_id')
        .where('component_id', '=', anyOf(componentIds)),
    )
    .orderBy('product_id')
    .forUpdate()
    .execute();

/** Notes whether the kits are in stock, as others are told. */
export async function noteInStock(
  ctx: RequestContext,
  kits: ReadonlyArray<{ productId: string; isInStock: boolean }>,
): Promise<void> {
  await sql`
    update kit set is_in_stock = "isInStock"
    from json_to_recordset(${JSON.stringify(kits)}::json)
      as given ("productId" uuid, "isInStock" boolean)
    where product_id = "productId"`.execute(db(ctx));
}

/** From now on the product is put together so; of nothing, it is no kit. */
export async function writeKit(
  ctx: RequestContext,
  { productId, quantityStep, components }: Kit & { quantityStep: string },
): Promise<void> {
  await db(ctx).deleteFrom('kit_component').where('kit_id', '=', productId).execute();
  if (components.length === 0) {
    await db(ctx).deleteFrom('kit').where('product_id', '=', productId).execute();
    return;
  }
  await db(ctx)
    .insertInto('kit')
    .values({ product_id: productId, quantity_step: quantityStep, is_in_stock: false })
    .onConflict((kit) => kit.column('product_id').doUpdateSet({ quantity_step: quantityStep }))
    .execute();
  await db(ctx)
    .insertInto('kit_component')
    .values(
      components.map((component) => ({
        kit_id: productId,
        component_id: component.productId,
        quantity: component.quantity,
      })),
    )
    .execute();
}

/**
 * Whoever opens stock and whoever changes a kit wait for each other, as stock that is not there yet
 * can't be locked.
 */
export async function lockOpening(ctx: RequestContext): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('opening stock'), 0)`.execute(db(ctx));
}
