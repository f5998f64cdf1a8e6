import type { MutationResolvers } from '../../../types.generated.ts';
import { explainDiscrepancies } from '../../discrepancy.service.ts';

export const explainPriceDiscrepancies: NonNullable<
  MutationResolvers['explainPriceDiscrepancies']
> = async (_parent, { input }, ctx) => {
  const outcome = await explainDiscrepancies(ctx, input);
  if (!outcome.ok) return outcome;
  const { discrepancies } = outcome;
  return { __typename: 'PriceDiscrepanciesExplained', discrepancies };
};
