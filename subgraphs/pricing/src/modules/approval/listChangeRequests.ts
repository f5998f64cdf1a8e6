import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { requireSeller } from '../../acting.ts';
import { isOlder, momentBefore } from '../../newestMoment.ts';
import { type ChangeRequest, ChangeRequestSchema } from './changeRequest.entity.ts';
import { PRICE_CHANGES, type PriceChangeKind } from './domain/priceChange.ts';

export interface ChangeRequestFilter {
  kind?: readonly PriceChangeKind[] | null;
  status?: ReadonlyArray<'ASKED' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN'> | null;
}

/** Changes of prices that were asked for, newest first; for the seller's people. */
export async function listChangeRequests(
  ctx: RequestContext,
  filter: ChangeRequestFilter,
  args: PageArgs,
): Promise<Connection<ChangeRequest>> {
  requireScope(ctx.viewer, 'pricelists:read');
  requireSeller(ctx.viewer);
  const page = pageOf(args, 2);
  const before = momentBefore(page);
  const wanted = conditionsOf(filter);
  const rows = await ctx.em.find(
    ChangeRequestSchema,
    { $and: before ? [...wanted, isOlder(before, 'askedAt')] : wanted },
    { orderBy: { askedAt: 'desc', id: 'desc' }, limit: page.limit },
  );
  return connectionOf({
    rows,
    page,
    cursorOf: ({ askedAt, id }) => [askedAt.toISOString(), id],
    totalCount: () => ctx.em.count(ChangeRequestSchema, { $and: wanted }),
  });
}

function conditionsOf({ kind, status }: ChangeRequestFilter): FilterQuery<ChangeRequest>[] {
  const ofKind = { kind: { $in: [...(kind ?? PRICE_CHANGES)] } };
  if (!status) return [ofKind];
  const decided = status.filter((each) => each !== 'ASKED');
  const waiting = status.includes('ASKED') ? [{ decision: null }] : [];
  return [ofKind, { $or: [{ decision: { $in: decided } }, ...waiting] }];
}
