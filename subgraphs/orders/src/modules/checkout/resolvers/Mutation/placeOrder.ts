import type { MutationResolvers } from '../../../types.generated.ts';
import { placeOrder as place } from '../../checkout.service.ts';
import { checkoutAnswer } from '../../checkoutAnswers.ts';

export const placeOrder: NonNullable<MutationResolvers['placeOrder']> = async (
  _parent,
  { input },
  ctx,
) => checkoutAnswer(await place(input, ctx), ctx.viewer);
