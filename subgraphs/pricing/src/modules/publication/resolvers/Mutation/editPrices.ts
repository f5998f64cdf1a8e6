import type { MutationResolvers } from '../../../types.generated.ts';
import { savedDraft } from '../../draft.service.ts';
import { editPrices as edit } from '../../edit.service.ts';

export const editPrices: NonNullable<MutationResolvers['editPrices']> = async (
  _parent,
  { input },
  ctx,
) => savedDraft(ctx, await edit(ctx, input));
