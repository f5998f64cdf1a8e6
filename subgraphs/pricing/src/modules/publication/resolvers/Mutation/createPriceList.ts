import type { MutationResolvers } from './../../../types.generated.ts';
export const createPriceList: NonNullable<MutationResolvers['createPriceList']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.createPriceList resolver logic here */
};
