import type { MutationResolvers } from './../../../types.generated.ts';
export const saveCategory: NonNullable<MutationResolvers['saveCategory']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.saveCategory resolver logic here */
};
