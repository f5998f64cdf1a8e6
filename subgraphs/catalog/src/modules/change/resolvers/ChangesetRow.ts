import type { ChangesetRowResolvers } from '../../types.generated.ts';

export const ChangesetRow: ChangesetRowResolvers = {
  product: ({ productId }, _args, ctx) =>
    productId === null ? null : ctx.productById.load(productId),
  looksLike: ({ looksLikeId }, _args, ctx) =>
    looksLikeId === null ? null : ctx.productById.load(looksLikeId),
};
