import { notFound } from '@kontor/kit/refusals.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { dismissDuplicates as dismiss } from '../../duplicates.service.ts';

export const dismissDuplicates: NonNullable<MutationResolvers['dismissDuplicates']> = async (
  _parent,
  { input: { id } },
  ctx,
) =>
  (await dismiss(ctx, id))
    ? { __typename: 'DuplicatesDismissed', id }
    : notFound('group of products', id);
