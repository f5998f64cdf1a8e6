import type { MutationResolvers } from './../../../types.generated.ts';
export const explainPriceDiscrepancies: NonNullable<
  MutationResolvers['explainPriceDiscrepancies']
> = async (_parent, _arg, _ctx) => {
  /* Implement Mutation.explainPriceDiscrepancies resolver logic here */
};
