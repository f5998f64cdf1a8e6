import { slugOf } from '../../content/domain/slugOf.ts';
import { inLanguage } from '../../product/domain/inLanguage.ts';
import type { CategoryResolvers } from '../../types.generated.ts';
import { pathOf } from '../domain/categoryTree.ts';
import { definedAttributes } from '../domain/definedAttributes.ts';

export const Category: CategoryResolvers = {
  __resolveReference: async ({ id }, ctx) => (await ctx.categoryTree()).find(id) ?? null,
  name: ({ nameRu, nameEn }, { locale }) => inLanguage(locale, nameRu, nameEn),
  path: (category) => pathOf(category),
  slug: ({ nameRu }) => slugOf(nameRu),
  attributes: async (category, _args, ctx) => definedAttributes(category, await ctx.attributes()),
};
