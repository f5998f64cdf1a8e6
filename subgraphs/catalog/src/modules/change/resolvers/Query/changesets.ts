import type { QueryResolvers } from '../../../types.generated.ts';
import { listChangesets } from '../../changeset.service.ts';

export const changesets: NonNullable<QueryResolvers['changesets']> = (_parent, args, ctx) =>
  listChangesets(ctx, args);
