import type { MutationResolvers } from '../../../types.generated.ts';
import { cartAnswer } from '../../cartAnswers.ts';
import { saveCart as run } from '../../saveCart.service.ts';

export const saveCart: NonNullable<MutationResolvers['saveCart']> = async (
  _parent,
  { input },
  ctx,
) => cartAnswer(await run(input, ctx));
