import type { QueryResolvers } from '../../../types.generated.ts';

export const contractFacts: NonNullable<QueryResolvers['contractFacts']> = async (
  _parent,
  { ids },
  ctx,
) => (await Promise.all(ids.map((id) => ctx.contractById.load(id)))).filter((row) => row !== null);
