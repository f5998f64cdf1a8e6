import type { ProductMediaSavedResolvers } from '../../types.generated.ts';
import { savedProduct } from '../media.service.ts';

export const ProductMediaSaved: ProductMediaSavedResolvers = {
  product: ({ productId }, _args, ctx) => savedProduct(ctx, productId),
};
