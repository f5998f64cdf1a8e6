import type { QueryResolvers } from './../../../types.generated.ts';
export const changeRequests: NonNullable<QueryResolvers['changeRequests']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.changeRequests resolver logic here */
};
