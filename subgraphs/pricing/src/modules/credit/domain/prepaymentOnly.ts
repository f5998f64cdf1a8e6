/** The terms of a customer with whom none are agreed yet. */
export const PREPAYMENT_ONLY = {
  creditLimit: null,
  basis: 'ORDERED',
  policy: 'HOLD',
  paymentDays: 0,
  graceDays: 0,
  overdueThreshold: '0.00',
  isStopped: false,
} as const;
