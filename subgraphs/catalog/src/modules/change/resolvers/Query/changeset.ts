import type { QueryResolvers } from '../../../types.generated.ts';
import { findChangeset } from '../../changeset.service.ts';

export const changeset: NonNullable<QueryResolvers['changeset']> = (_parent, { id }, ctx) =>
  findChangeset(ctx, id);
