import type { MutationResolvers } from '../../../types.generated.ts';
import { releaseQuote as release } from '../../orderCaps.service.ts';

export const releaseQuote: NonNullable<MutationResolvers['releaseQuote']> = (
  _parent,
  { idempotencyKey },
  ctx,
) => release(ctx, idempotencyKey);
