import { loaded } from '../../../loaded.ts';
import type { WarehouseResolvers } from '../../types.generated.ts';

export const Warehouse: WarehouseResolvers = {
  __resolveReference: async ({ id }, ctx) => loaded(await ctx.warehouseById.load(id)),
};
