import type { QueryResolvers } from './../../../types.generated.ts';
export const importPreview: NonNullable<QueryResolvers['importPreview']> = async (
  _parent,
  _arg,
  _ctx,
) => {
  /* Implement Query.importPreview resolver logic here */
};
