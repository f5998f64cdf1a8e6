import { compare, subtract } from '@kontor/kit/money.ts';

/** A customer's credit as pricing shows it. */
export interface CreditStanding {
  limit: { amount: string } | null;
  exposure: { amount: string };
  policy: 'HOLD' | 'REFUSE' | 'ALLOW';
  block: { level: 'WARN' | 'HOLD_SHIPMENT' | 'PREPAID_ONLY' | 'STOP' } | null;
}

export type CreditForecast = { kind: 'COVERED' | 'HELD' } | { kind: 'REFUSED'; needed: string };

/**
 * What pricing will probably say to an order of this total with VAT. Only a forecast, for an order
 * that is not placed: when it is, pricing decides.
 */
export function forecastCredit(
  { limit, exposure, policy, block }: CreditStanding,
  totalWithVat: string,
): CreditForecast {
  if (block?.level === 'STOP') return { kind: 'REFUSED', needed: totalWithVat };
  const lent = block?.level === 'PREPAID_ONLY' ? '0' : (limit?.amount ?? '0');
  const needed = subtract(totalWithVat, subtract(lent, exposure.amount));
  if (policy === 'ALLOW' || compare(needed, '0') <= 0) return { kind: 'COVERED' };
  return policy === 'HOLD' ? { kind: 'HELD' } : { kind: 'REFUSED', needed };
}
