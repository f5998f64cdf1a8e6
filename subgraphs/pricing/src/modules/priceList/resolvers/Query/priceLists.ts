import type { QueryResolvers } from '../../../types.generated.ts';
import { listPriceLists } from '../../listPriceLists.ts';

export const priceLists: NonNullable<QueryResolvers['priceLists']> = (_parent, page, ctx) =>
  listPriceLists(ctx, page);
