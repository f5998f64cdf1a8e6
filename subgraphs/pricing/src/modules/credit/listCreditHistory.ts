import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { isOlder, momentBefore } from '../../newestMoment.ts';
import { type CreditHistory, CreditHistorySchema } from './credit.entity.ts';

/** What happened to an organization's credit line, newest first; another's is empty for customers. */
export async function listCreditHistory(
  ctx: RequestContext,
  organizationId: string,
  args: PageArgs,
): Promise<Connection<CreditHistory>> {
  requireScope(ctx.viewer, 'credit:read');
  const page = pageOf(args, 2);
  const before = momentBefore(page);
  const own = { organizationId: { $in: [organizationId].filter(isId) } };
  const rows = await ctx.em.find(
    CreditHistorySchema,
    { $and: before ? [own, isOlder(before, 'at')] : [own] },
    { orderBy: { at: 'desc', id: 'desc' }, limit: page.limit },
  );
  return connectionOf({
    rows,
    page,
    cursorOf: ({ at, id }) => [at.toISOString(), id],
    totalCount: () => ctx.em.count(CreditHistorySchema, own),
  });
}
