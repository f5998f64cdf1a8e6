import type { MutationResolvers } from '../../../types.generated.ts';
import { withdrawDraft } from '../../approval.service.ts';
import { savedDraft } from '../../draft.service.ts';

export const withdrawPricePublication: NonNullable<
  MutationResolvers['withdrawPricePublication']
> = async (_parent, { input }, ctx) =>
  savedDraft(ctx, await withdrawDraft(ctx, input.id), input.id);
