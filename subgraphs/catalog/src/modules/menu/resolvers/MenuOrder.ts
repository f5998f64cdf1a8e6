import type { MenuOrderResolvers } from '../../types.generated.ts';

export const MenuOrder: MenuOrderResolvers = {
  categories: async ({ categoryIds }, _args, ctx) => {
    const tree = await ctx.categoryTree();
    return categoryIds.flatMap((id) => tree.find(id) ?? []);
  },
};
