import type { CategoryCompletenessResolvers } from '../../types.generated.ts';

export const CategoryCompleteness: CategoryCompletenessResolvers = {};
