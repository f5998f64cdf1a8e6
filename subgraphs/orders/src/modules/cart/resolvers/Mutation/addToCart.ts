import type { MutationResolvers } from '../../../types.generated.ts';
import { addToCart as run } from '../../cart.service.ts';
import { cartAnswer } from '../../cartAnswers.ts';

export const addToCart: NonNullable<MutationResolvers['addToCart']> = async (
  _parent,
  { input },
  ctx,
) => cartAnswer(await run(input, ctx));
