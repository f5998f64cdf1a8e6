import type { Page } from '@kontor/kit/cursors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { Tables } from '../../tables.ts';
import type { ReservedPart } from './domain/planShipments.ts';
import type { ShipmentStatus } from './domain/shipmentStatus.ts';

export interface ShipmentRow {
  id: string;
  organizationId: string;
  orderId: string;
  warehouseId: string;
  number: string;
  status: ShipmentStatus;
  carrier: string | null;
  trackingNumber: string | null;
  shippedAt: string;
  deliveredAt: string | null;
}

export interface ShipmentLineRow {
  shipmentId: string;
  orderLineId: string;
  productId: string;
  sku: string;
  name: string;
  quantity: string;
}

export interface TrackingEventRow {
  shipmentId: string;
  status: ShipmentStatus;
  at: string;
  place: string | null;
  note: string | null;
}

export interface ShipmentFilter {
  organizationId?: string | null;
  orderId?: string | null;
  status?: readonly ShipmentStatus[] | null;
}

const db = (ctx: RequestContext) => tenantKysely<Tables>(ctx);

const COLUMNS = [
  'id',
  'organization_id as organizationId',
  'order_id as orderId',
  'warehouse_id as warehouseId',
  'number',
  'status',
  'carrier',
  'tracking_number as trackingNumber',
  'shipped_at as shippedAt',
  'delivered_at as deliveredAt',
] as const;

const shipments = (ctx: RequestContext) => db(ctx).selectFrom('shipment').select(COLUMNS);

export const shipmentsById = (ctx: RequestContext, ids: string[]): Promise<ShipmentRow[]> =>
  shipments(ctx).where('id', 'in', ids).execute();

/** Oldest first. */
export const shipmentsOfOrders = (
  ctx: RequestContext,
  orderIds: string[],
): Promise<ShipmentRow[]> =>
  shipments(ctx).where('order_id', 'in', orderIds).orderBy('id').execute();

/** Newest first. */
export const shipmentPage = (
  ctx: RequestContext,
  filter: ShipmentFilter,
  { limit, after }: Page,
): Promise<ShipmentRow[]> =>
  matching(ctx, filter)
    .select(COLUMNS)
    .$if(after !== null, (query) => query.where('id', '<', idOrNone(String(after?.[0]))))
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();

export async function countShipments(ctx: RequestContext, filter: ShipmentFilter): Promise<number> {
  const { count } = await matching(ctx, filter)
    .select(sql<string>`count(*)`.as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

function matching(ctx: RequestContext, { organizationId, orderId, status }: ShipmentFilter) {
  let query = db(ctx).selectFrom('shipment');
  if (organizationId) query = query.where('organization_id', '=', idOrNone(organizationId));
  if (orderId) query = query.where('order_id', '=', idOrNone(orderId));
  if (status) query = query.where('status', '=', sql<ShipmentStatus>`any(${status})`);
  return query;
}

export const linesOfShipments = (ctx: RequestContext, ids: string[]): Promise<ShipmentLineRow[]> =>
  db(ctx)
    .selectFrom('shipment_line')
    .select([
      'shipment_id as shipmentId',
      'order_line_id as orderLineId',
      'product_id as productId',
      'sku',
      'name',
      'quantity',
    ])
    .where('shipment_id', 'in', ids)
    .orderBy('sku')
    .orderBy('order_line_id')
    .execute();

/** In order of happening. */
export const eventsOfShipments = (
  ctx: RequestContext,
  ids: string[],
): Promise<TrackingEventRow[]> =>
  db(ctx)
    .selectFrom('tracking_event')
    .select(['shipment_id as shipmentId', 'status', 'at', 'place', 'note'])
    .where('shipment_id', 'in', ids)
    .orderBy('at')
    .orderBy('recorded_at')
    .execute();

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

/** An id that can't be one matches nothing instead of being an error in SQL. */
const idOrNone = (text: string): string =>
  isId(text) ? text : '00000000-0000-0000-0000-000000000000';
