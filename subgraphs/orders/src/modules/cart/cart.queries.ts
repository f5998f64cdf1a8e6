import { newId } from '@kontor/kit/ids.ts';
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

const db = (ctx: RequestContext) => tenantKysely<Tables>(ctx);

/** One's own carts and those shared in the organization; staff too see only their own organization's. */
export function visibleCarts(ctx: RequestContext) {
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
