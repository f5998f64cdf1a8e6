import type { MutationResolvers } from '../../../types.generated.ts';
import { confirmOrder as run } from '../../order.service.ts';
import { orderAnswer } from '../../orderAnswers.ts';

export const confirmOrder: NonNullable<MutationResolvers['confirmOrder']> = async (
  _parent,
  { input },
  ctx,
) => orderAnswer(await run(input, ctx));
