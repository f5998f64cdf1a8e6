import { roundAmount } from '@kontor/kit/money.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { beforeRate } from './domain/crossRate.ts';
import { openOrderChange } from './domain/openOrderPart.ts';
import type { ConvertedAmount, HoldRow } from './hold.queries.ts';
import { recordHistory } from './recordHistory.ts';

type OrderHold = Pick<
  HoldRow,
  'organizationId' | 'sellerId' | 'orderId' | 'status' | 'isCovered' | 'remaining'
>;

/** Writes into the history what a change of a hold means for open orders; nothing while no order is placed on it. */
export async function recordOpenOrder(
  ctx: RequestContext,
  before: OrderHold,
  hold: OrderHold & { currency: string },
  original: Omit<ConvertedAmount, 'amount'> | null,
): Promise<void> {
  const change = openOrderChange(before, hold);
  if (!change) return;
  const { organizationId, sellerId, orderId, currency } = hold;
  const line = { organizationId, sellerId, orderId, currency, ...change };
  const amount = original && roundAmount(beforeRate(change.amount, original.rate));
  await recordHistory(ctx, {
    ...line,
    original: original && amount ? { ...original, amount } : null,
  });
}
