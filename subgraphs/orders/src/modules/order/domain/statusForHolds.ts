import type { OrderStatus } from './orderTransitions.ts';

/** What an order may wait for. */
export type HoldKind = 'CREDIT_LIMIT' | 'APPROVAL' | 'STOCK';

/** The customer's own approval comes first; the seller looks at an order only after it. */
export function statusForHolds(holds: readonly HoldKind[]): OrderStatus {
  if (holds.includes('APPROVAL')) return 'AWAITING_APPROVAL';
  return holds.length > 0 ? 'ON_HOLD' : 'PLACED';
}

/** True while holds decide the state of an order: until the seller takes it on, or it is cancelled. */
export const isHeldBack = (status: OrderStatus): boolean =>
  status === 'AWAITING_APPROVAL' || status === 'ON_HOLD' || status === 'PLACED';
