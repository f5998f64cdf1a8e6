import type { MutationResolvers } from '../../../types.generated.ts';
import { setMenuOrder as set } from '../../menuOrder.service.ts';

export const setMenuOrder: NonNullable<MutationResolvers['setMenuOrder']> = (
  _parent,
  { input },
  ctx,
) => set(ctx, input);
