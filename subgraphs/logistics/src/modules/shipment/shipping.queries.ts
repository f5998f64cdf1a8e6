import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { Tables } from '../../tables.ts';
import type { ReservedPart } from './domain/allotReserved.ts';
import type { ShipmentStatus } from './domain/shipmentStatus.ts';

/* What picking, shipping and tracking ask and write; lists are in shipment.queries.ts. */

const db = (ctx: RequestContext) => tenantKysely<Tables>(ctx);

/** How much of each line of an order has left already. */
export async function shippedOfOrder(
  ctx: RequestContext,
  orderId: string,
): Promise<Map<string, string>> {
  const rows = await db(ctx)
    .selectFrom('shipment_line')
    .innerJoin('shipment', 'shipment.id', 'shipment_line.shipment_id')
    .select(['order_line_id as orderLineId', sql<string>`sum(quantity)`.as('quantity')])
    .where('shipment.order_id', '=', orderId)
    .groupBy('order_line_id')
    .execute();
  return new Map(rows.map(({ orderLineId, quantity }) => [orderLineId, quantity]));
}

/** What a reservation still holds, nearest warehouse first. */
export const reservedParts = (
  ctx: RequestContext,
  reservationId: string,
): Promise<ReservedPart[]> =>
  db(ctx)
    .selectFrom('reservation_line as line')
    .innerJoin('warehouse', 'warehouse.id', 'line.warehouse_id')
    .select([
      'line.product_id as productId',
      'line.warehouse_id as warehouseId',
      sql<string>`line.quantity - line.shipped`.as('quantity'),
    ])
    .where('line.reservation_id', '=', reservationId)
    .whereRef('line.quantity', '>', 'line.shipped')
    .orderBy('warehouse.priority')
    .orderBy('warehouse.code')
    .execute();

/** The first of so many numbers of a year. The year's row stays locked until the transaction ends. */
export async function takeNumbers(
  ctx: RequestContext,
  year: number,
  count: number,
): Promise<number> {
  const { last } = await db(ctx)
    .insertInto('shipment_number')
    .values({ year, last: count })
    .onConflict((conflict) =>
      conflict.column('year').doUpdateSet({ last: sql<number>`shipment_number.last + ${count}` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last - count + 1;
}

/** False when picking of the order had begun before. */
export async function beginPicking(
  ctx: RequestContext,
  order: { id: string; organizationId: string },
): Promise<boolean> {
  const begun = await db(ctx)
    .insertInto('picking')
    .values({
      order_id: order.id,
      organization_id: order.organizationId,
      started_at: ctx.now().toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('order_id')
    .executeTakeFirst();
  return begun !== undefined;
}

/** False when the carrier's event was recorded before. */
export async function addTrackingEvent(
  ctx: RequestContext,
  event: NewTrackingEvent,
): Promise<boolean> {
  const { shipmentId, organizationId, eventId, status, at, place, note } = event;
  const added = await db(ctx)
    .insertInto('tracking_event')
    .values({
      shipment_id: shipmentId,
      organization_id: organizationId,
      event_id: eventId,
      status,
      at: at.toISOString(),
      place: place ?? null,
      note: note ?? null,
      recorded_at: ctx.now().toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('event_id')
    .executeTakeFirst();
  return added !== undefined;
}

export interface NewTrackingEvent {
  shipmentId: string;
  organizationId: string;
  eventId: string;
  status: ShipmentStatus;
  at: Date;
  place?: string | null;
  note?: string | null;
}
