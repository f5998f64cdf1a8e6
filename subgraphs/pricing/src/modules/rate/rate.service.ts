import { invalidInput } from '@kontor/kit/refusals.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { checkRates, type GivenRate } from './domain/checkRates.ts';
import { findRates, findVatRates, writeRates } from './rate.queries.ts';

/** Exchange rates as they hold on a day. */
export function exchangeRatesOn(ctx: RequestContext, date: string | null | undefined) {
  requireScope(ctx.viewer, 'prices:read');
  return findRates(ctx, date ?? sellerDay(ctx.now()));
}

/** Rates of VAT of all times. */
export function listVatRates(ctx: RequestContext) {
  requireScope(ctx.viewer, 'prices:read');
  return findVatRates(ctx);
}

/** Notes exchange rates; a day that has one gets the new one. */
export async function setExchangeRates(
  ctx: RequestContext,
  { rates, source }: { rates: readonly GivenRate[]; source: string },
) {
  requireScope(ctx.viewer, 'rates:write');
  requireSeller(ctx.viewer);
  const fault = checkRates(rates, source.trim(), SELLER_CURRENCY);
  if (fault) return invalidInput(fault.field, fault.message);
  const { created, changed } = await writeRates(ctx, rates, source.trim());
  return { ok: true as const, changed: created + changed };
}
