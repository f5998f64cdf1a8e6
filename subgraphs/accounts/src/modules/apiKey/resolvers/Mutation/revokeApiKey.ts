import type { MutationResolvers } from '../../../types.generated.ts';
import { revokeApiKey as revoke } from '../../apiKey.service.ts';

export const revokeApiKey: NonNullable<MutationResolvers['revokeApiKey']> = async (
  _parent,
  { input: { id } },
  ctx,
) => {
  const apiKey = await revoke(ctx, id);
  if (apiKey) return { __typename: 'ApiKeyRevoked', apiKey };
  return { __typename: 'NotFound', code: 'NOT_FOUND', message: 'There is no such API key.', id };
};
