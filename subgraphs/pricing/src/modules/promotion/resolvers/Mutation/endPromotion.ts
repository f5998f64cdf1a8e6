import type { MutationResolvers } from './../../../types.generated.ts';
export const endPromotion: NonNullable<MutationResolvers['endPromotion']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.endPromotion resolver logic here */
};
