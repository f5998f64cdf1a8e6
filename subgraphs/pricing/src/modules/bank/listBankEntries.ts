import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { requireSeller } from '../../acting.ts';
import { type BankEntryRow, BankEntrySchema } from './bank.entity.ts';
import type { PayerMatch } from './domain/proposePayer.ts';

export interface BankEntryFilter {
  statementId?: string | null;
  status?: readonly BankEntryRow['status'][] | null;
  certainty?: readonly PayerMatch[] | null;
  hasPayer?: boolean | null;
  payerId?: string | null;
}

/** Entries of bank statements, newest first. */
export async function listBankEntries(
  ctx: RequestContext,
  filter: BankEntryFilter,
  args: PageArgs,
): Promise<Connection<BankEntryRow>> {
  requireScope(ctx.viewer, 'payments:write');
  requireSeller(ctx.viewer);
  const page = pageOf(args, 1);
  const wanted = conditionsOf(filter);
  const older: FilterQuery<BankEntryRow>[] = [];
  if (page.after) {
    const [id] = page.after;
    if (typeof id !== 'string' || !isId(id)) {
      throw badInput('The cursor is not valid.', { argument: 'after' });
    }
    older.push({ id: { $lt: id } });
  }
  const rows = await ctx.em.find(
    BankEntrySchema,
    { $and: [...wanted, ...older] },
    { orderBy: { id: 'desc' }, limit: page.limit },
  );
  return connectionOf({
    rows,
    page,
    cursorOf: ({ id }) => [id],
    totalCount: () => ctx.em.count(BankEntrySchema, { $and: wanted }),
  });
}

function conditionsOf(filter: BankEntryFilter): FilterQuery<BankEntryRow>[] {
  const { statementId, status, certainty, hasPayer, payerId } = filter;
  const conditions: FilterQuery<BankEntryRow>[] = [];
  if (statementId) conditions.push({ statementId: { $in: [statementId].filter(isId) } });
  if (status) conditions.push({ status: { $in: [...status] } });
  if (certainty) conditions.push({ certainty: { $in: [...certainty] } });
  if (payerId) conditions.push({ payerId: { $in: [payerId].filter(isId) } });
  if (typeof hasPayer === 'boolean') {
    conditions.push({ payerId: hasPayer ? { $ne: null } : null });
  }
  return conditions;
}
