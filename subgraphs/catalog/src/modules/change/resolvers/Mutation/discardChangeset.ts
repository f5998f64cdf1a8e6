import type { MutationResolvers } from '../../../types.generated.ts';
import { discardChangeset as discard, savedChangeset } from '../../changeset.service.ts';

export const discardChangeset: NonNullable<MutationResolvers['discardChangeset']> = async (
  _parent,
  { input: { id } },
  ctx,
) => savedChangeset(ctx, id, await discard(ctx, id));
