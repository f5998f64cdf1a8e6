import type { MutationResolvers } from '../../../types.generated.ts';
import { rejectDraft } from '../../approval.service.ts';
import { savedDraft } from '../../draft.service.ts';

export const rejectPricePublication: NonNullable<
  MutationResolvers['rejectPricePublication']
> = async (_parent, { input }, ctx) =>
  savedDraft(ctx, await rejectDraft(ctx, input.id, input.reason), input.id);
