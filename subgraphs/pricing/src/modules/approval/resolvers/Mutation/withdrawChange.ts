import type { MutationResolvers } from '../../../types.generated.ts';
import { withdrawChange as withdraw } from '../../approval.service.ts';

export const withdrawChange: NonNullable<MutationResolvers['withdrawChange']> = async (
  _parent,
  { input: { id } },
  ctx,
) => {
  const outcome = await withdraw(ctx, id);
  return outcome.ok ? { __typename: 'ChangeDecided', request: outcome.request } : outcome;
};
