import { badInput } from '@kontor/kit/errors.ts';
import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { findReceivables, type ReceivablesRow } from './debtors.queries.ts';

const MOST_DAYS = 366;

/** What all customers owe, by currency; for the seller's people. */
export async function receivablesOf(
  ctx: RequestContext,
  days: number,
  sellerId: string | null,
): Promise<Array<ReceivablesRow & { days: number }>> {
  requireScope(ctx.viewer, 'credit:read');
  requireSeller(ctx.viewer);
  if (days < 1 || days > MOST_DAYS) {
    throw badInput(`Look back on 1 to ${MOST_DAYS} days.`, { argument: 'days' });
  }
  if (sellerId !== null && !isId(sellerId)) return [];
  const rows = await findReceivables(ctx, days, sellerId);
  return rows.map((row) => ({ ...row, days }));
}
