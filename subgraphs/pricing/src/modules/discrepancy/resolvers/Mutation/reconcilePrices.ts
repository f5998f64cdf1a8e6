import { savedDraft } from '../../../publication/draft.service.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { reconcilePrices as reconcile } from '../../discrepancy.service.ts';

export const reconcilePrices: NonNullable<MutationResolvers['reconcilePrices']> = async (
  _parent,
  { input },
  ctx,
) => savedDraft(ctx, await reconcile(ctx, input));
