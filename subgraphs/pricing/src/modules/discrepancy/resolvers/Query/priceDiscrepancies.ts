import type { QueryResolvers } from './../../../types.generated.ts';
export const priceDiscrepancies: NonNullable<QueryResolvers['priceDiscrepancies']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.priceDiscrepancies resolver logic here */
};
