import { isId } from '@kontor/kit/ids.ts';
import type { QueryResolvers } from '../../../types.generated.ts';
import { currentCart } from '../../cart.queries.ts';

export const cart: NonNullable<QueryResolvers['cart']> = async (_parent, { id }, ctx) => {
  if (id) return isId(id) ? ctx.cartById.load(id) : null;
  return (await currentCart(ctx)) ?? null;
};
