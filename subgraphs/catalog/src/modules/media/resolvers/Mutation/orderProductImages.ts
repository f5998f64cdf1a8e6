import type { MutationResolvers } from '../../../types.generated.ts';
import { orderImages } from '../../media.service.ts';

export const orderProductImages: NonNullable<MutationResolvers['orderProductImages']> = (
  _parent,
  { input },
  ctx,
) => orderImages(ctx, input.productId, input.imageIds);
