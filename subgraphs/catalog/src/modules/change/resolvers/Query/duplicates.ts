import type { QueryResolvers } from '../../../types.generated.ts';
import { listDuplicates } from '../../duplicates.service.ts';

export const duplicates: NonNullable<QueryResolvers['duplicates']> = (_parent, args, ctx) =>
  listDuplicates(ctx, args);
