import type { MutationResolvers } from './../../../types.generated.ts';
export const uploadPrices: NonNullable<MutationResolvers['uploadPrices']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.uploadPrices resolver logic here */
};
