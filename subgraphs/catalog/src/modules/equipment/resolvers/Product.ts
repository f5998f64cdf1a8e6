import type { ProductResolvers } from '../../types.generated.ts';
import { knownModels } from '../equipment.service.ts';

export const Product: Pick<ProductResolvers, 'fits' | '__resolveReference'> = {
  fits: ({ fits }, _args, ctx) => (fits.length === 0 ? [] : knownModels(ctx, new Set(fits))),
};
