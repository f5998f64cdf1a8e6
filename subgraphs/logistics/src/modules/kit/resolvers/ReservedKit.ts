import type { ReservedKitResolvers } from '../../types.generated.ts';

export const ReservedKit: ReservedKitResolvers = {
  product: ({ productId }) => ({ id: productId }),
  components: ({ components }, _arg, _ctx) => {
    /* ReservedKit.components resolver is required because ReservedKit.components and ReservedKitMapper.components are not compatible */
    return components;
  },
};
