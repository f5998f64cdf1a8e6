import type { QueryResolvers } from './../../../types.generated.ts';
export const previewDiscounts: NonNullable<QueryResolvers['previewDiscounts']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.previewDiscounts resolver logic here */
};
