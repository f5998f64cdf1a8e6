import type { MutationResolvers } from '../../../types.generated.ts';
import { saveSynonyms as save } from '../../synonyms.service.ts';

export const saveSynonyms: NonNullable<MutationResolvers['saveSynonyms']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await save(ctx, input);
  if (outcome.ok) return { __typename: 'SynonymsSaved', set: outcome.set };
  if (outcome.code === 'INVALID_INPUT') return { __typename: 'InvalidInput', ...outcome };
  const message = 'There is no such set of synonyms.';
  return { __typename: 'NotFound', code: outcome.code, message, id: outcome.id };
};
