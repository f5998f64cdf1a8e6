import type { MutationResolvers } from '../../../types.generated.ts';
import { issueCreditNote as issue } from '../../adjustment.service.ts';

export const issueCreditNote: NonNullable<MutationResolvers['issueCreditNote']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await issue(ctx, input);
  if (!outcome.ok) return outcome;
  return { __typename: 'AdjustmentMade', adjustmentId: outcome.adjustmentId };
};
