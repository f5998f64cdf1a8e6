import type { MutationResolvers } from './../../../types.generated.ts';
export const changeFloorMargins: NonNullable<MutationResolvers['changeFloorMargins']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Mutation.changeFloorMargins resolver logic here */
};
