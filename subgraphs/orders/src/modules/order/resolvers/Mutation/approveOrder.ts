import type { MutationResolvers } from '../../../types.generated.ts';
import { approveOrder as run } from '../../order.service.ts';
import { orderAnswer } from '../../orderAnswers.ts';

export const approveOrder: NonNullable<MutationResolvers['approveOrder']> = async (
  _parent,
  { input },
  ctx,
) => orderAnswer(await run(input, ctx));
