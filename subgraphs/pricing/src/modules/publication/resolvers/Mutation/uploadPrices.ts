import type { MutationResolvers } from '../../../types.generated.ts';
import { savedDraft } from '../../draft.service.ts';
import { uploadPrices as upload } from '../../upload.service.ts';

export const uploadPrices: NonNullable<MutationResolvers['uploadPrices']> = async (
  _parent,
  { input },
  ctx,
) => savedDraft(ctx, await upload(ctx, input));
