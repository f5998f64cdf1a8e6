import { add, compare, isMultipleOf, subtract } from '@kontor/kit/money.ts';
import { isCountable } from '../../stock/domain/isCountable.ts';
import {
  type Allotment,
  allotReserved,
  type OrderedLine,
  type ReservedPart,
} from './allotReserved.ts';

export interface OrderToShip {
  status: string;
  lines: readonly OrderedLine[];
}

export type ShipmentPlan =
  | Allotment
  | { ok: false; refusal: 'STATE' }
  | { ok: false; refusal: 'UNKNOWN_LINE' | 'QUANTITY' | 'PART_OF_KIT'; index: number };

const SHIPPABLE: readonly string[] = ['CONFIRMED', 'PICKING', 'PARTLY_SHIPPED'];

/**
 * Which goods leave from where: the asked lines, or without them all that is left of the order,
 * out of what is set aside for it; one shipment per warehouse. Kits leave whole.
 * `shipped` holds what has left already, by order line.
 */
export function planShipments(
  order: OrderToShip,
  shipped: ReadonlyMap<string, string>,
  reserved: { parts: readonly ReservedPart[]; kitIds: ReadonlySet<string> },
  asked: ReadonlyArray<{ orderLineId: string; quantity: string }> | null,
): ShipmentPlan {
  if (!SHIPPABLE.includes(order.status)) return { ok: false, refusal: 'STATE' };
  const left = new Map(
    order.lines.map((line) => [line.id, subtract(line.quantity, shipped.get(line.id) ?? '0')]),
  );
  const wrong = (asked ?? []).findIndex((line) => !left.has(line.orderLineId));
  if (wrong !== -1) return { ok: false, refusal: 'UNKNOWN_LINE', index: wrong };

  const wanted = asked ? sumByLine(asked) : left;
  const isLeft = (id: string) => compare(wanted.get(id) ?? '0', left.get(id) ?? '0') <= 0;
  const excess = (asked ?? []).findIndex(
    ({ orderLineId, quantity }) => !isCountable(quantity) || !isLeft(orderLineId),
  );
  if (excess !== -1) return { ok: false, refusal: 'QUANTITY', index: excess };
  const kitLines = new Set(
    order.lines.flatMap(({ id, productId }) => (reserved.kitIds.has(productId) ? id : [])),
  );
  const broken = (asked ?? []).findIndex(
    ({ orderLineId, quantity }) => kitLines.has(orderLineId) && !isMultipleOf(quantity, '1'),
  );
  if (broken !== -1) return { ok: false, refusal: 'PART_OF_KIT', index: broken };
  return allotReserved(order.lines, wanted, reserved.parts);
}

function sumByLine(
  asked: ReadonlyArray<{ orderLineId: string; quantity: string }>,
): Map<string, string> {
  const sums = new Map<string, string>();
  for (const { orderLineId, quantity } of asked) {
    sums.set(orderLineId, add(sums.get(orderLineId) ?? '0', quantity));
  }
  return sums;
}
