import { PREPARED } from '@kontor/kit/preparedStatements.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { InferKyselyDB } from '@mikro-orm/postgresql';
import type { Owner } from '../../ownerOf.ts';
import type { ProductStatus } from '../product/domain/productStatus.ts';
import type { VisibleSubject } from '../visibility/domain/ruleSet.ts';
import type { Favourite } from './domain/changeFavourites.ts';
import type { FavouriteListSchema, FavouriteSchema } from './favouriteList.entity.ts';
import type { SavedSearchSchema } from './savedSearch.entity.ts';

export type ListTables = InferKyselyDB<
  typeof FavouriteListSchema | typeof FavouriteSchema | typeof SavedSearchSchema
> & {
  product: {
    id: string;
    number: string;
    brand_id: string | null;
    category_id: string | null;
    status: string;
    merged_into: string | null;
  };
};

export interface FavouriteListRow {
  id: string;
  name: string;
  isShared: boolean;
  isOwn: boolean;
}

/** A product of a list, with what decides whether the viewer may see it. */
export interface FavouriteRow extends Favourite, VisibleSubject {
  listId: string;
}

/** Colleagues may share any number of lists; nobody looks through more. */
const MOST_LISTS = 300;

export const lists = (ctx: RequestContext) => tenantKysely<ListTables>(ctx);

/** One's own lists and the organization's shared ones; staff too have only their own organization's. */
function visibleLists(ctx: RequestContext, { organizationId, userId }: Owner) {
  return lists(ctx)
    .selectFrom('favourite_list as list')
    .select(['list.id', 'list.name', 'list.is_shared as isShared'])
    .select((list) => list('list.user_id', '=', userId).as('isOwn'))
    .where('list.organization_id', '=', organizationId)
    .where((list) =>
      list.or([list('list.user_id', '=', userId), list('list.is_shared', '=', true)]),
    );
}

/** By name. */
export const allLists = (ctx: RequestContext, owner: Owner): Promise<FavouriteListRow[]> =>
  visibleLists(ctx, owner)
    .orderBy('list.name')
    .orderBy('list.id')
    .limit(MOST_LISTS)
    .$castTo<FavouriteListRow>()
    .execute();

export const findList = (ctx: RequestContext, owner: Owner, id: string) =>
  visibleLists(ctx, owner).where('list.id', '=', id).$castTo<FavouriteListRow>().executeTakeFirst();

/** Keeps other changes of the list out until the transaction ends. */
export const lockList = (ctx: RequestContext, owner: Owner, id: string) =>
  visibleLists(ctx, owner)
    .where('list.id', '=', id)
    .$castTo<FavouriteListRow>()
    .forUpdate()
    .executeTakeFirst();

/** Latest first; a product merged into another as that one. */
export async function favouritesOfLists(
  ctx: RequestContext,
  { organizationId }: Owner,
  listIds: readonly string[],
  statuses: readonly ProductStatus[],
): Promise<FavouriteRow[]> {
  const rows = await lists(ctx)
    .selectFrom('favourite')
    .innerJoin('product as kept', 'kept.id', 'favourite.product_id')
    .innerJoin('product', (join) =>
      join.on((row) =>
        row('product.id', '=', row.fn.coalesce(row.ref('kept.merged_into'), row.ref('kept.id'))),
      ),
    )
    .select([
      'favourite.list_id as listId',
      'favourite.product_id as keptAs',
      'product.id as productId',
      'product.number',
      'product.brand_id as brandId',
      'product.category_id as categoryId',
    ])
    .where('favourite.organization_id', '=', organizationId)
    .where('favourite.list_id', '=', sql<string>`any(${listIds}::uuid[])`)
    .where('product.status', '=', sql<string>`any(${statuses})`)
    .orderBy('favourite.added_at', 'desc')
    .orderBy('favourite.product_id')
    .execute();
  return rows.map((row) => ({ ...row, number: Number(row.number) }));
}

/** Which of the viewer's lists have the products, or what was merged into them. */
export async function listsOfProducts(
  ctx: RequestContext,
  { organizationId, userId }: Owner,
  productIds: readonly string[],
): Promise<Array<{ listId: string; productId: string }>> {
  const ids = sql<string>`any(${productIds}::uuid[])`;
  return lists(ctx)
    .selectFrom('product as kept')
    .innerJoin('favourite', 'favourite.product_id', 'kept.id')
    .innerJoin('favourite_list as list', 'list.id', 'favourite.list_id')
    .select((row) => [
      'list.id as listId',
      row.fn.coalesce('kept.merged_into', 'kept.id').as('productId'),
    ])
    .where('favourite.organization_id', '=', organizationId)
    .where((row) => row.or([row('list.user_id', '=', userId), row('list.is_shared', '=', true)]))
    .where((row) => row.or([row('kept.id', '=', ids), row('kept.merged_into', '=', ids)]))
    .orderBy('list.name')
    .orderBy('list.id')
    .modifyFront(PREPARED)
    .execute();
}
