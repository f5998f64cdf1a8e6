import { isPositive, least, roundAmount, subtract } from '@kontor/kit/money.ts';

export interface OpenSum {
  id: string;
  /** What is still open of it. */
  open: string;
}

export interface Settled {
  parts: Array<{ id: string; amount: string }>;
  /** What is left when all open sums are settled. */
  rest: string;
}

/**
 * Lays an amount on open sums in the order given, each up to what is open: a payment on invoices,
 * or an invoice on advances.
 */
export function settle(amount: string, openSums: readonly OpenSum[]): Settled {
  const parts: Settled['parts'] = [];
  let rest = roundAmount(amount);
  for (const { id, open } of openSums) {
    const part = roundAmount(least(rest, open));
    if (!isPositive(part)) continue;
    parts.push({ id, amount: part });
    rest = roundAmount(subtract(rest, part));
  }
  return { parts, rest };
}
