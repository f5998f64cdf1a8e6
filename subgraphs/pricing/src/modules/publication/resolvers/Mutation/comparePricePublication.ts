import type { MutationResolvers } from '../../../types.generated.ts';
import { compareAnew } from '../../approval.service.ts';
import { savedDraft } from '../../draft.service.ts';

export const comparePricePublication: NonNullable<
  MutationResolvers['comparePricePublication']
> = async (_parent, { input }, ctx) => savedDraft(ctx, await compareAnew(ctx, input.id), input.id);
