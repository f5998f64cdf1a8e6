import type { QueryResolvers } from '../../../types.generated.ts';
import { apiKeyViewer as findKey } from '../../apiKey.service.ts';

export const apiKeyViewer: NonNullable<QueryResolvers['apiKeyViewer']> = async (
  _parent,
  { secretHash },
  ctx,
) => {
  const rights = await findKey(ctx, secretHash);
  if (!rights) return null;
  const { viewer, key } = rights;
  const { rateLimit, costLimit, isSandbox } = key;
  const expiresAt = key.expiresAt?.toISOString() ?? null;
  const scopes = [...viewer.scopes];
  return { ...viewer, roles: [], scopes, rateLimit, costLimit, isSandbox, expiresAt };
};
