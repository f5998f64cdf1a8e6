import type { MutationResolvers } from './../../../types.generated.ts';
export const comparePricePublication: NonNullable<
  MutationResolvers['comparePricePublication']
> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.comparePricePublication resolver logic here */
};
