import type { MutationResolvers } from './../../../types.generated.ts';
export const importProducts: NonNullable<MutationResolvers['importProducts']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.importProducts resolver logic here */
};
