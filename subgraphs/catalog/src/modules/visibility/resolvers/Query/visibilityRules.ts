import type { QueryResolvers } from './../../../types.generated.ts';
export const visibilityRules: NonNullable<QueryResolvers['visibilityRules']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.visibilityRules resolver logic here */
};
