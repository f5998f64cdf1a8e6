import type { MutationResolvers } from './../../../types.generated.ts';
export const publishPriceList: NonNullable<MutationResolvers['publishPriceList']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.publishPriceList resolver logic here */
};
