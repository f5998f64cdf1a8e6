import type { ReservedKitResolvers } from '../../types.generated.ts';

export const ReservedKit: ReservedKitResolvers = {
  product: ({ productId }) => ({ id: productId }),
};
