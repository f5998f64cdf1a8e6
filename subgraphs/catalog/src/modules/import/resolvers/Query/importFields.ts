import type { QueryResolvers } from './../../../types.generated.ts';
export const importFields: NonNullable<QueryResolvers['importFields']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.importFields resolver logic here */
};
