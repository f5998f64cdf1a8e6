import { loadMany, loadOne } from '@kontor/kit/loaders.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import {
  eventsOfShipments,
  linesOfShipments,
  type ShipmentLineRow,
  type ShipmentRow,
  shipmentsById,
  shipmentsOfOrders,
  type TrackingEventRow,
} from './shipment.queries.ts';

export type ShipmentLoaders = ReturnType<typeof createShipmentLoaders>;

export function createShipmentLoaders(ctx: RequestContext) {
  return {
    shipmentById: loadOne<string, ShipmentRow>(
      (ids) => shipmentsById(ctx, ids),
      (shipment) => shipment.id,
    ),
    shipmentsOfOrder: loadMany<string, ShipmentRow>(
      (orderIds) => shipmentsOfOrders(ctx, orderIds),
      (shipment) => shipment.orderId,
    ),
    linesOfShipment: loadMany<string, ShipmentLineRow>(
      (ids) => linesOfShipments(ctx, ids),
      (line) => line.shipmentId,
    ),
    eventsOfShipment: loadMany<string, TrackingEventRow>(
      (ids) => eventsOfShipments(ctx, ids),
      (event) => event.shipmentId,
    ),
  };
}
