import {
  compare,
  isNegative,
  isPositive,
  roundAmount,
  subtract,
  sumAmounts,
} from '@kontor/kit/money.ts';
import { type BlockTerms, type CreditBlock, creditBlock } from './creditBlock.ts';
import { type CreditBasis, type CreditFigures, creditExposure } from './creditExposure.ts';
import type { CreditPolicy } from './decideHold.ts';
import { effectiveLimit, type LimitTerms } from './effectiveLimit.ts';
import { type OverdueDebt, overdueDebt } from './overdueDebt.ts';

/** The terms agreed with a payer. */
export interface CreditTerms extends BlockTerms, LimitTerms {
  organizationId: string;
  currency: string;
  basis: CreditBasis;
  policy: CreditPolicy;
  paymentDays: number;
  /** Goods may leave until then in spite of a block. */
  bypassUntil: string | null;
}

/** What a payer owes to one legal entity of the seller, in the account's currency. */
export interface SellerFigures extends CreditFigures {
  sellerId: string;
  /** Open invoices past due, without looking at grace or threshold. */
  pastDue: string;
  oldestDueOn: string | null;
}

export interface CreditStanding extends CreditTerms, CreditFigures, OverdueDebt {
  /** The seller's day. */
  day: string;
  /** By the books: what is invoiced and shipped, less what is paid in advance. */
  balance: string;
  exposure: string;
  available: string | null;
  block: CreditBlock | null;
}

const FIGURES = [
  'invoiced',
  'shippedNotInvoiced',
  'openOrders',
  'holds',
  'unallocated',
] as const satisfies ReadonlyArray<keyof CreditFigures>;

/**
 * Where a payer stands on a day: what is used of the limit, what is overdue, and what that blocks. The
 * legal entities of the seller are never netted: money paid in advance to one covers no debt to another.
 */
export function creditStanding(
  terms: CreditTerms,
  bySeller: readonly SellerFigures[],
  day: string,
): CreditStanding {
  const totals = Object.fromEntries(
    FIGURES.map((name) => [name, sumAmounts(bySeller.map((figures) => figures[name]))]),
  ) as Record<keyof CreditFigures, string>;
  const limit = effectiveLimit(terms, day);
  const exposure = payersExposure(bySeller, terms.basis);
  const available = limit === null ? null : roundAmount(subtract(limit, exposure));
  const debt = sumOverdue(bySeller, day);
  const isOverLimit = available !== null && terms.policy !== 'ALLOW' && isNegative(available);
  const overLimit = isOverLimit ? subtract('0', available) : '0';
  const block = creditBlock(debt, overLimit, terms);
  const { invoiced, shippedNotInvoiced, unallocated } = totals;
  const balance = sumAmounts([invoiced, shippedNotInvoiced, subtract('0', unallocated)]);
  return { ...terms, ...totals, ...debt, day, limit, balance, exposure, available, block };
}

/**
 * What counts of the limit for an order from one legal entity of the seller: all that is owed to each,
 * and what is paid in advance to that one. Without one named: to the one where most is left.
 */
export function payersExposure(
  bySeller: readonly SellerFigures[],
  basis: CreditBasis,
  sellerId?: string,
): string {
  const exposures = bySeller.map((figures) => ({
    sellerId: figures.sellerId,
    exposure: creditExposure(figures, basis),
  }));
  const owed = exposures.map(({ exposure }) => exposure).filter(isPositive);
  const advances = exposures
    .filter((each) => sellerId === undefined || each.sellerId === sellerId)
    .map(({ exposure }) => exposure)
    .filter(isNegative)
    .toSorted(compare);
  return sumAmounts([...owed, ...advances.slice(0, 1)]);
}

function sumOverdue(bySeller: readonly SellerFigures[], day: string): OverdueDebt {
  const debts = bySeller.map((figures) => overdueDebt(figures, day));
  return {
    overdue: sumAmounts(debts.map(({ overdue }) => overdue)),
    oldestOverdueDays: Math.max(0, ...debts.map(({ oldestOverdueDays }) => oldestOverdueDays)),
  };
}
