import type { MutationResolvers } from '../../../types.generated.ts';
import { releaseCreditHold as release } from '../../creditHold.service.ts';

export const releaseCreditHold: NonNullable<MutationResolvers['releaseCreditHold']> = (
  _parent,
  { idempotencyKey },
  ctx,
) => release(ctx, idempotencyKey);
