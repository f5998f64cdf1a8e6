import { compare } from '@kontor/kit/money.ts';

interface Amount {
  amount: string;
  currency: string;
}

/**
 * An order above the limit of the person who places it, VAT included, waits for another's approval.
 * A limit in another currency can't be compared, so the order waits.
 */
export function needsApproval(totalWithVat: Amount, limit: Amount | null): boolean {
  if (limit === null) return false;
  return limit.currency !== totalWithVat.currency || compare(totalWithVat.amount, limit.amount) > 0;
}
