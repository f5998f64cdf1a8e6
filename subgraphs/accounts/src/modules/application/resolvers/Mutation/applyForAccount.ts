import type { MutationResolvers } from '../../../types.generated.ts';
import { applyForAccount as apply } from '../../application.service.ts';

export const applyForAccount: NonNullable<MutationResolvers['applyForAccount']> = async (
  _parent,
  { input: { idempotencyKey, country = 'RU', ...text } },
  ctx,
) => {
  const outcome = await apply(ctx, { ...text, country }, idempotencyKey);
  if (outcome.ok) return { __typename: 'AccountAppliedFor', reference: outcome.reference };
  if (outcome.code === 'IDEMPOTENCY_CONFLICT') return outcome;
  const { code, field, reason } = outcome;
  return { __typename: 'InvalidInput', code, message: reason, field };
};
