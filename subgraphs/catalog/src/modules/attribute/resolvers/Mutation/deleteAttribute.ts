import type { MutationResolvers } from '../../../types.generated.ts';
import { deleteAttribute as remove } from '../../attribute.service.ts';

export const deleteAttribute: NonNullable<MutationResolvers['deleteAttribute']> = async (
  _parent,
  { input: { code } },
  ctx,
) => {
  const outcome = await remove(ctx, code);
  return outcome.ok ? { __typename: 'AttributeDeleted', code } : outcome;
};
