import type { Connection } from '@kontor/kit/cursors.ts';
import type { ShipmentLineRow, ShipmentRow, TrackingEventRow } from './shipment.queries.ts';

export type ShipmentMapper = ShipmentRow;
export type ShipmentLineMapper = ShipmentLineRow;
export type TrackingEventMapper = TrackingEventRow;
export type ShipmentConnectionMapper = Connection<ShipmentRow>;
