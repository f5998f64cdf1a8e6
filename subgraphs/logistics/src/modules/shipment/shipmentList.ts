import { connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import type { Context } from '../../context.ts';
import { countShipments, type ShipmentFilter, shipmentPage } from './shipment.queries.ts';

/** Shipments that the viewer may see and the filter lets through, newest first. */
export async function listShipments(filter: ShipmentFilter, args: PageArgs, ctx: Context) {
  const page = pageOf(args, 1);
  return connectionOf({
    rows: await shipmentPage(ctx, filter, page),
    page,
    cursorOf: ({ id }) => [id],
    totalCount: () => countShipments(ctx, filter),
  });
}
