import { newId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import { organizationOf } from '@kontor/kit/viewer.ts';
import type { Tables } from '../../tables.ts';
import { visibleCarts } from './cart.queries.ts';

export interface CartLineRow {
  id: string;
  cartId: string;
  organizationId: string;
  productId: string;
  projectId: string | null;
  sku: string;
  nameRu: string;
  nameEn: string;
  quantity: string;
  /** Where it stands in its cart. */
  position: string;
}

/** What a line of a cart keeps of its product. */
export interface CartLineProduct {
  id: string;
  sku: string;
  nameRu: string;
  nameEn: string;
}

const db = (ctx: RequestContext) => tenantKysely<Tables>(ctx);

function lines(ctx: RequestContext) {
  return db(ctx)
    .selectFrom('cart_line')
    .select([
      'cart_line.id',
      'cart_line.cart_id as cartId',
      'cart_line.organization_id as organizationId',
      'cart_line.product_id as productId',
      'cart_line.project_id as projectId',
      'cart_line.sku',
      'cart_line.name_ru as nameRu',
      'cart_line.name_en as nameEn',
      'cart_line.quantity',
      'cart_line.position',
    ]);
}

/** Lines of carts that are known to be the viewer's to see, in the order they were put in. */
export const linesOfCarts = (ctx: RequestContext, cartIds: string[]): Promise<CartLineRow[]> =>
  lines(ctx).where('cart_id', 'in', cartIds).orderBy('position').execute();

/** Lines of a cart, none when the viewer can't see it. */
export const linesOfVisibleCart = (ctx: RequestContext, cartId: string): Promise<CartLineRow[]> =>
  lines(ctx)
    .where('cart_line.cart_id', '=', cartId)
    .where('cart_line.cart_id', 'in', visibleCarts(ctx).clearSelect().select('cart.id'))
    .orderBy('cart_line.position')
    .execute();

export async function linesById(ctx: RequestContext, ids: string[]): Promise<CartLineRow[]> {
  if (ids.length === 0) return [];
  return lines(ctx)
    .where('cart_line.id', 'in', ids)
    .where('cart_line.cart_id', 'in', visibleCarts(ctx).clearSelect().select('cart.id'))
    .execute();
}

/** Sets the lines of a locked cart: one statement for however many. */
export async function putLines(
  ctx: RequestContext,
  cartId: string,
  wanted: ReadonlyArray<{ product: CartLineProduct; projectId: string | null; quantity: string }>,
): Promise<void> {
  if (wanted.length === 0) return;
  const rows = JSON.stringify(
    wanted.map(({ product, projectId, quantity }) => ({
      id: newId(),
      product_id: product.id,
      project_id: projectId,
      sku: product.sku,
      name_ru: product.nameRu,
      name_en: product.nameEn,
      quantity,
    })),
  );
  await sql`
    insert into cart_line
      (id, cart_id, organization_id, product_id, project_id, sku, name_ru, name_en, quantity)
    select l.id, ${cartId}, ${organizationOf(ctx.viewer)}, l.product_id, l.project_id, l.sku,
      l.name_ru, l.name_en, l.quantity
    from rows from (jsonb_to_recordset(${rows}::jsonb) as (
      id uuid, product_id uuid, project_id uuid, sku text, name_ru text, name_en text, quantity numeric
    )) with ordinality as l
    order by l.ordinality
    on conflict (cart_id, product_id, project_id) do update set quantity = excluded.quantity`.execute(
    ctx.em.getKysely(),
  );
}

/** Writes lines of a locked cart as they are now, each where it stood. */
export async function rewriteLines(
  ctx: RequestContext,
  cartId: string,
  changed: readonly CartLineRow[],
): Promise<void> {
  if (changed.length === 0) return;
  // Out and in again: two lines that exchange their projects don't meet on the way.
  await removeLines(
    ctx,
    cartId,
    changed.map(({ id }) => id),
  );
  await sql`
    insert into cart_line (id, cart_id, organization_id, product_id, project_id, sku, name_ru, name_en,
      quantity, position)
    overriding system value
    select id, ${cartId}, "organizationId", "productId", "projectId", sku, "nameRu", "nameEn", quantity,
      position
    from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as l (
      id uuid, "organizationId" uuid, "productId" uuid, "projectId" uuid, sku text, "nameRu" text,
      "nameEn" text, quantity numeric, position bigint
    )`.execute(ctx.em.getKysely());
}

/** Takes lines out of a locked cart. */
export async function removeLines(
  ctx: RequestContext,
  cartId: string,
  ids: string[],
): Promise<void> {
  if (ids.length === 0) return;
  await db(ctx)
    .deleteFrom('cart_line')
    .where('cart_id', '=', cartId)
    .where('id', 'in', ids)
    .execute();
}
