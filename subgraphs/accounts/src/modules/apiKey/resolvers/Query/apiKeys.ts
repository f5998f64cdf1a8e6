import type { QueryResolvers } from '../../../types.generated.ts';
import { listApiKeys } from '../../apiKey.service.ts';

export const apiKeys: NonNullable<QueryResolvers['apiKeys']> = (_parent, _args, ctx) =>
  listApiKeys(ctx);
