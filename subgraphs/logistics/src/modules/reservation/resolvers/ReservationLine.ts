import { loaded } from '../../../loaded.ts';
import type { ReservationLineResolvers } from '../../types.generated.ts';

export const ReservationLine: ReservationLineResolvers = {
  product: ({ productId }) => ({ id: productId }),
  warehouse: async ({ warehouseId }, _args, ctx) =>
    loaded(await ctx.warehouseById.load(warehouseId)),
};
