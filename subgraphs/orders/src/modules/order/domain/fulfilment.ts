import { compare, isPositive } from '@kontor/kit/money.ts';
import type { OrderStatus } from './orderTransitions.ts';

/** What was ordered of a line, and how much of it has left and arrived. */
export interface LineProgress {
  quantity: string;
  shipped: string;
  delivered: string;
}

/** The stretch of an order's way that the warehouse and the carrier drive. */
const WAY: readonly OrderStatus[] = [
  'PLACED',
  'CONFIRMED',
  'PICKING',
  'PARTLY_SHIPPED',
  'SHIPPED',
  'DELIVERED',
];

/** States that no order skips, however late or out of order the reports come. */
const MILESTONES = new Set<OrderStatus>(['CONFIRMED', 'SHIPPED']);

/**
 * The states an order goes through, in order, now that its lines stand like this. Empty when
 * nothing changes, also for an order that is off the way (cancelled, on hold). What was delivered
 * has left, even if nobody said so.
 */
export function statusesAfter(status: OrderStatus, lines: readonly LineProgress[]): OrderStatus[] {
  return statusesOnTheWay(status, reachedBy(lines));
}

/** The states from one to another on the way, without the first; empty when it lies behind. */
export function statusesOnTheWay(from: OrderStatus, to: OrderStatus | null): OrderStatus[] {
  const start = WAY.indexOf(from);
  if (start < 0 || to === null) return [];
  return WAY.slice(start + 1, WAY.indexOf(to) + 1).filter(
    (status) => status === to || MILESTONES.has(status),
  );
}

function reachedBy(lines: readonly LineProgress[]): OrderStatus | null {
  const all = (of: (line: LineProgress) => string) =>
    lines.length > 0 && lines.every((line) => compare(of(line), line.quantity) >= 0);
  if (all((line) => line.delivered)) return 'DELIVERED';
  if (all(left)) return 'SHIPPED';
  return lines.some((line) => isPositive(left(line))) ? 'PARTLY_SHIPPED' : null;
}

const left = ({ shipped, delivered }: LineProgress): string =>
  compare(shipped, delivered) >= 0 ? shipped : delivered;
