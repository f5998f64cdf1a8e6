import { isPositive, roundAmount, subtract } from '@kontor/kit/money.ts';
import { daysBetween } from './calendar.ts';

export interface OverdueDebt {
  overdue: string;
  /** Days since the oldest unpaid invoice was due; 0 when nothing is overdue. */
  oldestOverdueDays: number;
}

/**
 * The overdue debt of a payer to one legal entity of the seller: what is still to be paid of invoices due before today, less payments
 * that wait for an invoice; never below zero.
 */
export function overdueDebt(
  {
    pastDue,
    oldestDueOn,
    unallocated,
  }: { pastDue: string; oldestDueOn: string | null; unallocated: string },
  today: string,
): OverdueDebt {
  const overdue = subtract(pastDue, unallocated);
  if (oldestDueOn === null || !isPositive(overdue))
    return { overdue: '0.00', oldestOverdueDays: 0 };
  return { overdue: roundAmount(overdue), oldestOverdueDays: daysBetween(oldestDueOn, today) };
}
