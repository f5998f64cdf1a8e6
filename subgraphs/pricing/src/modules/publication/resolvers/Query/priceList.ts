import type { QueryResolvers } from '../../../types.generated.ts';
import { findPriceList } from '../../draft.service.ts';

export const priceList: NonNullable<QueryResolvers['priceList']> = (_parent, { id }, ctx) =>
  findPriceList(ctx, id);
