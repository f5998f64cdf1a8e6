import type { MutationResolvers } from './../../../types.generated.ts';
export const proposePromotion: NonNullable<MutationResolvers['proposePromotion']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.proposePromotion resolver logic here */
};
