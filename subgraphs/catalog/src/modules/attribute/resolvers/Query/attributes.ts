import type { QueryResolvers } from '../../../types.generated.ts';

export const attributes: NonNullable<QueryResolvers['attributes']> = async (
  _parent,
  _args,
  ctx,
) => [...(await ctx.attributes()).values()];
