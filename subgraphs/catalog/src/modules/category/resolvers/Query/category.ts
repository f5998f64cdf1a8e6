import type { QueryResolvers } from '../../../types.generated.ts';

export const category: NonNullable<QueryResolvers['category']> = async (_parent, { id }, ctx) =>
  (await ctx.categoryTree()).find(id) ?? null;
