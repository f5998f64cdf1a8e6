const MOST = 1000;

/** A product of a list, and under which id it stands there: that of one merged into it since, perhaps. */
export interface Favourite {
  productId: string;
  keptAs: string;
}

export type FavouriteChange =
  | { ok: true; added: string[]; removed: string[] }
  | { ok: false; reason: string };

/** What is to be put into a list and taken out of it; a list has at most 1,000 products. */
export function changeFavourites(
  favourites: readonly Favourite[],
  add: readonly string[],
  remove: readonly string[],
): FavouriteChange {
  const present = new Set(favourites.map(({ productId }) => productId));
  const wanted = new Set(add);
  const unwanted = new Set(remove);
  const added = [...wanted].filter((id) => !present.has(id));
  const removed = favourites.filter(({ productId }) => {
    return unwanted.has(productId) && !wanted.has(productId);
  });
  if (favourites.length + added.length - removed.length > MOST) {
    return { ok: false, reason: `A list has at most ${MOST} products.` };
  }
  return { ok: true, added, removed: removed.map(({ keptAs }) => keptAs) };
}
