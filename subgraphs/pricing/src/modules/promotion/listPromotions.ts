import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { hasScope, isStaff, organizationOf, requireScope } from '@kontor/kit/viewer.ts';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { isOlder, momentBefore } from '../../newestMoment.ts';
import { CustomerSchema } from '../customer/customer.entity.ts';
import { type Promotion, PromotionSchema } from './promotion.entity.ts';

export interface PromotionFilter {
  status?: ReadonlyArray<Promotion['status']> | null;
  date?: string | null;
}

/** Promotions, newest first: to the seller's people all, to a customer those that hold for it today. */
export async function listPromotions(
  ctx: RequestContext,
  filter: PromotionFilter,
  args: PageArgs,
): Promise<Connection<Promotion>> {
  requireScope(ctx.viewer, 'prices:read');
  const page = pageOf(args, 2);
  const before = momentBefore(page);
  const wanted = [...(await seen(ctx)), ...conditionsOf(filter)];
  const rows = await ctx.em.find(
    PromotionSchema,
    { $and: before ? [...wanted, isOlder(before, 'createdAt')] : wanted },
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: page.limit },
  );
  return connectionOf({
    rows,
    page,
    cursorOf: ({ createdAt, id }) => [createdAt.toISOString(), id],
    totalCount: () => ctx.em.count(PromotionSchema, { $and: wanted }),
  });
}

async function seen(ctx: RequestContext): Promise<FilterQuery<Promotion>[]> {
  const { viewer } = ctx;
  if (isStaff(viewer) && hasScope(viewer, 'pricelists:read')) return [];
  const organizationId = isStaff(viewer) ? null : organizationOf(viewer);
  const customer =
    organizationId === null ? null : await ctx.em.findOne(CustomerSchema, { organizationId });
  return [
    { status: 'APPROVED' },
    holdsOn(sellerDay(ctx.now())),
    { $or: [{ segment: null }, { segment: customer?.segment ?? null }] },
    { $or: [{ forOrganizationId: null }, { forOrganizationId: organizationId }] },
  ];
}

function conditionsOf({ status, date }: PromotionFilter): FilterQuery<Promotion>[] {
  return [...(status ? [{ status: { $in: [...status] } }] : []), ...(date ? [holdsOn(date)] : [])];
}

const holdsOn = (day: string): FilterQuery<Promotion> => ({
  validFrom: { $lte: day },
  validUntil: { $gt: day },
});
