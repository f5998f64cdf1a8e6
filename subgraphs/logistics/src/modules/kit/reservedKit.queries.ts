import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { tenantKysely } from '@kontor/kit/tenantKysely.ts';
import type { Tables } from '../../tables.ts';
import type { Component } from './domain/kit.ts';

export interface ReservedKitRow {
  orderId: string;
  productId: string;
  components: Component[];
}

/** The kits that are set aside for orders or have left with them, as they were put together then. */
export const kitsOfOrders = (ctx: RequestContext, orderIds: string[]): Promise<ReservedKitRow[]> =>
  tenantKysely<Tables>(ctx)
    .selectFrom('reservation_component as part')
    .innerJoin('reservation', 'reservation.id', 'part.reservation_id')
    .select([
      sql<string>`reservation.order_id`.as('orderId'),
      'part.kit_id as productId',
      sql<Component[]>`jsonb_agg(jsonb_build_object('productId', part.component_id,
        'quantity', part.quantity::text) order by part.component_id)`.as('components'),
    ])
    .where('reservation.order_id', 'in', orderIds)
    .where('reservation.status', 'in', ['HELD', 'CONFIRMED', 'SHIPPED'])
    .groupBy(['reservation.order_id', 'part.kit_id'])
    .orderBy('part.kit_id')
    .execute();
