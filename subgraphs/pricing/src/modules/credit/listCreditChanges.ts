import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { requireSeller } from '../../acting.ts';
import { isOlder, momentBefore } from '../../newestMoment.ts';
import { type ChangeRequest, ChangeRequestSchema } from '../approval/changeRequest.entity.ts';
import { CREDIT_CHANGES, type CreditChangeRequest } from './creditChange.ts';
import { type ChangeKind, type ChangeStatus, KINDS } from './domain/changeNames.ts';

export interface CreditChangeFilter {
  organizationId?: string | null;
  kind?: readonly ChangeKind[] | null;
  status?: readonly ChangeStatus[] | null;
}

/** Changes of credit lines that were asked for, newest first; for the seller's people. */
export async function listCreditChanges(
  ctx: RequestContext,
  filter: CreditChangeFilter,
  args: PageArgs,
): Promise<Connection<CreditChangeRequest>> {
  requireScope(ctx.viewer, 'credit:read');
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
    rows: rows as CreditChangeRequest[],
    page,
    cursorOf: ({ askedAt, id }) => [askedAt.toISOString(), id],
    totalCount: () => ctx.em.count(ChangeRequestSchema, { $and: wanted }),
  });
}

function conditionsOf({
  organizationId,
  kind,
  status,
}: CreditChangeFilter): FilterQuery<ChangeRequest>[] {
  const kinds = kind ? kind.map((each) => KINDS[each]) : [...CREDIT_CHANGES];
  const conditions: FilterQuery<ChangeRequest>[] = [{ kind: { $in: kinds } }];
  if (organizationId) conditions.push({ organizationId: { $in: [organizationId].filter(isId) } });
  if (status) {
    const decided = status.filter((each) => each !== 'ASKED');
    const waiting = status.includes('ASKED') ? [{ decision: null }] : [];
    conditions.push({ $or: [{ decision: { $in: decided } }, ...waiting] });
  }
  return conditions;
}
