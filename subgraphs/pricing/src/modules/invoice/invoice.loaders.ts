import { isId } from '@kontor/kit/ids.ts';
import { loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { SalesOrderSchema } from '../order/salesOrder.entity.ts';
import { InvoiceSchema } from './invoice.entity.ts';

export const loadInvoices = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(InvoiceSchema, { id: { $in: ids.filter(isId) } }),
    (invoice) => invoice.id,
  );

export const loadInvoicesOfOrders = ({ em }: RequestContext) =>
  loadMany(
    (ids) => em.find(InvoiceSchema, { orderId: { $in: ids } }, { orderBy: { id: 'asc' } }),
    (invoice) => invoice.orderId ?? '',
  );

export const loadSalesOrders = ({ em }: RequestContext) =>
  loadOne(
    (ids) => em.find(SalesOrderSchema, { id: { $in: ids.filter(isId) } }),
    (order) => order.id,
  );
