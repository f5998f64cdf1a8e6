import { inLanguage } from '../../product/domain/inLanguage.ts';
import type { CategoryResolvers } from '../../types.generated.ts';
import { pathOf } from '../domain/categoryTree.ts';

export const Category: CategoryResolvers = {
  __resolveReference: async ({ id }, ctx) => (await ctx.categoryTree()).find(id) ?? null,
  name: ({ nameRu, nameEn }, { locale }) => inLanguage(locale, nameRu, nameEn),
  path: (category) => pathOf(category),
  attributes: async (_parent, _arg, _ctx) => {
    /* Category.attributes resolver is required because Category.attributes exists but CategoryMapper.attributes does not */
  },
};
