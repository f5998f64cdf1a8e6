import type { MutationResolvers } from '../../../types.generated.ts';
import { confirmTotp as confirm } from '../../totp.service.ts';
import { unfitAnswer } from '../../totpRefusal.ts';

export const confirmTotp: NonNullable<MutationResolvers['confirmTotp']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await confirm(ctx, input.code);
  if (!outcome.ok) return unfitAnswer(outcome, 'code');
  return { __typename: 'TotpConfirmed', recoveryCodes: outcome.recoveryCodes };
};
