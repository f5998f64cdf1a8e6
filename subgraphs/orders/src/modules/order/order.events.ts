import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { OrderStatus } from './domain/orderTransitions.ts';

/*
 * Facts that orders tells the other subgraphs, under the order's id as key. Followers of
 * `orderChanged` are woken by the same.
 */

export const FOLLOWED_EVENTS = ['order.placed', 'order.statusChanged'] as const;

interface OrderRef {
  id: string;
  organizationId: string;
}

export interface StatusChangedPayload {
  orderId: string;
  organizationId: string;
  from: OrderStatus;
  to: OrderStatus;
  at: string;
  reason: string | null;
}

export interface OrderPlacedPayload {
  orderId: string;
  number: string;
  organizationId: string;
  /** The contract that it was placed under; null = none in particular. */
  contractId: string | null;
  status: OrderStatus;
  /** Keys of the holds that now stand for a placed order. */
  creditHoldKey: string;
  stockHoldKey: string;
  quoteId: string;
  totalWithVat: string;
  currency: string;
  lines: Array<{
    id: string;
    productId: string;
    /** The project that it is for; null = none. */
    projectId: string | null;
    sku: string;
    name: string;
    quantity: string;
    unitPrice: string;
    /** Per cent; null = without VAT. */
    vatRate: string | null;
    total: string;
    vat: string;
    totalWithVat: string;
  }>;
}

export function recordPlaced(ctx: RequestContext, payload: OrderPlacedPayload): void {
  const { orderId, organizationId } = payload;
  ctx.events.record('order.placed', orderId, payload, { organizationId });
}

export function recordStatusChanged(
  ctx: RequestContext,
  { id: orderId, organizationId }: OrderRef,
  change: Omit<StatusChangedPayload, 'orderId' | 'organizationId'>,
): void {
  const payload: StatusChangedPayload = { orderId, organizationId, ...change };
  ctx.events.record('order.statusChanged', orderId, payload, { organizationId });
}

/** What was held for the order is free again. */
export function recordCancelled(
  ctx: RequestContext,
  { id: orderId, organizationId }: OrderRef,
  reason: string,
): void {
  ctx.events.record(
    'order.cancelled',
    orderId,
    { orderId, organizationId, reason },
    { organizationId },
  );
}
