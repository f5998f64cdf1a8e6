import { newId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import { actorOf, organizationOf } from '@kontor/kit/viewer.ts';
import type { Tables } from '../../tables.ts';

export interface CartRow {
  id: string;
  organizationId: string;
  name: string;
  isCurrent: boolean;
  isShared: boolean;
  updatedAt: string;
}

export interface CartLineRow {
  id: string;
  cartId: string;
  organizationId: string;
  productId: string;
  sku: string;
  nameRu: string;
  nameEn: string;
  quantity: string;
}

/** What a line of a cart keeps of its product. */
export interface CartLineProduct {
  id: string;
  sku: string;
  nameRu: string;
  nameEn: string;
}

const db = (ctx: RequestContext) => tenantKysely<Tables>(ctx);

/** One's own carts and those shared in the organization; staff too see only their own organization's. */
function visibleCarts(ctx: RequestContext) {
  return db(ctx)
    .selectFrom('cart')
    .select([
      'cart.id',
      'cart.organization_id as organizationId',
      'cart.name',
      'cart.is_current as isCurrent',
      'cart.is_shared as isShared',
      'cart.updated_at as updatedAt',
    ])
    .where('cart.organization_id', '=', organizationOf(ctx.viewer))
    .where((cart) =>
      cart.or([cart('cart.owner', '=', actorOf(ctx.viewer)), cart('cart.is_shared', '=', true)]),
    );
}

export const cartsById = (ctx: RequestContext, ids: string[]): Promise<CartRow[]> =>
  visibleCarts(ctx).where('cart.id', 'in', ids).execute();

/** The current cart first, then by name. */
export const allCarts = (ctx: RequestContext): Promise<CartRow[]> =>
  visibleCarts(ctx)
    .orderBy('cart.is_current', 'desc')
    .orderBy('cart.name')
    .orderBy('cart.id')
    .execute();

/** The viewer's own current cart, if there is one yet. */
export const currentCart = (ctx: RequestContext): Promise<CartRow | undefined> =>
  visibleCarts(ctx)
    .where('cart.owner', '=', actorOf(ctx.viewer))
    .where('cart.is_current', '=', true)
    .executeTakeFirst();

/** Keeps other changes of the cart out until the transaction ends. */
export const lockCart = (ctx: RequestContext, id: string): Promise<CartRow | undefined> =>
  visibleCarts(ctx).where('cart.id', '=', id).forUpdate().executeTakeFirst();

/** The viewer's current cart, made if there is none yet; locked like `lockCart`. */
export async function lockCurrentCart(ctx: RequestContext): Promise<string> {
  const { id } = await ctx.em
    .getKysely<Tables>()
    .insertInto('cart')
    .values({
      id: newId(),
      organization_id: organizationOf(ctx.viewer),
      owner: actorOf(ctx.viewer),
      name: 'Cart',
      is_current: true,
      is_shared: false,
      updated_at: ctx.now().toISOString(),
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organization_id', 'owner'])
        .where('is_current', '=', true)
        .doUpdateSet({ updated_at: ctx.now().toISOString() }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function insertCart(
  ctx: RequestContext,
  cart: { name: string; isShared: boolean },
): Promise<string> {
  const id = newId();
  await ctx.em
    .getKysely<Tables>()
    .insertInto('cart')
    .values({
      id,
      organization_id: organizationOf(ctx.viewer),
      owner: actorOf(ctx.viewer),
      name: cart.name,
      is_current: false,
      is_shared: cart.isShared,
      updated_at: ctx.now().toISOString(),
    })
    .execute();
  return id;
}

/** Renames and shares one of the viewer's own carts; false when it is none. */
export async function updateOwnCart(
  ctx: RequestContext,
  id: string,
  cart: { name: string; isShared: boolean },
): Promise<boolean> {
  const updated = await db(ctx)
    .updateTable('cart')
    .set({ name: cart.name, is_shared: cart.isShared, updated_at: ctx.now().toISOString() })
    .where('id', '=', id)
    .where('organization_id', '=', organizationOf(ctx.viewer))
    .where('owner', '=', actorOf(ctx.viewer))
    .returning('id')
    .executeTakeFirst();
  return updated !== undefined;
}

export async function touchCart(ctx: RequestContext, id: string): Promise<void> {
  await db(ctx)
    .updateTable('cart')
    .set({ updated_at: ctx.now().toISOString() })
    .where('id', '=', id)
    .execute();
}

function lines(ctx: RequestContext) {
  return db(ctx)
    .selectFrom('cart_line')
    .select([
      'cart_line.id',
      'cart_line.cart_id as cartId',
      'cart_line.organization_id as organizationId',
      'cart_line.product_id as productId',
      'cart_line.sku',
      'cart_line.name_ru as nameRu',
      'cart_line.name_en as nameEn',
      'cart_line.quantity',
    ]);
}

/** Lines of carts that are known to be the viewer's to see, in the order they were put in. */
export const linesOfCarts = (ctx: RequestContext, cartIds: string[]): Promise<CartLineRow[]> =>
  lines(ctx).where('cart_id', 'in', cartIds).orderBy('position').execute();

export const linesById = (ctx: RequestContext, ids: string[]): Promise<CartLineRow[]> =>
  lines(ctx)
    .where('cart_line.id', 'in', ids)
    .where('cart_line.cart_id', 'in', visibleCarts(ctx).clearSelect().select('cart.id'))
    .execute();

/** Sets the lines of a locked cart: one statement for however many. */
export async function putLines(
  ctx: RequestContext,
  cartId: string,
  wanted: ReadonlyArray<{ product: CartLineProduct; quantity: string }>,
): Promise<void> {
  if (wanted.length === 0) return;
  const rows = JSON.stringify(
    wanted.map(({ product, quantity }) => ({
      id: newId(),
      product_id: product.id,
      sku: product.sku,
      name_ru: product.nameRu,
      name_en: product.nameEn,
      quantity,
    })),
  );
  await sql`
    insert into cart_line (id, cart_id, organization_id, product_id, sku, name_ru, name_en, quantity)
    select l.id, ${cartId}, ${organizationOf(ctx.viewer)}, l.product_id, l.sku, l.name_ru, l.name_en, l.quantity
    from rows from (jsonb_to_recordset(${rows}::jsonb) as (
      id uuid, product_id uuid, sku text, name_ru text, name_en text, quantity numeric
    )) with ordinality as l
    order by l.ordinality
    on conflict (cart_id, product_id) do update set quantity = excluded.quantity`.execute(
    ctx.em.getKysely(),
  );
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
