import type { MutationResolvers } from '../../../types.generated.ts';
import { changeCartLines as run } from '../../cart.service.ts';
import { cartAnswer } from '../../cartAnswers.ts';

export const changeCartLines: NonNullable<MutationResolvers['changeCartLines']> = async (
  _parent,
  { input },
  ctx,
) => cartAnswer(await run(input, ctx));
