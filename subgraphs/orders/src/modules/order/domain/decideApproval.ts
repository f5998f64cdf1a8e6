import type { OrderStatus } from './orderTransitions.ts';

export type ApprovalDecision =
  | { ok: true }
  | { ok: false; reason: 'NOT_WAITING' | 'NOT_A_COLLEAGUE' | 'OWN_ORDER' };

/** An order over its maker's limit is let pass by another person of the same organization. */
export function decideApproval(
  order: { status: OrderStatus; organizationId: string; placedByUserId: string | null },
  approver: { organizationId: string; userId: string | null },
): ApprovalDecision {
  if (order.status !== 'AWAITING_APPROVAL') return { ok: false, reason: 'NOT_WAITING' };
  if (order.organizationId !== approver.organizationId || approver.userId === null) {
    return { ok: false, reason: 'NOT_A_COLLEAGUE' };
  }
  if (order.placedByUserId === approver.userId) return { ok: false, reason: 'OWN_ORDER' };
  return { ok: true };
}
