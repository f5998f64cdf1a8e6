import { newId } from '@kontor/kit/ids.ts';
import { subtract } from '@kontor/kit/money.ts';
import { actorOf } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { inComponents } from '../kit/domain/inComponents.ts';
import type { Kit } from '../kit/domain/kit.ts';
import { turnedKits } from '../kit/turnedKits.ts';
import { type StockPart, splitByWarehouse, type WantedLine } from './domain/splitByWarehouse.ts';
import { turnedProducts } from './domain/turnedProducts.ts';
import { StockMovementSchema } from './stock.entity.ts';
import { recordTurned } from './stock.events.ts';
import {
  type AvailableRow,
  allWarehouses,
  changeStock,
  lockStock,
  type WarehouseRow,
} from './stock.queries.ts';

export interface Shortage {
  productId: string;
  wanted: string;
  available: string;
}

/** The parts are of what was wanted; `kits` tells what those of them that are kits are put together of. */
export type SetAside =
  | { ok: true; parts: StockPart[]; kits: Kit[] }
  | { ok: false; shortages: Shortage[] };

/** The seller's warehouses, nearest first. */
export const listWarehouses = (ctx: Context): Promise<WarehouseRow[]> => allWarehouses(ctx);

/*
 * What holds for those below, which change stock, of kits that of their components: the caller has a
 * transaction open, in which whatever it locks besides stock was locked before.
 */

/** Sets all lines aside, or none. Each product has one line. */
export async function setAside(lines: WantedLine[], ctx: Context): Promise<SetAside> {
  const warehouses = await allWarehouses(ctx);
  const stock = await lockStock(ctx, takenProducts(lines));
  const { parts, backorders } = splitByWarehouse(
    lines,
    stock,
    warehouses.map(({ id }) => id),
  );
  if (backorders.length > 0) return { ok: false, shortages: shortagesOf(lines, backorders) };
  const kits = kitsOf(lines);
  await reserve(inComponents(parts, kits), stock, ctx);
  return { ok: true, parts, kits };
}

/** The products that the lines are taken from: of kits, their components. */
export const takenProducts = (lines: readonly WantedLine[]): string[] =>
  productsOf(lines.flatMap((line) => line.components ?? line));

const kitsOf = (lines: readonly WantedLine[]): Kit[] =>
  lines.flatMap(({ productId, components }) => (components ? { productId, components } : []));

/** Makes what was set aside available again. */
export async function putBack(parts: StockPart[], ctx: Context): Promise<void> {
  if (parts.length === 0) return;
  const stock = await lockStock(ctx, productsOf(parts));
  const less = parts.map((part) => ({ ...part, quantity: subtract('0', part.quantity) }));
  await reserve(less, stock, ctx);
}

/** Reserves more, or (negative) less, of the stock that is locked, and tells whose last piece it was. */
async function reserve(parts: StockPart[], stock: AvailableRow[], ctx: Context): Promise<void> {
  await changeStock(
    ctx,
    parts.map(({ quantity, ...place }) => ({ ...place, onHand: '0', reserved: quantity })),
  );
  const changes = parts.map(({ productId, quantity }) => ({
    productId,
    available: subtract('0', quantity),
  }));
  const turned = turnedProducts(stock, changes);
  recordTurned([...turned, ...(await turnedKits(ctx, productsOf(parts)))], ctx);
}

/** Takes what was set aside out of the warehouse, with its shipment. */
export async function takeOut(
  parts: Array<StockPart & { shipmentId: string }>,
  ctx: Context,
): Promise<void> {
  await lockStock(ctx, productsOf(parts));
  const changes = parts.map(({ productId, warehouseId, quantity }) => {
    const less = subtract('0', quantity);
    return { productId, warehouseId, onHand: less, reserved: less };
  });
  await changeStock(ctx, changes);
  for (const { productId, warehouseId, quantity, shipmentId } of parts) {
    ctx.em.create(StockMovementSchema, {
      id: newId(),
      productId,
      warehouseId,
      kind: 'SHIPMENT',
      quantity: subtract('0', quantity),
      shipmentId,
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
    });
  }
}

const productsOf = (parts: ReadonlyArray<{ productId: string }>): string[] => [
  ...new Set(parts.map((part) => part.productId)),
];

function shortagesOf(
  lines: WantedLine[],
  backorders: Array<{ productId: string; quantity: string }>,
): Shortage[] {
  const lacking = new Map(backorders.map(({ productId, quantity }) => [productId, quantity]));
  return lines.flatMap(({ productId, quantity: wanted }) => {
    const quantity = lacking.get(productId);
    return quantity ? [{ productId, wanted, available: subtract(wanted, quantity) }] : [];
  });
}
