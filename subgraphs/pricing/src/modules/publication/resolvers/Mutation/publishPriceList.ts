import type { MutationResolvers } from '../../../types.generated.ts';
import { approveDraft } from '../../approval.service.ts';
import { savedDraft } from '../../draft.service.ts';

export const publishPriceList: NonNullable<MutationResolvers['publishPriceList']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await approveDraft(ctx, input);
  if (!outcome.ok && outcome.code === 'IDEMPOTENCY_CONFLICT') return outcome;
  return savedDraft(ctx, outcome, input.publicationId);
};
