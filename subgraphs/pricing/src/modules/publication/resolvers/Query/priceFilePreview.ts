import type { QueryResolvers } from './../../../types.generated.ts';
export const priceFilePreview: NonNullable<QueryResolvers['priceFilePreview']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.priceFilePreview resolver logic here */
};
