import type { QueryResolvers } from '../../../types.generated.ts';
import { allWarehouses } from '../../stock.queries.ts';

export const warehouses: NonNullable<QueryResolvers['warehouses']> = (_parent, _args, ctx) =>
  allWarehouses(ctx);
