import { loadMany } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type DataLoader from 'dataloader';
import { ownerOrNull } from '../../ownerOf.ts';
import type { ProductStatus } from '../product/domain/productStatus.ts';
import type { AudienceRules } from '../visibility/domain/audienceRules.ts';
import { type FavouriteRow, favouritesOfLists, listsOfProducts } from './favouriteList.queries.ts';

export interface ListLoaders {
  /** The products of a list that the viewer may see, latest first. */
  favouritesOfList: DataLoader<string, FavouriteRow[]>;
  /** The viewer's lists that have a product, by name. */
  listsOfProduct: DataLoader<string, Array<{ listId: string }>>;
}

/** Empty for all who are no people: they have no lists. */
export function listLoaders(
  ctx: RequestContext,
  visibility: () => Promise<AudienceRules | null>,
  statuses: readonly ProductStatus[],
): ListLoaders {
  const owner = ownerOrNull(ctx.viewer);
  return {
    favouritesOfList: loadMany(
      async (listIds) => {
        const rows = owner ? await favouritesOfLists(ctx, owner, listIds, statuses) : [];
        const rules = await visibility();
        return eachOnce(rules ? rows.filter((row) => rules.isShown(row)) : rows);
      },
      ({ listId }) => listId,
    ),
    listsOfProduct: loadMany(
      async (productIds) => (owner ? eachOnce(await listsOfProducts(ctx, owner, productIds)) : []),
      ({ productId }) => productId,
    ),
  };
}

/** A list may have a product and what was merged into it since, which are one now. */
function eachOnce<Row extends { listId: string; productId: string }>(rows: readonly Row[]): Row[] {
  const once = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.listId} ${row.productId}`;
    if (!once.has(key)) once.set(key, row);
  }
  return [...once.values()];
}
