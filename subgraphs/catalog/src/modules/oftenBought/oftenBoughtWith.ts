import { badInput } from '@kontor/kit/errors.ts';
import type { Context } from '../../context.ts';
import type { ProductRow } from '../product/product.queries.ts';
import { MOST_TOLD } from './boughtTogether.queries.ts';

/** The first of those that are ordered with the product and that the viewer may see. */
export async function oftenBoughtWith(
  ctx: Context,
  productId: string,
  first: number,
): Promise<ProductRow[]> {
  if (first < 0 || first > MOST_TOLD) {
    throw badInput(`\`first\` must be between 0 and ${MOST_TOLD}.`, { argument: 'first' });
  }
  const pairs = await ctx.boughtWithProduct.load(productId);
  const others = await Promise.all(pairs.map(({ otherId }) => ctx.productById.load(otherId)));
  const shown = new Map(others.flatMap((other) => (other ? [[other.id, other]] : [])));
  // Merged products may have become this one.
  shown.delete(productId);
  return [...shown.values()].slice(0, first);
}
