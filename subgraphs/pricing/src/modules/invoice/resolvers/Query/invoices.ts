import type { QueryResolvers } from '../../../types.generated.ts';
import { listInvoices } from '../../listInvoices.ts';

export const invoices: NonNullable<QueryResolvers['invoices']> = (
  _parent,
  { filter, ...page },
  ctx,
) => listInvoices(ctx, filter ?? {}, page);
