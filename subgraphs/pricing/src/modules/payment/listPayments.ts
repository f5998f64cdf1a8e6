import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { olderThan } from '../../newestFirst.ts';
import { type Payment, PaymentSchema } from './payment.entity.ts';

/** Payments that the viewer may see, newest first. */
export async function listPayments(
  ctx: RequestContext,
  { organizationId }: { organizationId?: string | null },
  args: PageArgs,
): Promise<Connection<Payment>> {
  requireScope(ctx.viewer, 'invoices:read');
  const page = pageOf(args, 2);
  const older = olderThan(page);
  const wanted: FilterQuery<Payment>[] = organizationId
    ? [{ organizationId: { $in: [organizationId].filter(isId) } }]
    : [];
  const rows = await ctx.em.find(
    PaymentSchema,
    { $and: older ? [...wanted, isOlder(older)] : wanted },
    { orderBy: { receivedOn: 'desc', id: 'desc' }, limit: page.limit },
  );
  return connectionOf({
    rows,
    page,
    cursorOf: ({ receivedOn, id }) => [receivedOn, id],
    totalCount: () => ctx.em.count(PaymentSchema, { $and: wanted }),
  });
}

const isOlder = ({ day, id }: { day: string; id: string }): FilterQuery<Payment> => ({
  receivedOn: { $lte: day },
  $or: [{ receivedOn: { $lt: day } }, { id: { $lt: id } }],
});
