import type { QueryResolvers } from '../../../types.generated.ts';
import { allCarts } from '../../cart.queries.ts';

export const carts: NonNullable<QueryResolvers['carts']> = (_parent, _args, ctx) => allCarts(ctx);
