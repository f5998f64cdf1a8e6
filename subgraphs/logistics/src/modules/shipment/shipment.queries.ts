import type { Page } from '@kontor/kit/cursors.ts';
import { isId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { Tables } from '../../tables.ts';
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

/** An id that can't be one matches nothing instead of being an error in SQL. */
const idOrNone = (text: string): string =>
  isId(text) ? text : '00000000-0000-0000-0000-000000000000';
