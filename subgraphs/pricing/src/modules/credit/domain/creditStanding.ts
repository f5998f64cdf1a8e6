import { isPositive, roundAmount, subtract } from '@kontor/kit/money.ts';
import { type BlockTerms, type CreditBlock, creditBlock } from './creditBlock.ts';
import { type CreditBasis, type CreditFigures, creditExposure } from './creditExposure.ts';
import type { CreditPolicy } from './decideHold.ts';
import { type OverdueDebt, overdueDebt } from './overdueDebt.ts';

/** The terms agreed with a payer. */
export interface CreditTerms extends BlockTerms {
  organizationId: string;
  currency: string;
  /** Null = prepayment only. */
  limit: string | null;
  basis: CreditBasis;
  policy: CreditPolicy;
  paymentDays: number;
}

/** What is past due, without looking at grace or threshold. */
export interface PastDue {
  pastDue: string;
  oldestDueOn: string | null;
}

export interface CreditStanding extends CreditTerms, CreditFigures, OverdueDebt {
  exposure: string;
  available: string | null;
  block: CreditBlock | null;
}

/** Where a payer stands on a day: what is used of the limit, what is overdue, and what that blocks. */
export function creditStanding(
  account: CreditTerms & CreditFigures & PastDue,
  today: string,
): CreditStanding {
  const { pastDue, oldestDueOn, ...figures } = account;
  const { limit, basis, policy, unallocated } = figures;
  const exposure = creditExposure(figures, basis);
  const available = limit === null ? null : roundAmount(subtract(limit, exposure));
  const debt = overdueDebt({ residual: pastDue, oldestDueOn, unallocated }, today);
  const isOverLimit = limit !== null && policy !== 'ALLOW' && isPositive(subtract(exposure, limit));
  const overLimit = isOverLimit ? subtract(exposure, limit) : '0';
  const block = creditBlock(debt, overLimit, figures);
  return { ...figures, ...debt, exposure, available, block };
}
