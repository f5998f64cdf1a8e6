import type { MutationResolvers } from './../../../types.generated.ts';
export const changeDiscounts: NonNullable<MutationResolvers['changeDiscounts']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.changeDiscounts resolver logic here */
};
