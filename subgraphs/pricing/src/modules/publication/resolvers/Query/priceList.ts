import type { QueryResolvers } from './../../../types.generated.ts';
export const priceList: NonNullable<QueryResolvers['priceList']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.priceList resolver logic here */
};
