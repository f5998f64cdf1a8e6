import { compare, greatest, isPositive, roundAmount, subtract } from '@kontor/kit/money.ts';
import type { OverdueDebt } from './overdueDebt.ts';

/** From the mildest to the hardest. */
export type CreditBlockLevel = 'WARN' | 'HOLD_SHIPMENT' | 'PREPAID_ONLY' | 'STOP';

export interface CreditBlock {
  level: CreditBlockLevel;
  /** Paying this lifts the block; null when only a decision does. */
  liftedBy: string | null;
}

export interface BlockTerms {
  /** Overdue up to this sum blocks nothing. */
  overdueThreshold: string;
  /** Days past due that block nothing. */
  graceDays: number;
  /** Finance stopped all ordering. */
  isStopped: boolean;
}

/** The day past due from which only prepaid orders are taken. */
const PREPAID_ONLY_FROM_DAY = 15;

/**
 * The ladder of the soft block: overdue at all warns; over the threshold and past the grace days,
 * or over the limit, holds shipments; from day 15 only prepaid orders are taken. A full stop is a
 * decision of finance and lifted by one.
 */
export function creditBlock(
  { overdue, oldestOverdueDays }: OverdueDebt,
  overLimit: string,
  { overdueThreshold, graceDays, isStopped }: BlockTerms,
): CreditBlock | null {
  if (isStopped) return { level: 'STOP', liftedBy: null };
  const isBlocking = compare(overdue, overdueThreshold) > 0 && oldestOverdueDays > graceDays;
  if (isBlocking || isPositive(overLimit)) {
    const aboveThreshold = isBlocking ? subtract(overdue, overdueThreshold) : '0';
    return {
      level:
        isBlocking && oldestOverdueDays >= PREPAID_ONLY_FROM_DAY ? 'PREPAID_ONLY' : 'HOLD_SHIPMENT',
      liftedBy: roundAmount(greatest(aboveThreshold, overLimit)),
    };
  }
  return isPositive(overdue) ? { level: 'WARN', liftedBy: overdue } : null;
}
