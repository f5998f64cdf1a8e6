import type { MutationResolvers } from '../../../types.generated.ts';
import { submitDraft } from '../../approval.service.ts';
import { savedDraft } from '../../draft.service.ts';

export const submitPricePublication: NonNullable<
  MutationResolvers['submitPricePublication']
> = async (_parent, { input }, ctx) => savedDraft(ctx, await submitDraft(ctx, input.id), input.id);
