import type { QueryResolvers } from './../../../types.generated.ts';
export const customerPrice: NonNullable<QueryResolvers['customerPrice']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.customerPrice resolver logic here */
};
