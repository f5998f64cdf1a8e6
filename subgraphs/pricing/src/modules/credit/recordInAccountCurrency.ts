import { roundAmount } from '@kontor/kit/money.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { CreditAccountSchema } from './credit.entity.ts';
import { findCrossRate, noRate } from './dayRates.ts';
import { atRate } from './domain/crossRate.ts';
import { type HistoryEntry, recordHistory } from './recordHistory.ts';

type Operation = Omit<HistoryEntry, 'original' | 'openOrders'>;

/**
 * Writes what happened in the books into the history of the credit line, in the account's currency:
 * at the rate of the day, which is kept with it, where it happened in another.
 */
export async function recordInAccountCurrency(
  ctx: RequestContext,
  operation: Operation,
): Promise<void> {
  const { organizationId, amount, currency } = operation;
  const account = await ctx.em.findOneOrFail(CreditAccountSchema, { organizationId });
  if (account.currency === currency) return recordHistory(ctx, operation);
  const rate = await findCrossRate(ctx, currency, account.currency, sellerDay(ctx.now()));
  if (!rate) throw noRate(currency, account.currency);
  await recordHistory(ctx, {
    ...operation,
    amount: roundAmount(atRate(amount, rate.rate)),
    currency: account.currency,
    original: { amount, currency, rate: rate.rate, rateOn: rate.on },
  });
}
