import type { QueryResolvers } from './../../../types.generated.ts';
export const pricePublication: NonNullable<QueryResolvers['pricePublication']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.pricePublication resolver logic here */
};
