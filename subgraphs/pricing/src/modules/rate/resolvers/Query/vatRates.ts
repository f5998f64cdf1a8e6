import type { QueryResolvers } from './../../../types.generated.ts';
export const vatRates: NonNullable<QueryResolvers['vatRates']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.vatRates resolver logic here */
};
