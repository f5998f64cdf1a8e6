import type { MutationResolvers } from '../../../types.generated.ts';
import { changeAnswer } from '../../changeAnswer.ts';
import { setCreditTerms as set } from '../../creditTerms.service.ts';

export const setCreditTerms: NonNullable<MutationResolvers['setCreditTerms']> = async (
  _parent,
  { input },
  ctx,
) =>
  changeAnswer(
    await set(ctx, { ...input, reason: input.reason ?? null, limit: input.limit ?? null }),
  );
