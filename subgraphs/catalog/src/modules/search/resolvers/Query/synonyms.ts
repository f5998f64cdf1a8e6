import type { QueryResolvers } from '../../../types.generated.ts';
import { listSynonyms } from '../../synonyms.service.ts';

export const synonyms: NonNullable<QueryResolvers['synonyms']> = (_parent, _args, ctx) =>
  listSynonyms(ctx);
