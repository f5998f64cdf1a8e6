import type { MutationResolvers } from '../../../types.generated.ts';
import { decideChange as decide } from '../../approval.service.ts';

export const decideChange: NonNullable<MutationResolvers['decideChange']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await decide(ctx, input);
  return outcome.ok ? { __typename: 'ChangeDecided', request: outcome.request } : outcome;
};
