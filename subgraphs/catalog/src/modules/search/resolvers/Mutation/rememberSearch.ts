import type { MutationResolvers } from '../../../types.generated.ts';
import { rememberSearch as remember } from '../../pastSearches.service.ts';

export const rememberSearch: NonNullable<MutationResolvers['rememberSearch']> = async (
  _parent,
  { input: { text } },
  ctx,
) => ({ __typename: 'SearchRemembered', text: await remember(ctx, text) });
