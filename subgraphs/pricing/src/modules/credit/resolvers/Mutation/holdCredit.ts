import type { MutationResolvers } from '../../../types.generated.ts';
import { holdCredit as hold } from '../../creditHold.service.ts';

export const holdCredit: NonNullable<MutationResolvers['holdCredit']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await hold(ctx, { ...input, expiresAt: new Date(input.expiresAt) });
  if (outcome.ok) {
    const { holdId, expiresAt } = outcome;
    return { __typename: 'CreditHeld', holdId, expiresAt: expiresAt?.toISOString() ?? null };
  }
  const { needed, currency, ...facts } = outcome;
  return {
    __typename: 'CreditShort',
    message: 'The available credit does not reach for this order.',
    code: 'CREDIT_SHORT',
    needed: { amount: needed, currency },
    ...facts,
  };
};
