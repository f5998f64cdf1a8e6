import type { MutationResolvers } from './../../../types.generated.ts';
export const setExchangeRates: NonNullable<MutationResolvers['setExchangeRates']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.setExchangeRates resolver logic here */
};
