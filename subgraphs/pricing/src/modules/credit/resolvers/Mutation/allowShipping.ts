import type { MutationResolvers } from '../../../types.generated.ts';
import { askedAnswer } from '../../changeAnswer.ts';
import { allowShipping as allow } from '../../creditTerms.service.ts';

export const allowShipping: NonNullable<MutationResolvers['allowShipping']> = async (
  _parent,
  { input },
  ctx,
) => askedAnswer(await allow(ctx, input));
