import type { QueryResolvers } from './../../../types.generated.ts';
export const category: NonNullable<QueryResolvers['category']> = async (_parent, _arg, _ctx) => {
  /* Implement Query.category resolver logic here */
};
