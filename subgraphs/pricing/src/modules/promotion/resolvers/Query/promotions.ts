import type { QueryResolvers } from './../../../types.generated.ts';
export const promotions: NonNullable<QueryResolvers['promotions']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.promotions resolver logic here */
};
