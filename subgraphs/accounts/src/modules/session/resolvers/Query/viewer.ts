import type { QueryResolvers } from '../../../types.generated.ts';

export const viewer: NonNullable<QueryResolvers['viewer']> = (_parent, _args, ctx) =>
  ctx.viewer.kind === 'person' ? ctx.viewer : null;
