import { isZero, roundAmount, subtract } from '@kontor/kit/money.ts';
import type { CreditBasis } from './creditExposure.ts';
import type { CreditPolicy } from './decideHold.ts';

/** The credit terms of a customer, as they are asked for, decided and kept in the history. */
export interface AgreedTerms {
  /** Null = prepayment only. */
  limit: string | null;
  currency: string;
  basis: CreditBasis;
  policy: CreditPolicy;
  paymentDays: number;
  graceDays: number;
  overdueThreshold: string;
  isStopped: boolean;
}

/** An account's terms as they are stored. */
export interface StoredTerms extends Omit<AgreedTerms, 'limit'> {
  creditLimit?: string | null;
}

export function agreedTerms(account: StoredTerms): AgreedTerms {
  const { currency, basis, policy, paymentDays, graceDays, overdueThreshold, isStopped } = account;
  const limit = account.creditLimit == null ? null : roundAmount(account.creditLimit);
  const days = { paymentDays, graceDays };
  const threshold = roundAmount(overdueThreshold);
  return { limit, currency, basis, policy, ...days, overdueThreshold: threshold, isStopped };
}

/** Whether the terms asked for are those that hold. */
export function areSameTerms(a: AgreedTerms, b: AgreedTerms): boolean {
  const isSameSum = (one: string | null, other: string | null) =>
    one === null || other === null ? one === other : isZero(subtract(one, other));
  return (
    isSameSum(a.limit, b.limit) &&
    isSameSum(a.overdueThreshold, b.overdueThreshold) &&
    (['currency', 'basis', 'policy', 'paymentDays', 'graceDays', 'isStopped'] as const).every(
      (name) => a[name] === b[name],
    )
  );
}
