import type { MutationResolvers } from '../../../types.generated.ts';
import { saveSearch as save } from '../../savedSearch.service.ts';

export const saveSearch: NonNullable<MutationResolvers['saveSearch']> = async (
  _parent,
  { input },
  ctx,
) => {
  const outcome = await save(ctx, input);
  if (outcome.ok) return { __typename: 'SearchSaved', search: outcome.search };
  const { field, message } = outcome;
  return { __typename: 'InvalidInput', code: 'INVALID_INPUT', field, message };
};
