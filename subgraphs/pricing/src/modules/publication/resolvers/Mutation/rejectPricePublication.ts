import type { MutationResolvers } from './../../../types.generated.ts';
export const rejectPricePublication: NonNullable<
  MutationResolvers['rejectPricePublication']
> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.rejectPricePublication resolver logic here */
};
