import type { MutationResolvers } from './../../../types.generated.ts';
export const submitPricePublication: NonNullable<
  MutationResolvers['submitPricePublication']
> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.submitPricePublication resolver logic here */
};
