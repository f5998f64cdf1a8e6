import type { MutationResolvers } from '../../../types.generated.ts';
import { beginTotp as begin } from '../../totp.service.ts';
import { totpRefusal } from '../../totpRefusal.ts';

export const beginTotp: NonNullable<MutationResolvers['beginTotp']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await begin(ctx, input.password);
  if (!outcome.ok) return totpRefusal(outcome, 'password');
  return { __typename: 'TotpBegun', secret: outcome.secret, uri: outcome.uri };
};
