import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { isStaff, requireScope } from '@kontor/kit/viewer.ts';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { isOlder, momentBefore } from '../../newestMoment.ts';
import { type Adjustment, AdjustmentSchema } from './adjustment.entity.ts';

export interface AdjustmentFilter {
  organizationId?: string | null;
  kind?: readonly Adjustment['kind'][] | null;
  status?: readonly Adjustment['status'][] | null;
}

/** Adjustments that the viewer may see, newest first. */
export async function listAdjustments(
  ctx: RequestContext,
  { organizationId, kind, status }: AdjustmentFilter,
  args: PageArgs,
): Promise<Connection<Adjustment>> {
  requireScope(ctx.viewer, 'invoices:read');
  const page = pageOf(args, 2);
  const before = momentBefore(page);
  const wanted: FilterQuery<Adjustment>[] = [];
  if (!isStaff(ctx.viewer)) wanted.push({ status: 'BOOKED' });
  if (organizationId) wanted.push({ organizationId: { $in: [organizationId].filter(isId) } });
  if (kind) wanted.push({ kind: { $in: [...kind] } });
  if (status) wanted.push({ status: { $in: [...status] } });
  const rows = await ctx.em.find(
    AdjustmentSchema,
    { $and: before ? [...wanted, isOlder(before, 'askedAt')] : wanted },
    { orderBy: { askedAt: 'desc', id: 'desc' }, limit: page.limit },
  );
  return connectionOf({
    rows,
    page,
    cursorOf: ({ askedAt, id }) => [askedAt.toISOString(), id],
    totalCount: () => ctx.em.count(AdjustmentSchema, { $and: wanted }),
  });
}
