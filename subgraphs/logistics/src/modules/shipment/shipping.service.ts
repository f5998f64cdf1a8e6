import { once } from '@kontor/kit/idempotency.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { add, compare } from '@kontor/kit/money.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { LockMode } from '@mikro-orm/core';
import {
  OrderForShippingDocument,
  type OrderForShippingQuery,
} from '../../calls/orders.generated.ts';
import type { Context } from '../../context.ts';
import { findShippingBlock, type ShippingBlock } from '../creditBlock/findShippingBlock.ts';
import { inComponents } from '../kit/domain/inComponents.ts';
import type { Kit } from '../kit/domain/kit.ts';
import { keptKits } from '../reservation/keptKits.ts';
import { ReservationLineSchema, ReservationSchema } from '../reservation/reservation.entity.ts';
import { takeOut } from '../stock/stock.service.ts';
import { dispatchShipments } from './dispatchShipments.ts';
import { mayPick } from './domain/mayPick.ts';
import { planShipments, type ShipmentPlan } from './domain/planShipments.ts';
import { recordPickingStarted } from './shipment.events.ts';
import { beginPicking, reservedParts, shippedOfOrder } from './shipping.queries.ts';

export interface ShipInput {
  orderId: string;
  lines?: ReadonlyArray<{ orderLineId: string; quantity: string }> | null;
  carrier?: string | null;
  trackingNumber?: string | null;
  idempotencyKey: string;
}

export type ShippingOutcome =
  | { ok: true; orderId: string; shipmentIds: string[] }
  | { ok: false; refusal: 'UNKNOWN_ORDER' }
  | ({ ok: false; refusal: 'CREDIT_HOLD' } & ShippingBlock)
  | Extract<ShipmentPlan, { ok: false }>;

type Order = NonNullable<OrderForShippingQuery['orderForShipping']>;

/** The warehouse begins to pick; it can begin once. */
export async function startPicking(
  input: { orderId: string; idempotencyKey: string },
  ctx: Context,
) {
  requireScope(ctx.viewer, 'shipments:write');
  return once(
    ctx,
    'startPicking',
    input.idempotencyKey,
    input,
    async (): Promise<ShippingOutcome> => {
      const order = await orderForShipping(input.orderId, ctx);
      if (!order) return { ok: false, refusal: 'UNKNOWN_ORDER' };
      if (!mayPick(order.status)) return { ok: false, refusal: 'STATE' };
      const block = await findShippingBlock(ctx, order.organizationId);
      if (block) return { ok: false, refusal: 'CREDIT_HOLD', ...block };
      if (await beginPicking(ctx, order)) recordPickingStarted(order, ctx);
      return { ok: true, orderId: order.id, shipmentIds: [] };
    },
  );
}

/** Goods set aside for the order leave the warehouses. */
export async function shipOrder(input: ShipInput, ctx: Context) {
  requireScope(ctx.viewer, 'shipments:write');
  return once(ctx, 'shipOrder', input.idempotencyKey, input, async (): Promise<ShippingOutcome> => {
    const order = await orderForShipping(input.orderId, ctx);
    if (!order) return { ok: false, refusal: 'UNKNOWN_ORDER' };
    // Whoever ships the same order, cancels it or ships it twice waits here.
    const reservation = await ctx.em.findOne(
      ReservationSchema,
      { orderId: order.id, status: 'CONFIRMED' },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const reserved = reservation ? await reservedParts(ctx, reservation.id) : [];
    const kits = await kitsOf(reservation, ctx);
    const plan = planShipments(
      order,
      await shippedOfOrder(ctx, order.id),
      { parts: reserved, kitIds: new Set(kits.map(({ productId }) => productId)) },
      input.lines ?? null,
    );
    if (!plan.ok) return plan;
    const block = await findShippingBlock(ctx, order.organizationId);
    if (block) return { ok: false, refusal: 'CREDIT_HOLD', ...block };
    const planned = plan.shipments.map((shipment) => ({ ...shipment, id: newId() }));
    const parts = planned.flatMap(({ id: shipmentId, warehouseId, lines }) =>
      lines.map(({ line: { productId }, quantity }) => ({
        shipmentId,
        warehouseId,
        productId,
        quantity,
      })),
    );
    await takeOut(inComponents(parts, kits), ctx);
    if (reservation) await useUp(reservation.id, parts, ctx);
    await dispatchShipments(planned, order, input, ctx);
    return { ok: true, orderId: order.id, shipmentIds: planned.map(({ id }) => id) };
  });
}

async function kitsOf(reservation: { id: string } | null, ctx: Context): Promise<Kit[]> {
  if (!reservation) return [];
  return (await keptKits([reservation.id], ctx)).get(reservation.id) ?? [];
}

async function orderForShipping(id: string, ctx: Context): Promise<Order | null> {
  if (!isId(id)) return null;
  const answer = await ctx.call('orders', OrderForShippingDocument, { id });
  return answer.orderForShipping ?? null;
}

/** Notes on the reservation what has left; when that is all of it, the reservation is done. */
async function useUp(
  reservationId: string,
  parts: Array<{ productId: string; warehouseId: string; quantity: string }>,
  { em }: Context,
): Promise<void> {
  const lines = await em.find(ReservationLineSchema, { reservation: reservationId });
  for (const { productId, warehouseId, quantity } of parts) {
    const line = lines.find(
      (each) => each.productId === productId && each.warehouseId === warehouseId,
    );
    if (line) line.shipped = add(line.shipped ?? '0', quantity);
  }
  if (lines.some((line) => compare(line.shipped ?? '0', line.quantity) < 0)) return;
  const reservation = await em.findOneOrFail(ReservationSchema, reservationId);
  reservation.status = 'SHIPPED';
}
