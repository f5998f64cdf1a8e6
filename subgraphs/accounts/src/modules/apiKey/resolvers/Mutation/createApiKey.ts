import type { MutationResolvers } from '../../../types.generated.ts';
import { createApiKey as create } from '../../apiKey.service.ts';

export const createApiKey: NonNullable<MutationResolvers['createApiKey']> = async (
  _parent,
  { input: { name, scopes, expiresAt, idempotencyKey } },
  ctx,
) => {
  const wanted = { name, scopes, expiresAt: expiresAt ? new Date(expiresAt) : null };
  const outcome = await create(ctx, wanted, idempotencyKey);
  if (outcome.ok) {
    return { __typename: 'ApiKeyCreated', apiKey: outcome.apiKey, secret: outcome.secret };
  }
  if (outcome.code === 'IDEMPOTENCY_CONFLICT') return outcome;
  const { code, field, reason } = outcome;
  return { __typename: 'InvalidInput', code, message: reason, field };
};
