import type { MutationResolvers } from './../../../types.generated.ts';
export const editPrices: NonNullable<MutationResolvers['editPrices']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.editPrices resolver logic here */
};
