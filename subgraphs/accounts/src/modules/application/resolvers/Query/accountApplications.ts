import type { QueryResolvers } from '../../../types.generated.ts';
import { listApplications } from '../../application.service.ts';

export const accountApplications: NonNullable<QueryResolvers['accountApplications']> = (
  _parent,
  args,
  ctx,
) => listApplications(ctx, args);
