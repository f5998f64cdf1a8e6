import type { MutationResolvers } from '../../../types.generated.ts';
import { cancelOrder as run } from '../../order.service.ts';
import { orderAnswer } from '../../orderAnswers.ts';

export const cancelOrder: NonNullable<MutationResolvers['cancelOrder']> = async (
  _parent,
  { input },
  ctx,
) => orderAnswer(await run(input, ctx));
