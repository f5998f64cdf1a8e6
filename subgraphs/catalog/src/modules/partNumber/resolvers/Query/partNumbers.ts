import type { QueryResolvers } from '../../../types.generated.ts';
import { listPartNumbers } from '../../partNumber.service.ts';

export const partNumbers: NonNullable<QueryResolvers['partNumbers']> = (
  _parent,
  { organizationId = null, search = null, first, after },
  ctx,
) => listPartNumbers(ctx, { organizationId, search, first, after });
