import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { LockMode } from '@mikro-orm/core';
import { inAccountCurrency } from './accountCurrency.ts';
import type { CreditHold } from './credit.entity.ts';
import { findPayerFigures } from './credit.queries.ts';
import { creditStanding, payersExposure } from './domain/creditStanding.ts';
import { decideHold, type HoldDecision } from './domain/decideHold.ts';
import type { PayerFigures } from './domain/figuresBySeller.ts';
import { type TakenHold, withoutHold } from './domain/withoutHold.ts';

/** How a hold is read that is going to change. */
export const LOCKED = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

export interface HoldAsked {
  sellerId: string;
  /** In the account's currency. */
  amount: string;
}

/** Whether the credit reaches now, the hold itself left out. Call it with the account locked. */
export async function decideAnew(
  ctx: RequestContext,
  { payerId, ...asked }: HoldAsked & { payerId: string },
  hold: TakenHold | null,
): Promise<HoldDecision> {
  const [payer] = await findPayerFigures(ctx, [payerId]);
  if (!payer) throw new Error('A locked account always has figures.');
  return decideOf(ctx, payer, asked, hold);
}

/** The same of figures that were read with the lock. */
export async function decideOf(
  ctx: RequestContext,
  payer: PayerFigures,
  { sellerId, amount }: HoldAsked,
  hold: TakenHold | null,
): Promise<HoldDecision> {
  const day = sellerDay(ctx.now());
  const [all = []] = await inAccountCurrency(ctx, [payer], day);
  const bySeller = hold ? withoutHold(all, hold, ctx.now()) : all;
  const { limit, policy, basis, block } = creditStanding(payer.terms, bySeller, day);
  const exposure = payersExposure(bySeller, basis, sellerId);
  return decideHold({ amount, limit, exposure, policy, block: block?.level ?? null });
}

export function endHold(hold: CreditHold, status: 'RELEASED' | 'EXPIRED'): void {
  hold.status = status;
  hold.expiresAt = null;
}
