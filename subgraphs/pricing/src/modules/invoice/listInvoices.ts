import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { type FilterQuery, raw } from '@mikro-orm/postgresql';
import { olderThan } from '../../newestFirst.ts';
import type { InvoiceStatus } from './domain/invoiceStatus.ts';
import { type Invoice, InvoiceSchema } from './invoice.entity.ts';

export interface InvoiceFilter {
  organizationId?: string | null;
  orderId?: string | null;
  contractId?: string | null;
  sellerId?: string | null;
  status?: readonly InvoiceStatus[] | null;
  from?: string | null;
  until?: string | null;
}

/** Invoices that the viewer may see, newest first. */
export async function listInvoices(
  ctx: RequestContext,
  filter: InvoiceFilter,
  args: PageArgs,
): Promise<Connection<Invoice>> {
  requireScope(ctx.viewer, 'invoices:read');
  const page = pageOf(args, 2);
  const older = olderThan(page);
  const wanted = conditionsOf(filter, sellerDay(ctx.now()));
  const rows = await ctx.em.find(
    InvoiceSchema,
    { $and: older ? [...wanted, isOlder(older)] : wanted },
    { orderBy: { issuedOn: 'desc', id: 'desc' }, limit: page.limit },
  );
  return connectionOf({
    rows,
    page,
    cursorOf: ({ issuedOn, id }) => [issuedOn, id],
    totalCount: () => ctx.em.count(InvoiceSchema, { $and: wanted }),
  });
}

function conditionsOf(filter: InvoiceFilter, today: string): FilterQuery<Invoice>[] {
  const { organizationId, orderId, contractId, sellerId, status, from, until } = filter;
  const conditions: FilterQuery<Invoice>[] = [];
  if (organizationId) conditions.push({ organizationId: { $in: [organizationId].filter(isId) } });
  if (orderId) conditions.push({ orderId: { $in: [orderId].filter(isId) } });
  if (contractId) conditions.push({ contractId: { $in: [contractId].filter(isId) } });
  if (sellerId) conditions.push({ sellerId: { $in: [sellerId].filter(isId) } });
  if (from) conditions.push({ issuedOn: { $gte: from } });
  if (until) conditions.push({ issuedOn: { $lt: until } });
  if (status) conditions.push({ $or: [...new Set(status)].map((each) => hasStatus(each, today)) });
  return conditions;
}

const isPaid = () => ({ [raw((table) => `(${table}.paid >= ${table}.total_with_vat)`)]: true });
const isUnpaid = () => ({ [raw((table) => `(${table}.paid < ${table}.total_with_vat)`)]: true });

/** The rule of `invoiceStatus`, as a condition. */
function hasStatus(status: InvoiceStatus, today: string): FilterQuery<Invoice> {
  switch (status) {
    case 'PAID':
      return isPaid();
    case 'OVERDUE':
      return { ...isUnpaid(), dueOn: { $lt: today } };
    case 'PARTLY_PAID':
      return { ...isUnpaid(), dueOn: { $gte: today }, paid: { $gt: '0' } };
    case 'OPEN':
      return { ...isUnpaid(), dueOn: { $gte: today }, paid: '0' };
  }
}

const isOlder = ({ day, id }: { day: string; id: string }): FilterQuery<Invoice> => ({
  issuedOn: { $lte: day },
  $or: [{ issuedOn: { $lt: day } }, { id: { $lt: id } }],
});
