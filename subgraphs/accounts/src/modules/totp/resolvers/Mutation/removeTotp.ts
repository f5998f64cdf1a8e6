import type { MutationResolvers } from '../../../types.generated.ts';
import { removeTotp as remove } from '../../totp.service.ts';
import { totpRefusal } from '../../totpRefusal.ts';

export const removeTotp: NonNullable<MutationResolvers['removeTotp']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await remove(ctx, input.code);
  if (!outcome.ok) return totpRefusal(outcome, 'code');
  return { __typename: 'TotpRemoved', at: outcome.at.toISOString() };
};
