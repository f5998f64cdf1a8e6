import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { Tables } from '../../tables.ts';
import type { ReservationStatus } from './reservation.entity.ts';

export interface ReservationRow {
  id: string;
  status: ReservationStatus;
  orderId: string | null;
  expiresAt: string | null;
}

export interface ReservationLineRow {
  reservationId: string;
  productId: string;
  warehouseId: string;
  quantity: string;
}

export const reservationsById = (ctx: RequestContext, ids: string[]): Promise<ReservationRow[]> =>
  tenantKysely<Tables>(ctx)
    .selectFrom('reservation')
    .select(['id', 'status', 'order_id as orderId', 'expires_at as expiresAt'])
    .where('id', 'in', ids)
    .execute();

export const linesOfReservations = (
  ctx: RequestContext,
  ids: string[],
): Promise<ReservationLineRow[]> =>
  tenantKysely<Tables>(ctx)
    .selectFrom('reservation_line')
    .select([
      'reservation_id as reservationId',
      'product_id as productId',
      'warehouse_id as warehouseId',
      'quantity',
    ])
    .where('reservation_id', 'in', ids)
    .orderBy('product_id')
    .orderBy('warehouse_id')
    .execute();
