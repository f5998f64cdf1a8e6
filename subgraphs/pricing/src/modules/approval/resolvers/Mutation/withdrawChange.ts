import type { MutationResolvers } from './../../../types.generated.ts';
export const withdrawChange: NonNullable<MutationResolvers['withdrawChange']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.withdrawChange resolver logic here */
};
