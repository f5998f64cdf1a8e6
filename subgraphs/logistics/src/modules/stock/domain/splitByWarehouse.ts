import { add, compare, decimal, isPositive, multiply, subtract } from '@kontor/kit/money.ts';
import { smallestFirst } from './smallestFirst.ts';

export interface WantedLine {
  productId: string;
  quantity: string;
  /** Base units that are not broken apart: a box of 24 leaves from one warehouse. */
  step: string;
}

export interface AvailableStock {
  productId: string;
  warehouseId: string;
  available: string;
}

export interface StockPart {
  productId: string;
  warehouseId: string;
  quantity: string;
}

export interface Split {
  parts: StockPart[];
  /** What no warehouse has, by product; empty when everything is there. */
  backorders: Array<{ productId: string; quantity: string }>;
}

/** Up to so many warehouses every combination is tried; beyond it all of them are used, nearest first. */
const TRIED_EXACTLY = 8;

/**
 * From which warehouses the lines leave: as much as there is, in the fewest shipments; of equally
 * few, from the nearest. Only whole steps are taken from a warehouse that lacks the rest.
 * `warehouseIds` stand nearest first; each product has one line.
 */
export function splitByWarehouse(
  lines: readonly WantedLine[],
  stock: readonly AvailableStock[],
  warehouseIds: readonly string[],
): Split {
  const available = byProductAndWarehouse(stock);
  const useful = warehouseIds.filter((id) =>
    lines.some(({ productId }) => isPositive(available.get(productId)?.get(id) ?? '0')),
  );
  const most = splitOver(useful, lines, available);
  if (useful.length > TRIED_EXACTLY) return most;
  for (const warehouses of smallestFirst(useful)) {
    const split = splitOver(warehouses, lines, available);
    if (isAsMuch(split, most)) return split;
  }
  return most;
}

type Availability = Map<string, Map<string, string>>;

function byProductAndWarehouse(stock: readonly AvailableStock[]): Availability {
  const available: Availability = new Map();
  for (const row of stock) {
    const ofProduct = available.get(row.productId) ?? new Map<string, string>();
    available.set(row.productId, ofProduct.set(row.warehouseId, row.available));
  }
  return available;
}

function splitOver(
  warehouseIds: readonly string[],
  lines: readonly WantedLine[],
  available: Availability,
): Split {
  const split: Split = { parts: [], backorders: [] };
  for (const { productId, quantity, step } of lines) {
    const has = (id: string) => available.get(productId)?.get(id) ?? '0';
    const whole = warehouseIds.find((id) => compare(has(id), quantity) >= 0);
    let left = quantity;
    for (const warehouseId of whole === undefined ? warehouseIds : [whole]) {
      const taken = takenFrom(has(warehouseId), left, step);
      if (!isPositive(taken)) continue;
      split.parts.push({ productId, warehouseId, quantity: taken });
      left = subtract(left, taken);
    }
    if (isPositive(left)) split.backorders.push({ productId, quantity: left });
  }
  return split;
}

function takenFrom(available: string, wanted: string, step: string): string {
  if (compare(available, wanted) >= 0) return wanted;
  return multiply(decimal(available).dividedBy(decimal(step)).floor(), step);
}

function isAsMuch(split: Split, most: Split): boolean {
  const lacking = ({ backorders }: Split) =>
    backorders.reduce((sum, { quantity }) => add(sum, quantity), '0');
  return compare(lacking(split), lacking(most)) <= 0;
}
