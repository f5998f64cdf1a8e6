import type { MutationResolvers } from '../../../types.generated.ts';
import { refreshSession as refresh } from '../../refresh.service.ts';
import { refusedAnswer, signedInAnswer } from '../../signInAnswer.ts';

export const refreshSession: NonNullable<MutationResolvers['refreshSession']> = async (
  _parent,
  _args,
  ctx,
) => {
  const outcome = await refresh(ctx);
  return outcome.ok ? signedInAnswer(outcome.signedIn) : refusedAnswer(outcome);
};
