import type { MutationResolvers } from './../../../types.generated.ts';
export const reconcilePrices: NonNullable<MutationResolvers['reconcilePrices']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.reconcilePrices resolver logic here */
};
