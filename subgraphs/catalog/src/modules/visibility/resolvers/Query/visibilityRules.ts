import type { QueryResolvers } from '../../../types.generated.ts';
import { listRules } from '../../visibility.service.ts';

export const visibilityRules: NonNullable<QueryResolvers['visibilityRules']> = (
  _parent,
  { audience, first, after },
  ctx,
) => listRules(ctx, audience ?? null, { first, after });
