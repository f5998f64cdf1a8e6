import { isPositive, least, subtract } from '@kontor/kit/money.ts';

export interface OrderedLine {
  id: string;
  productId: string;
  sku: string;
  name: string;
  quantity: string;
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

export type Allotment =
  | { ok: true; shipments: PlannedShipment[] }
  | { ok: false; refusal: 'NOTHING_LEFT' | 'NOT_RESERVED' };

/** Takes each line's wanted quantity (by its id) out of the reserved parts of its product. */
export function allotReserved(
  lines: readonly OrderedLine[],
  wanted: ReadonlyMap<string, string>,
  reserved: readonly ReservedPart[],
): Allotment {
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
