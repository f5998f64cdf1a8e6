import { isId } from '@kontor/kit/ids.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { ownerOf } from '../../ownerOf.ts';
import { PRODUCT_STATUSES } from '../product/domain/productStatus.ts';
import type { ProductRow } from '../product/product.queries.ts';
import { changeFavourites as decide } from './domain/changeFavourites.ts';
import { readName } from './domain/readName.ts';
import {
  allLists,
  type FavouriteListRow,
  favouritesOfLists,
  findList,
  lockList,
} from './favouriteList.queries.ts';
import {
  addFavourites,
  deleteList,
  insertList,
  lockOwner,
  namesOfOwnLists,
  removeFavourites,
  updateList,
} from './favouriteList.writes.ts';

const MOST_LISTS = 100;
/** So many may be put in or taken out at once. */
const MOST_CHANGED = 1000;

export type ListRefusal =
  | { ok: false; code: 'NOT_FOUND'; id: string }
  | { ok: false; code: 'INVALID_INPUT'; field: string; message: string };
export type ListOutcome = { ok: true; list: FavouriteListRow } | ListRefusal;

const invalid = (field: string, message: string): ListRefusal => ({
  ok: false,
  code: 'INVALID_INPUT',
  field,
  message,
});
const notFound = (id: string): ListRefusal => ({ ok: false, code: 'NOT_FOUND', id });

export async function favouriteLists(ctx: Context): Promise<FavouriteListRow[]> {
  requireScope(ctx.viewer, 'catalog:read');
  return allLists(ctx, ownerOf(ctx.viewer));
}

/** Null where the viewer has no such list. */
export async function favouriteList(ctx: Context, id: string): Promise<FavouriteListRow | null> {
  requireScope(ctx.viewer, 'catalog:read');
  const owner = ownerOf(ctx.viewer);
  return (isId(id) && (await findList(ctx, owner, id))) || null;
}

/** Creates a list, or renames and shares one of one's own. */
export async function saveFavouriteList(
  ctx: Context,
  input: { id?: string | null; name: string; isShared: boolean },
): Promise<ListOutcome> {
  requireScope(ctx.viewer, 'catalog:read');
  const owner = ownerOf(ctx.viewer);
  const name = readName(input.name);
  if (name === null) return invalid('name', 'A name has 1 to 100 characters.');
  return ctx.em.transactional(async () => {
    await lockOwner(ctx, owner);
    const own = await namesOfOwnLists(ctx, owner);
    if (own.some((list) => list.name === name && list.id !== input.id)) {
      return invalid('name', 'You have a list of this name already.');
    }
    const list = { name, isShared: input.isShared };
    if (input.id) {
      const { id } = own.find((each) => each.id === input.id) ?? {};
      return id
        ? { ok: true, list: await updateList(ctx, owner, { ...list, id }) }
        : notFound(input.id);
    }
    if (own.length >= MOST_LISTS)
      return invalid('name', `You may have at most ${MOST_LISTS} lists.`);
    return { ok: true, list: await insertList(ctx, owner, list) };
  });
}

/** Puts products into a list that the viewer may see, and takes products out. */
export async function changeFavourites(
  ctx: Context,
  { listId, add, remove }: { listId: string; add: readonly string[]; remove: readonly string[] },
): Promise<ListOutcome> {
  requireScope(ctx.viewer, 'catalog:read');
  const owner = ownerOf(ctx.viewer);
  if (add.length > MOST_CHANGED || remove.length > MOST_CHANGED) {
    return invalid('add', `At most ${MOST_CHANGED} products can be put in or taken out at once.`);
  }
  const products = await loadProducts(ctx, add);
  const missing = products.indexOf(null);
  if (missing >= 0) return invalid(`add.${missing}`, 'There is no such product.');
  return ctx.em.transactional(async () => {
    const list = isId(listId) && (await lockList(ctx, owner, listId));
    if (!list) return notFound(listId);
    const present = await favouritesOfLists(ctx, owner, [list.id], PRODUCT_STATUSES);
    const ids = products.flatMap((product) => product?.id ?? []);
    const change = decide(present, ids, remove);
    if (!change.ok) return invalid('add', change.reason);
    await removeFavourites(ctx, owner, list.id, change.removed);
    await addFavourites(ctx, owner, list.id, change.added);
    ctx.favouritesOfList.clear(list.id);
    ctx.listsOfProduct.clearAll();
    return { ok: true, list };
  });
}

export async function deleteFavouriteList(ctx: Context, id: string): Promise<boolean> {
  requireScope(ctx.viewer, 'catalog:read');
  const owner = ownerOf(ctx.viewer);
  return isId(id) && deleteList(ctx, owner, id);
}

/** The products of a list that the viewer may see, latest first. */
export async function productsOfList(ctx: Context, listId: string): Promise<ProductRow[]> {
  const favourites = await ctx.favouritesOfList.load(listId);
  const products = await loadProducts(
    ctx,
    favourites.map(({ productId }) => productId),
  );
  return products.filter((product) => product !== null);
}

const loadProducts = (ctx: Context, ids: readonly string[]) =>
  Promise.all(ids.map((id) => ctx.productById.load(id)));
