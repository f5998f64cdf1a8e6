import type { MutationResolvers } from '../../../types.generated.ts';
import { createApiKey as create } from '../../apiKey.service.ts';

export const createApiKey: NonNullable<MutationResolvers['createApiKey']> = async (
  _parent,
  { input: { name, scopes, contractId = null, expiresAt, idempotencyKey } },
  ctx,
) => {
  const wanted = { name, scopes, contractId, expiresAt: expiresAt ? new Date(expiresAt) : null };
  const outcome = await create(ctx, wanted, idempotencyKey);
  if (!outcome.ok) return outcome;
  return { __typename: 'ApiKeyCreated', apiKey: outcome.apiKey, secret: outcome.secret };
};
