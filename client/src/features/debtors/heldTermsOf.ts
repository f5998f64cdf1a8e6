import type { HeldTerms } from '../credit/heldTerms.ts';
import type { CustomerCreditQuery } from './CustomerPage.generated';

type Credit = NonNullable<NonNullable<CustomerCreditQuery['organization']>['credit']>;

/** The terms that a customer's credit stands on now. */
export const heldTermsOf = ({ limit, overdue, block, ...credit }: Credit): HeldTerms => ({
  limit,
  currency: overdue.currency,
  basis: credit.basis,
  policy: credit.policy,
  paymentDays: credit.paymentDays,
  graceDays: credit.graceDays,
  overdueThreshold: credit.overdueThreshold,
  isStopped: block?.level === 'STOP',
});
