import type { QueryResolvers } from '../../../types.generated.ts';

export const organization: NonNullable<QueryResolvers['organization']> = (_parent, { id }, ctx) =>
  ctx.organizationById.load(id);
