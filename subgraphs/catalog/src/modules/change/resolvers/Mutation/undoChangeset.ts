import type { MutationResolvers } from '../../../types.generated.ts';
import { savedChangeset } from '../../changeset.service.ts';
import { undoChangeset as undo } from '../../undo.service.ts';

export const undoChangeset: NonNullable<MutationResolvers['undoChangeset']> = async (
  _parent,
  { input },
  ctx,
) => savedChangeset(ctx, input.id, await undo(ctx, input));
