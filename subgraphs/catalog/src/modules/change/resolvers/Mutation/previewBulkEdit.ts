import type { MutationResolvers } from '../../../types.generated.ts';
import { previewBulkEdit as preview } from '../../bulkEdit.service.ts';
import { savedChangeset } from '../../changeset.service.ts';

export const previewBulkEdit: NonNullable<MutationResolvers['previewBulkEdit']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await preview(ctx, input);
  return savedChangeset(ctx, outcome.ok ? outcome.id : '', outcome);
};
