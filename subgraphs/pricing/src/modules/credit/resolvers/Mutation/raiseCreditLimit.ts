import type { MutationResolvers } from '../../../types.generated.ts';
import { askedAnswer } from '../../changeAnswer.ts';
import { raiseCreditLimit as raise } from '../../creditTerms.service.ts';

export const raiseCreditLimit: NonNullable<MutationResolvers['raiseCreditLimit']> = async (
  _parent,
  { input },
  ctx,
) => askedAnswer(await raise(ctx, input));
