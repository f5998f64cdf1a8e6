import type { QueryResolvers } from '../../../types.generated.ts';
import { searchCatalogue } from '../../searchCatalogue.ts';

export const products: NonNullable<QueryResolvers['products']> = (_parent, args, ctx) =>
  searchCatalogue(ctx, {
    ...args,
    sort: args.sort ?? 'RELEVANCE',
    language: args.locale ?? 'RU',
  });
