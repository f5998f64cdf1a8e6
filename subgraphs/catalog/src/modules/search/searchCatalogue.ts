import type { Context } from '../../context.ts';
import { noteFruitlessSearch } from './fruitlessSearches.service.ts';
import type { ProductFilter } from './readWanted.ts';
import { type ProductSearch, type ProductSearchArgs, searchProducts } from './search.service.ts';

/** A page of products; a search for words alone that finds nothing is noted for the content managers. */
export async function searchCatalogue(
  ctx: Context,
  args: ProductSearchArgs,
): Promise<ProductSearch> {
  const found = await searchProducts(ctx, args);
  const isWhole = Boolean(args.search) && !args.after && isEmpty(args.filter ?? {});
  if (isWhole && (await found.totalCount()) === 0)
    await noteFruitlessSearch(ctx, args.search ?? '');
  return found;
}

const isEmpty = (filter: ProductFilter): boolean =>
  Object.values(filter).every(
    (part) => part === null || (Array.isArray(part) && part.length === 0),
  );
