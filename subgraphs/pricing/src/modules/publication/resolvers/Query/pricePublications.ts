import type { QueryResolvers } from './../../../types.generated.ts';
export const pricePublications: NonNullable<QueryResolvers['pricePublications']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.pricePublications resolver logic here */
};
