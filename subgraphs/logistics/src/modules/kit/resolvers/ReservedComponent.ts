import type { ReservedComponentResolvers } from '../../types.generated.ts';

export const ReservedComponent: ReservedComponentResolvers = {
  product: ({ productId }) => ({ id: productId }),
};
