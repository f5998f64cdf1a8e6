import type { NoveltyResolvers } from '../../types.generated.ts';

export const Novelty: NoveltyResolvers = {};
