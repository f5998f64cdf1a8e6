import type { MutationResolvers } from './../../../types.generated.ts';
export const setVatCodes: NonNullable<MutationResolvers['setVatCodes']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.setVatCodes resolver logic here */
};
