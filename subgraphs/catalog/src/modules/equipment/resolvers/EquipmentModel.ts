import type { EquipmentModelResolvers } from '../../types.generated.ts';

export const EquipmentModel: EquipmentModelResolvers = {
  isMine: async ({ id }, _args, ctx) => (await ctx.ownEquipment()).has(id),
};
