import { compare, roundAmount, subtract } from '@kontor/kit/money.ts';
import type { CreditBlockLevel } from './creditBlock.ts';

/** What happens to an order above the available credit. */
export type CreditPolicy = 'HOLD' | 'REFUSE' | 'ALLOW';

export interface HoldQuestion {
  /** With VAT. */
  amount: string;
  /** Null = prepayment only. */
  limit: string | null;
  /** Without the hold that is asked for. */
  exposure: string;
  policy: CreditPolicy;
  block: CreditBlockLevel | null;
}

export type HoldDecision =
  | { ok: true }
  | { ok: false; needed: string; policy: 'HOLD' | 'REFUSE'; isTaken: boolean };

/**
 * Whether the credit reaches for an order. Without a limit, or when only prepaid orders are taken,
 * the advance must cover it. What is short is accepted and waits, is refused, or is allowed, by the
 * payer's policy; a full stop refuses everything.
 */
export function decideHold({ amount, limit, exposure, policy, block }: HoldQuestion): HoldDecision {
  if (block === 'STOP') {
    return { ok: false, needed: roundAmount(amount), policy: 'REFUSE', isTaken: false };
  }
  const reach = subtract(block === 'PREPAID_ONLY' ? '0' : (limit ?? '0'), exposure);
  if (policy === 'ALLOW' || compare(amount, reach) <= 0) return { ok: true };
  const needed = roundAmount(subtract(amount, reach));
  return { ok: false, needed, policy, isTaken: policy === 'HOLD' };
}
