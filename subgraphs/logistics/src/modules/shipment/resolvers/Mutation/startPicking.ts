import type { MutationResolvers } from '../../../types.generated.ts';
import { startPicking as start } from '../../shipping.service.ts';
import { shippingResult } from '../../shippingResult.ts';

export const startPicking: NonNullable<MutationResolvers['startPicking']> = async (
  _parent,
  { input },
  ctx,
) => shippingResult(await start(input, ctx), input.orderId, ctx);
