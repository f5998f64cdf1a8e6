import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { ShipmentStatus } from './domain/shipmentStatus.ts';

export const ShipmentSchema = defineEntity({
  name: 'Shipment',
  tableName: 'shipment',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    orderId: p.uuid(),
    warehouseId: p.uuid(),
    number: p.text(),
    status: p.text().$type<ShipmentStatus>(),
    carrier: p.text().nullable(),
    trackingNumber: p.text().nullable(),
    shippedAt: p.datetime(),
    deliveredAt: p.datetime().nullable(),
  },
});

export const ShipmentLineSchema = defineEntity({
  name: 'ShipmentLine',
  tableName: 'shipment_line',
  properties: {
    shipment: () => p.manyToOne(ShipmentSchema).ref().primary(),
    orderLineId: p.uuid().primary(),
    organizationId: p.uuid(),
    productId: p.uuid(),
    sku: p.text(),
    name: p.text(),
    quantity: p.decimal(),
  },
});

export const TrackingEventSchema = defineEntity({
  name: 'TrackingEvent',
  tableName: 'tracking_event',
  properties: {
    shipment: () => p.manyToOne(ShipmentSchema).ref().primary(),
    /** The carrier's. */
    eventId: p.text().primary(),
    organizationId: p.uuid(),
    status: p.text().$type<ShipmentStatus>(),
    at: p.datetime(),
    place: p.text().nullable(),
    note: p.text().nullable(),
    recordedAt: p.datetime(),
  },
});

/** Orders whose picking has begun. */
export const PickingSchema = defineEntity({
  name: 'Picking',
  tableName: 'picking',
  properties: {
    orderId: p.uuid().primary(),
    organizationId: p.uuid(),
    startedAt: p.datetime(),
  },
});

/** The last number of a year. */
export const ShipmentNumberSchema = defineEntity({
  name: 'ShipmentNumber',
  tableName: 'shipment_number',
  properties: { year: p.integer().primary(), last: p.integer() },
});

export type Shipment = InferEntity<typeof ShipmentSchema>;
