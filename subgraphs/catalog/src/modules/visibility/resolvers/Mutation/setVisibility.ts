import type { MutationResolvers } from './../../../types.generated.ts';
export const setVisibility: NonNullable<MutationResolvers['setVisibility']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.setVisibility resolver logic here */
};
