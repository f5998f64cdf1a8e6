import type { BrandResolvers } from '../../types.generated.ts';

export const Brand: BrandResolvers = {
  __resolveReference: ({ id }, ctx) => ctx.brandById.load(id),
};
