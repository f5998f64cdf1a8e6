import { refusedAnswer, signedInAnswer } from '../../../session/signInAnswer.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { chooseContract as choose } from '../../chooseContract.service.ts';

export const chooseContract: NonNullable<MutationResolvers['chooseContract']> = async (
  _parent,
  { input: { contractId = null } },
  ctx,
) => {
  const outcome = await choose(ctx, contractId);
  if (outcome.ok) return signedInAnswer(outcome.signedIn);
  return outcome.code === 'NOT_FOUND' ? outcome : refusedAnswer(outcome);
};
