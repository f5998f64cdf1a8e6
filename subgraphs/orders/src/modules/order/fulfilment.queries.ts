import { sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { Tables } from '../../tables.ts';
import type { LineProgress } from './domain/fulfilment.ts';

/*
 * What of a locked order is set aside, has left and has arrived. Only called by consumers and
 * services that hold the order's lock.
 */

export interface ShipmentReport {
  shipmentId: string;
  orderId: string;
  lines: ReadonlyArray<{ orderLineId: string; quantity: string }>;
  isDelivered: boolean;
}

const db = (ctx: RequestContext) => ctx.em.getKysely<Tables>();

/** Remembers a report; the same one twice, or dispatch after delivery, changes nothing. */
export async function noteShipment(ctx: RequestContext, report: ShipmentReport): Promise<void> {
  await sql`
    insert into order_shipment_line (shipment_id, order_line_id, order_id, organization_id, quantity, is_delivered)
    select ${report.shipmentId}, l.id, l.order_id, l.organization_id, r.quantity, ${report.isDelivered}
    from jsonb_to_recordset(${JSON.stringify(report.lines)}::jsonb) as r("orderLineId" uuid, quantity numeric)
    join order_line l on l.id = r."orderLineId" and l.order_id = ${report.orderId}
    on conflict (shipment_id, order_line_id)
    do update set is_delivered = order_shipment_line.is_delivered or excluded.is_delivered`.execute(
    db(ctx),
  );
}

/** Brings the lines in step with the order's shipments and answers how they stand. */
export async function refreshProgress(
  ctx: RequestContext,
  orderId: string,
): Promise<LineProgress[]> {
  const { rows } = await sql<LineProgress>`
    update order_line l
    set shipped = coalesce(s.shipped, 0),
      delivered = coalesce(s.delivered, 0),
      reserved = least(l.reserved, greatest(l.quantity - coalesce(s.shipped, 0), 0))
    from order_line o
    left join (
      select order_line_id, sum(quantity) as shipped,
        sum(quantity) filter (where is_delivered) as delivered
      from order_shipment_line where order_id = ${orderId} group by order_line_id
    ) s on s.order_line_id = o.id
    where l.order_id = ${orderId} and o.id = l.id
    returning l.quantity, l.shipped, l.delivered`.execute(db(ctx));
  return rows;
}

/** What is still to be shipped is set aside. */
export async function reserveOpenLines(ctx: RequestContext, orderId: string): Promise<void> {
  await db(ctx)
    .updateTable('order_line')
    .set({ reserved: sql`greatest(quantity - shipped, 0)` })
    .where('order_id', '=', orderId)
    .execute();
}

/** Nothing of it is set aside any more. */
export async function freeReservedLines(ctx: RequestContext, orderId: string): Promise<void> {
  await db(ctx)
    .updateTable('order_line')
    .set({ reserved: '0' })
    .where('order_id', '=', orderId)
    .execute();
}
