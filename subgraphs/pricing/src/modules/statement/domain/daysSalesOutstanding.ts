import { decimal, isPositive, round } from '@kontor/kit/money.ts';

/**
 * How many days of sales are not paid yet (DSO): what is owed, divided by what was sold in the days
 * looked back on, times those days; one decimal. Null where nothing was sold.
 */
export function daysSalesOutstanding(
  receivable: string,
  sold: string,
  days: number,
): string | null {
  if (!isPositive(sold)) return null;
  return round(decimal(receivable).times(days).dividedBy(decimal(sold)), 1);
}
