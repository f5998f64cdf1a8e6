import { add, compare, isPositive, least, subtract } from '@kontor/kit/money.ts';

export interface OrderedLine {
  id: string;
  productId: string;
  sku: string;
  name: string;
  quantity: string;
}

export interface OrderToShip {
  status: string;
  lines: readonly OrderedLine[];
}

/** What is still set aside for the order, nearest warehouse first. */
export interface ReservedPart {
  productId: string;
  warehouseId: string;
  quantity: string;
}

export interface PlannedShipment {
  warehouseId: string;
  lines: Array<{ line: OrderedLine; quantity: string }>;
}

export type ShipmentPlan =
  | { ok: true; shipments: PlannedShipment[] }
  | { ok: false; refusal: 'STATE' | 'NOTHING_LEFT' | 'NOT_RESERVED' }
  | { ok: false; refusal: 'UNKNOWN_LINE' | 'QUANTITY'; index: number };

const SHIPPABLE: readonly string[] = ['CONFIRMED', 'PICKING', 'PARTLY_SHIPPED'];

/**
 * Which goods leave from where: the asked lines, or without them all that is left of the order,
 * out of what is set aside for it; one shipment per warehouse.
 * `shipped` holds what has left already, by order line.
 */
export function planShipments(
  order: OrderToShip,
  shipped: ReadonlyMap<string, string>,
  reserved: readonly ReservedPart[],
  asked: ReadonlyArray<{ orderLineId: string; quantity: string }> | null,
): ShipmentPlan {
  if (!SHIPPABLE.includes(order.status)) return { ok: false, refusal: 'STATE' };
  const left = new Map(
    order.lines.map((line) => [line.id, subtract(line.quantity, shipped.get(line.id) ?? '0')]),
  );
  const wrong = (asked ?? []).findIndex((line) => !left.has(line.orderLineId));
  if (wrong !== -1) return { ok: false, refusal: 'UNKNOWN_LINE', index: wrong };

  const wanted = asked ? sumByLine(asked) : left;
  const excess = (asked ?? []).findIndex(({ orderLineId, quantity }) =>
    isPositive(quantity)
      ? compare(wanted.get(orderLineId) ?? '0', left.get(orderLineId) ?? '0') > 0
      : true,
  );
  if (excess !== -1) return { ok: false, refusal: 'QUANTITY', index: excess };
  return allot(order.lines, wanted, reserved);
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

/** Takes each line's quantity out of the reserved parts of its product. */
function allot(
  lines: readonly OrderedLine[],
  wanted: ReadonlyMap<string, string>,
  reserved: readonly ReservedPart[],
): ShipmentPlan {
  const parts = reserved.map((part) => ({ ...part }));
  const shipments = new Map<string, PlannedShipment>();
  for (const line of lines) {
    let open = wanted.get(line.id) ?? '0';
    for (const part of parts) {
      if (part.productId !== line.productId) continue;
      const quantity = least(open, part.quantity);
      if (!isPositive(quantity)) continue;
      const shipment = shipments.get(part.warehouseId) ?? {
        warehouseId: part.warehouseId,
        lines: [],
      };
      shipments.set(part.warehouseId, shipment);
      shipment.lines.push({ line, quantity });
      part.quantity = subtract(part.quantity, quantity);
      open = subtract(open, quantity);
    }
    if (isPositive(open)) return { ok: false, refusal: 'NOT_RESERVED' };
  }
  if (shipments.size === 0) return { ok: false, refusal: 'NOTHING_LEFT' };
  return { ok: true, shipments: [...shipments.values()] };
}
