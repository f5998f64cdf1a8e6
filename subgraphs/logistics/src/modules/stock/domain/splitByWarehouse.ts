import { add, compare, decimal, isPositive, multiply, subtract } from '@kontor/kit/money.ts';
import type { Component } from '../../kit/domain/kit.ts';
import { Shelves } from './Shelves.ts';
import { smallestFirst } from './smallestFirst.ts';

export interface WantedLine {
  productId: string;
  quantity: string;
  /** Base units that are not broken apart: a box of 24 leaves from one warehouse. */
  step: string;
  /** Of a kit, which is put together in one warehouse; absent of anything else. */
  components?: readonly Component[];
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
 * few, from the nearest. Only whole steps are taken from a warehouse that lacks the rest. Kits choose
 * before the lines that want their components singly, as those can be taken from anywhere.
 * `warehouseIds` stand nearest first; each product has one line.
 */
export function splitByWarehouse(
  lines: readonly WantedLine[],
  stock: readonly AvailableStock[],
  warehouseIds: readonly string[],
): Split {
  const useful = warehouseIds.filter((id) =>
    stock.some((row) => row.warehouseId === id && isPositive(row.available)),
  );
  const kitsFirst = [...lines.filter(isKit), ...lines.filter((line) => !isKit(line))];
  const shelves = new Shelves(stock);
  const most = splitOver(useful, kitsFirst, shelves);
  if (useful.length > TRIED_EXACTLY) return most;
  for (const warehouses of smallestFirst(useful)) {
    const split = splitOver(warehouses, kitsFirst, shelves);
    if (isAsMuch(split, most)) return split;
  }
  return most;
}

const isKit = ({ components }: WantedLine): boolean => components !== undefined;

function splitOver(
  warehouseIds: readonly string[],
  lines: readonly WantedLine[],
  shelves: Shelves,
): Split {
  const split: Split = { parts: [], backorders: [] };
  shelves.refill();
  for (const line of lines) {
    const { productId, quantity } = line;
    const whole = warehouseIds.find((id) => compare(shelves.enoughFor(line, id), quantity) >= 0);
    let left = quantity;
    for (const warehouseId of whole === undefined ? warehouseIds : [whole]) {
      const taken = takenFrom(shelves.enoughFor(line, warehouseId), left, line);
      if (!isPositive(taken)) continue;
      split.parts.push({ productId, warehouseId, quantity: taken });
      shelves.take(line, warehouseId, taken);
      left = subtract(left, taken);
    }
    if (isPositive(left)) split.backorders.push({ productId, quantity: left });
  }
  return split;
}

/** Of a kit whole ones only, whatever was wanted. */
function takenFrom(available: string, wanted: string, { step, components }: WantedLine): string {
  const most = components ? decimal(wanted).floor().toFixed() : wanted;
  if (compare(available, most) >= 0) return most;
  return multiply(decimal(available).dividedBy(decimal(step)).floor(), step);
}

function isAsMuch(split: Split, most: Split): boolean {
  const lacking = ({ backorders }: Split) =>
    backorders.reduce((sum, { quantity }) => add(sum, quantity), '0');
  return compare(lacking(split), lacking(most)) <= 0;
}
