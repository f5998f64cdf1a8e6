import type { QueryResolvers } from '../../../types.generated.ts';

export const categories: NonNullable<QueryResolvers['categories']> = async (_parent, _args, ctx) =>
  (await ctx.categoryTree()).roots;
