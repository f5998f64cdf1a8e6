import { add, compare } from '@kontor/kit/money.ts';

interface Amount {
  amount: string;
  currency: string;
}

/** How much a person may order alone, VAT included; null = no limit. */
export interface OrderLimits {
  /** Of one order. */
  orderLimit: Amount | null;
  /** Of all orders of a month. */
  monthLimit: Amount | null;
}

/**
 * An order that takes the person who places it above a limit, VAT included, waits for another's
 * approval: the order by itself, or together with what the person has ordered in the month. A limit
 * in another currency can't be compared, so the order waits.
 */
export function needsApproval(
  totalWithVat: Amount,
  { orderLimit, monthLimit }: OrderLimits,
  /** What the person's other orders of the month come to, in the currency of the order. */
  spentInMonth: string,
): boolean {
  const { amount, currency } = totalWithVat;
  const isAbove = (sum: string, limit: Amount | null) =>
    limit !== null && (limit.currency !== currency || compare(sum, limit.amount) > 0);
  return isAbove(amount, orderLimit) || isAbove(add(amount, spentInMonth), monthLimit);
}
