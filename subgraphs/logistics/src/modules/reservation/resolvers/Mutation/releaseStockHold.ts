import type { MutationResolvers } from '../../../types.generated.ts';
import { releaseStockHold as release } from '../../hold.service.ts';

export const releaseStockHold: NonNullable<MutationResolvers['releaseStockHold']> = (
  _parent,
  { idempotencyKey },
  ctx,
) => release(idempotencyKey, ctx);
