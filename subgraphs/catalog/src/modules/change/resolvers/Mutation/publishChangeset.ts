import type { MutationResolvers } from '../../../types.generated.ts';
import { savedChangeset } from '../../changeset.service.ts';
import { publishChangeset as publish } from '../../publishing.service.ts';

export const publishChangeset: NonNullable<MutationResolvers['publishChangeset']> = async (
  _parent,
  { input: { id } },
  ctx,
) => savedChangeset(ctx, id, await publish(ctx, id));
