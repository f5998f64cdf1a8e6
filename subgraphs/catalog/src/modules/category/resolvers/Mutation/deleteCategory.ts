import type { MutationResolvers } from './../../../types.generated.ts';
export const deleteCategory: NonNullable<MutationResolvers['deleteCategory']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.deleteCategory resolver logic here */
};
