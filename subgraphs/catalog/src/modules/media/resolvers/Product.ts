import type { ProductResolvers } from '../../types.generated.ts';
import { isImage } from '../media.service.ts';

export const Product: Pick<ProductResolvers, 'files' | 'images' | '__resolveReference'> = {
  images: async ({ id }, _args, ctx) => (await ctx.mediaOfProduct.load(id)).filter(isImage),
  files: async ({ id }, _args, ctx) =>
    (await ctx.mediaOfProduct.load(id)).filter((media) => !isImage(media)),
};
