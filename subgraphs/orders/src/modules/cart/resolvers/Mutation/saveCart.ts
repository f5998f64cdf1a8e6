import type { MutationResolvers } from '../../../types.generated.ts';
import { saveCart as run } from '../../cart.service.ts';
import { cartAnswer } from '../../cartAnswers.ts';

export const saveCart: NonNullable<MutationResolvers['saveCart']> = async (
  _parent,
  { input },
  ctx,
) => cartAnswer(await run(input, ctx));
