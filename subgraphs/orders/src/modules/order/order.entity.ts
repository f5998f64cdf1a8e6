import { defineEntity, p } from '@mikro-orm/core';
import type { OrderStatus } from './domain/orderTransitions.ts';

export const OrderSchema = defineEntity({
  name: 'Order',
  tableName: 'order',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    contractId: p.uuid().nullable(),
    number: p.text(),
    status: p.text().$type<OrderStatus>(),
    placedAt: p.datetime(),
    placedByUserId: p.uuid().nullable(),
    externalNumber: p.text().nullable(),
    comment: p.text().nullable(),
    deliveryAddressId: p.uuid().nullable(),
    wantedDate: p.date().nullable(),
    currency: p.text(),
    total: p.decimal(),
    totalVat: p.decimal(),
    totalWithVat: p.decimal(),
    lineCount: p.integer(),
  },
});

export const OrderLineSchema = defineEntity({
  name: 'OrderLine',
  tableName: 'order_line',
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    organizationId: p.uuid(),
    position: p.integer(),
    productId: p.uuid(),
    /** The project that it is for. */
    projectId: p.uuid().nullable(),
    sku: p.text(),
    name: p.text(),
    quantity: p.decimal(),
    unitPrice: p.decimal(),
    vatRate: p.decimal().nullable(),
    total: p.decimal(),
    vat: p.decimal(),
    totalWithVat: p.decimal(),
    /** Set aside for the line and not shipped yet. */
    reserved: p.decimal(),
    shipped: p.decimal().default('0'),
    delivered: p.decimal().default('0'),
  },
});

export const OrderHoldSchema = defineEntity({
  name: 'OrderHold',
  tableName: 'order_hold',
  properties: {
    orderId: p.uuid().primary(),
    kind: p.text().$type<'CREDIT_LIMIT' | 'APPROVAL' | 'STOCK'>().primary(),
    organizationId: p.uuid(),
    /** With VAT, in the order's currency. */
    needed: p.decimal().nullable(),
    since: p.datetime(),
  },
});

export const OrderShipmentLineSchema = defineEntity({
  name: 'OrderShipmentLine',
  tableName: 'order_shipment_line',
  properties: {
    shipmentId: p.uuid().primary(),
    orderLineId: p.uuid().primary(),
    orderId: p.uuid(),
    organizationId: p.uuid(),
    quantity: p.decimal(),
    isDelivered: p.boolean(),
  },
});
