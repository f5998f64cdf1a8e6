import type { MutationResolvers } from './../../../types.generated.ts';
export const decideChange: NonNullable<MutationResolvers['decideChange']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.decideChange resolver logic here */
};
