import { loaded } from '../../../loaded.ts';
import type { WarehouseStockResolvers } from '../../types.generated.ts';

export const WarehouseStock: WarehouseStockResolvers = {
  warehouse: async ({ warehouseId }, _args, ctx) =>
    loaded(await ctx.warehouseById.load(warehouseId)),
};
