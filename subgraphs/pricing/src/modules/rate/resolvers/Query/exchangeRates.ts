import type { QueryResolvers } from './../../../types.generated.ts';
export const exchangeRates: NonNullable<QueryResolvers['exchangeRates']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.exchangeRates resolver logic here */
};
