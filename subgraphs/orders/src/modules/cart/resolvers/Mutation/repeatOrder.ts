import type { MutationResolvers } from '../../../types.generated.ts';
import { cartAnswer } from '../../cartAnswers.ts';
import { repeatOrder as run } from '../../repeatOrder.service.ts';

export const repeatOrder: NonNullable<MutationResolvers['repeatOrder']> = async (
  _parent,
  { input },
  ctx,
) => cartAnswer(await run(input, ctx));
