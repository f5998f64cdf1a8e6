import type { QueryResolvers } from './../../../types.generated.ts';
export const floorMargins: NonNullable<QueryResolvers['floorMargins']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.floorMargins resolver logic here */
};
