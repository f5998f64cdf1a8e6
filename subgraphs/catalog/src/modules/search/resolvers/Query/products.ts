import type { QueryResolvers } from '../../../types.generated.ts';
import { searchProducts } from '../../search.service.ts';

export const products: NonNullable<QueryResolvers['products']> = (_parent, args, ctx) =>
  searchProducts(ctx, {
    ...args,
    sort: args.sort ?? 'RELEVANCE',
    language: args.locale ?? 'RU',
  });
