import type { QueryResolvers } from '../../../types.generated.ts';
import { listWarehouses } from '../../stock.service.ts';

export const warehouses: NonNullable<QueryResolvers['warehouses']> = (_parent, _args, ctx) =>
  listWarehouses(ctx);
