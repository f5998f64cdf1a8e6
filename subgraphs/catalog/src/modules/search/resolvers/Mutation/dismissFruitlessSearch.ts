import type { MutationResolvers } from '../../../types.generated.ts';
import { dismissFruitlessSearch as dismiss } from '../../fruitlessSearches.service.ts';

export const dismissFruitlessSearch: NonNullable<
  MutationResolvers['dismissFruitlessSearch']
> = async (_parent, { input: { id } }, ctx) => {
  if (await dismiss(ctx, id)) return { __typename: 'FruitlessSearchDismissed', id };
  const message = 'There is no such search.';
  return { __typename: 'NotFound', code: 'NOT_FOUND', message, id };
};
