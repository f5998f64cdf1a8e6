import type { MutationResolvers } from './../../../types.generated.ts';
export const setProductCosts: NonNullable<MutationResolvers['setProductCosts']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.setProductCosts resolver logic here */
};
