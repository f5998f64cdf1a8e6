/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { shipments as Query_shipments } from './shipment/resolvers/Query/shipments.ts';
import    { warehouses as Query_warehouses } from './stock/resolvers/Query/warehouses.ts';
import    { holdStock as Mutation_holdStock } from './reservation/resolvers/Mutation/holdStock.ts';
import    { recordTracking as Mutation_recordTracking } from './shipment/resolvers/Mutation/recordTracking.ts';
import    { releaseReservation as Mutation_releaseReservation } from './reservation/resolvers/Mutation/releaseReservation.ts';
import    { releaseStockHold as Mutation_releaseStockHold } from './reservation/resolvers/Mutation/releaseStockHold.ts';
import    { reserveStock as Mutation_reserveStock } from './reservation/resolvers/Mutation/reserveStock.ts';
import    { shipOrder as Mutation_shipOrder } from './shipment/resolvers/Mutation/shipOrder.ts';
import    { startPicking as Mutation_startPicking } from './shipment/resolvers/Mutation/startPicking.ts';
import    { Availability } from './stock/resolvers/Availability.ts';
import    { Order as shipment_Order } from './shipment/resolvers/Order.ts';
import    { Order as kit_Order } from './kit/resolvers/Order.ts';
import    { Product } from './stock/resolvers/Product.ts';
import    { Reservation } from './reservation/resolvers/Reservation.ts';
import    { ReservationLine } from './reservation/resolvers/ReservationLine.ts';
import    { ReservedComponent } from './kit/resolvers/ReservedComponent.ts';
import    { ReservedKit } from './kit/resolvers/ReservedKit.ts';
import    { Shipment } from './shipment/resolvers/Shipment.ts';
import    { ShipmentConnection } from './shipment/resolvers/ShipmentConnection.ts';
import    { ShipmentLine } from './shipment/resolvers/ShipmentLine.ts';
import    { ShortStockLine } from './reservation/resolvers/ShortStockLine.ts';
import    { TrackingEvent } from './shipment/resolvers/TrackingEvent.ts';
import    { Warehouse } from './stock/resolvers/Warehouse.ts';
import    { WarehouseStock } from './stock/resolvers/WarehouseStock.ts';
    export const resolvers: Resolvers = {
      Query: { shipments: Query_shipments,warehouses: Query_warehouses },
      Mutation: { holdStock: Mutation_holdStock,recordTracking: Mutation_recordTracking,releaseReservation: Mutation_releaseReservation,releaseStockHold: Mutation_releaseStockHold,reserveStock: Mutation_reserveStock,shipOrder: Mutation_shipOrder,startPicking: Mutation_startPicking },
      
      Availability: Availability,
Order: { ...shipment_Order,...kit_Order },
Product: Product,
Reservation: Reservation,
ReservationLine: ReservationLine,
ReservedComponent: ReservedComponent,
ReservedKit: ReservedKit,
Shipment: Shipment,
ShipmentConnection: ShipmentConnection,
ShipmentLine: ShipmentLine,
ShortStockLine: ShortStockLine,
TrackingEvent: TrackingEvent,
Warehouse: Warehouse,
WarehouseStock: WarehouseStock
    }