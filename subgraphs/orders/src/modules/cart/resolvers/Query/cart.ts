import type { QueryResolvers } from '../../../types.generated.ts';
import { findCart } from '../../findCart.ts';

export const cart: NonNullable<QueryResolvers['cart']> = (_parent, { id }, ctx) =>
  findCart(id, ctx);
