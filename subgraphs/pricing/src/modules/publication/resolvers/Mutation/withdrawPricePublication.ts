import type { MutationResolvers } from './../../../types.generated.ts';
export const withdrawPricePublication: NonNullable<
  MutationResolvers['withdrawPricePublication']
> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.withdrawPricePublication resolver logic here */
};
