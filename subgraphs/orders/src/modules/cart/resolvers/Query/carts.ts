import type { QueryResolvers } from '../../../types.generated.ts';
import { listCarts } from '../../findCart.ts';

export const carts: NonNullable<QueryResolvers['carts']> = (_parent, _args, ctx) => listCarts(ctx);
