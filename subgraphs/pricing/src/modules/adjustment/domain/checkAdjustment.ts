import { compare, decimal, isPositive, isZero } from '@kontor/kit/money.ts';
import { checkReason } from '../../ledger/domain/checkReason.ts';
import { isAmount } from '../../ledger/domain/isAmount.ts';

export interface AdjustmentFacts {
  /** Of a correction below zero where the customer owes less. */
  amount: string;
  reason: string;
  /** Null = today. */
  day: string | null;
  /** Per cent; null = without VAT. */
  vatRate?: string | null;
  dueOn?: string | null;
}

export interface AdjustmentFault {
  field: keyof AdjustmentFacts;
  message: string;
}

const LONGEST_AGO_YEARS = 10;

/** What is wrong with an adjustment that is entered today; null = nothing. */
export function checkAdjustment(
  { amount, reason, day, vatRate, dueOn }: AdjustmentFacts,
  today: string,
  mayBeNegative: boolean,
): AdjustmentFault | null {
  const fault = (field: keyof AdjustmentFacts, message: string) => ({ field, message });
  if (isZero(amount)) return fault('amount', 'It is not zero.');
  if (!mayBeNegative && !isPositive(amount)) return fault('amount', 'It is more than zero.');
  if (!isAmount(decimal(amount).abs().toFixed())) {
    return fault('amount', 'It has at most 2 decimals.');
  }
  const [earliest, latest] = [
    yearsFrom(today, -LONGEST_AGO_YEARS),
    yearsFrom(today, LONGEST_AGO_YEARS),
  ];
  if (day !== null && (day > today || day < earliest)) {
    return fault('day', 'It is today or in the last 10 years.');
  }
  if (dueOn != null && (dueOn > latest || dueOn < earliest)) {
    return fault('dueOn', 'It is within 10 years.');
  }
  if (vatRate != null && (compare(vatRate, '0') < 0 || compare(vatRate, '100') > 0)) {
    return fault('vatRate', 'It is 0 to 100 per cent.');
  }
  return checkReason(reason);
}

const yearsFrom = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
