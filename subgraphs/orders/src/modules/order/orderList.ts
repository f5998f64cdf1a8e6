import { connectionOf, type Page, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import type { Context } from '../../context.ts';
import {
  countOrders,
  type OrderFilter,
  type OrderPosition,
  type OrderRow,
  orderByNumber,
  orderPage,
} from './order.queries.ts';

const LONGEST_SEARCH = 100;

/** One order that the viewer may see; null for any other. */
export async function findOrder(
  { id, number }: { id?: string | null; number?: string | null },
  ctx: Context,
): Promise<OrderRow | null> {
  if (Boolean(id) === Boolean(number)) throw badInput('Name the order by `id` or by `number`.');
  if (id) return isId(id) ? ctx.orderById.load(id) : null;
  return (await orderByNumber(ctx, number ?? '')) ?? null;
}

/** Orders that the viewer may see, newest first. */
export async function listOrders(filter: OrderFilter, args: PageArgs, ctx: Context) {
  if ((filter.search?.length ?? 0) > LONGEST_SEARCH) {
    throw badInput(`Search for ${LONGEST_SEARCH} characters at most.`, { argument: 'search' });
  }
  const page = pageOf(args, 2);
  const position = { after: positionOf(page), limit: page.limit };
  const isKnown = !filter.organizationId || isId(filter.organizationId);
  return connectionOf({
    rows: isKnown ? await orderPage(ctx, filter, position) : [],
    page,
    cursorOf: ({ placedAt, id }: OrderRow) => [placedAt, id],
    totalCount: async () => (isKnown ? countOrders(ctx, filter) : 0),
  });
}

/** The same for one organization among several of a list: pages and counts are loaded together. */
export async function listOrdersOf(organizationId: string, args: PageArgs, ctx: Context) {
  const page = pageOf(args, 2);
  const after = positionOf(page);
  const { limit } = page;
  return connectionOf({
    rows: (await ctx.ordersOfOrganization.load({ organizationId, after, limit })) ?? [],
    page,
    cursorOf: ({ placedAt, id }: OrderRow) => [placedAt, id],
    totalCount: async () =>
      Number((await ctx.orderCountOfOrganization.load(organizationId))?.count ?? 0),
  });
}

function positionOf({ after }: Page): OrderPosition | null {
  if (!after) return null;
  const [placedAt, id] = after.map(String);
  if (!placedAt || Number.isNaN(Date.parse(placedAt)) || !id || !isId(id)) {
    throw badInput('The cursor is not valid.', { argument: 'after' });
  }
  return { placedAt, id };
}
