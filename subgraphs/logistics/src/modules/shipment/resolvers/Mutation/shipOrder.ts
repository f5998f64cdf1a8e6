import type { MutationResolvers } from '../../../types.generated.ts';
import { shipOrder as ship } from '../../shipping.service.ts';
import { shippingResult } from '../../shippingResult.ts';

export const shipOrder: NonNullable<MutationResolvers['shipOrder']> = async (
  _parent,
  { input },
  ctx,
) => shippingResult(await ship(input, ctx), input.orderId, ctx);
