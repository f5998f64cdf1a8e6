import type { QueryResolvers } from './../../../types.generated.ts';
export const discountMatrix: NonNullable<QueryResolvers['discountMatrix']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.discountMatrix resolver logic here */
};
