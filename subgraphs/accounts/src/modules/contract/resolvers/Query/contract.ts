import type { QueryResolvers } from '../../../types.generated.ts';

export const contract: NonNullable<QueryResolvers['contract']> = (_parent, { id }, ctx) =>
  ctx.contractById.load(id);
