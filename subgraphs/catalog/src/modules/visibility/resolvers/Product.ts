import type { ProductResolvers } from '../../types.generated.ts';

export const Product: Pick<ProductResolvers, 'isPriceShown' | 'isShown' | '__resolveReference'> = {
  isPriceShown: async (product, _args, ctx) => {
    if (ctx.viewer.kind === 'anonymous') return false;
    const visibility = await ctx.visibility();
    return !visibility || visibility.effectOf(product) === 'SHOWN';
  },
  // Whoever has it in hand got it by loaders that leave out what is hidden.
  isShown: () => true,
};
