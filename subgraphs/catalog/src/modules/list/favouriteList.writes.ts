import { newId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Owner } from '../../ownerOf.ts';
import { type FavouriteListRow, lists } from './favouriteList.queries.ts';

/** Keeps other changes of the person's lists and searches out until the transaction ends. */
export async function lockOwner(ctx: RequestContext, { organizationId, userId }: Owner) {
  const key = `lists ${organizationId} ${userId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(lists(ctx));
}

const ownLists = (ctx: RequestContext, { organizationId, userId }: Owner) =>
  lists(ctx)
    .selectFrom('favourite_list')
    .select(['id', 'name'])
    .where('organization_id', '=', organizationId)
    .where('user_id', '=', userId);

export const namesOfOwnLists = (ctx: RequestContext, owner: Owner) =>
  ownLists(ctx, owner).execute();

export async function insertList(
  ctx: RequestContext,
  { organizationId, userId }: Owner,
  { name, isShared }: { name: string; isShared: boolean },
): Promise<FavouriteListRow> {
  const id = newId();
  await lists(ctx)
    .insertInto('favourite_list')
    .values({ id, organization_id: organizationId, user_id: userId, name, is_shared: isShared })
    .execute();
  return { id, name, isShared, isOwn: true };
}

export async function updateList(
  ctx: RequestContext,
  { organizationId, userId }: Owner,
  { id, name, isShared }: { id: string; name: string; isShared: boolean },
): Promise<FavouriteListRow> {
  await lists(ctx)
    .updateTable('favourite_list')
    .set({ name, is_shared: isShared })
    .where('id', '=', id)
    .where('organization_id', '=', organizationId)
    .where('user_id', '=', userId)
    .execute();
  return { id, name, isShared, isOwn: true };
}

/** False where the person has no such list. */
export async function deleteList(
  ctx: RequestContext,
  { organizationId, userId }: Owner,
  id: string,
): Promise<boolean> {
  const { numDeletedRows } = await lists(ctx)
    .deleteFrom('favourite_list')
    .where('id', '=', id)
    .where('organization_id', '=', organizationId)
    .where('user_id', '=', userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function addFavourites(
  ctx: RequestContext,
  { organizationId }: Owner,
  listId: string,
  productIds: readonly string[],
): Promise<void> {
  if (productIds.length === 0) return;
  await lists(ctx)
    .insertInto('favourite')
    .values(
      productIds.map((productId) => ({
        organization_id: organizationId,
        list_id: listId,
        product_id: productId,
        added_at: ctx.now(),
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function removeFavourites(
  ctx: RequestContext,
  { organizationId }: Owner,
  listId: string,
  productIds: readonly string[],
): Promise<void> {
  if (productIds.length === 0) return;
  await lists(ctx)
    .deleteFrom('favourite')
    .where('organization_id', '=', organizationId)
    .where('list_id', '=', listId)
    .where('product_id', '=', sql<string>`any(${productIds}::uuid[])`)
    .execute();
}
