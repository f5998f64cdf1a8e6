import type { Context } from '../../context.ts';
import type { ProductRow } from '../product/product.queries.ts';

/** What an article is about, as far as the viewer may see it. */
export async function shownProductsOf(ctx: Context, articleId: string): Promise<ProductRow[]> {
  const named = await ctx.productsOfArticle.load(articleId);
  const found = await Promise.all(named.map(({ productId }) => ctx.productById.load(productId)));
  return found.flatMap((product) => product ?? []);
}
