import type { QuickOrderCheckedResolvers } from '../../types.generated.ts';

export const QuickOrderChecked: QuickOrderCheckedResolvers = {
  cart: ({ cartId }, _args, ctx) => (cartId ? ctx.cartById.load(cartId) : null),
};
