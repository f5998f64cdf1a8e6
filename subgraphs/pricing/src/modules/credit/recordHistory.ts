import { newId } from '@kontor/kit/ids.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf } from '@kontor/kit/viewer.ts';
import { type CreditHistory, CreditHistorySchema } from './credit.entity.ts';
import type { ConvertedAmount } from './hold.queries.ts';

/** What happened to a credit line, in the account's currency. */
export interface HistoryEntry
  extends Pick<CreditHistory, 'organizationId' | 'kind' | 'amount' | 'currency'>,
    Partial<Pick<CreditHistory, OriginKey>> {
  /** By how much it changed what open orders take; nothing if absent. */
  openOrders?: string;
  original?: ConvertedAmount | null;
  approvedBy?: string | null;
}

type OriginKey = 'sellerId' | 'orderId' | 'invoiceId' | 'paymentId' | 'adjustmentId' | 'changeId';

/** Writes into the history of a credit line who did what, now. */
export async function recordHistory(ctx: RequestContext, entry: HistoryEntry): Promise<void> {
  const { openOrders = '0', original, approvedBy = null, ...facts } = entry;
  await ctx.em.insert(CreditHistorySchema, {
    id: newId(),
    ...facts,
    openOrders,
    originalAmount: original?.amount ?? null,
    originalCurrency: original?.currency ?? null,
    rate: original?.rate ?? null,
    rateOn: original?.rateOn ?? null,
    actor: actorOf(ctx.viewer),
    approvedBy,
    day: sellerDay(ctx.now()),
    at: ctx.now(),
  });
}
