import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../../../acting.ts';
import type { QueryResolvers } from '../../../types.generated.ts';

export const priceList: NonNullable<QueryResolvers['priceList']> = (_parent, { id }, ctx) => {
  requireScope(ctx.viewer, 'pricelists:read');
  requireSeller(ctx.viewer);
  return ctx.priceListById.load(id);
};
