import type { MutationResolvers } from './../../../types.generated.ts';
export const undoPricePublication: NonNullable<MutationResolvers['undoPricePublication']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.undoPricePublication resolver logic here */
};
