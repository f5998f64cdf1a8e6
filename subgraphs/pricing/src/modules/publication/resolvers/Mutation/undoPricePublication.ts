import type { MutationResolvers } from '../../../types.generated.ts';
import { savedDraft } from '../../draft.service.ts';
import { undoPublication } from '../../restore.service.ts';

export const undoPricePublication: NonNullable<MutationResolvers['undoPricePublication']> = async (
  _parent,
  { input },
  ctx,
) => savedDraft(ctx, await undoPublication(ctx, input));
