import type { ProductResolvers } from '../../types.generated.ts';
import { oftenBoughtWith } from '../oftenBoughtWith.ts';

export const Product: Pick<ProductResolvers, 'oftenBoughtWith' | '__resolveReference'> = {
  oftenBoughtWith: ({ id }, { first }, ctx) => oftenBoughtWith(ctx, id, first ?? 6),
};
