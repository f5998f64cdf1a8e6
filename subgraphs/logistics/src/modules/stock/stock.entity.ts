import { defineEntity, p } from '@mikro-orm/core';

export const WarehouseSchema = defineEntity({
  name: 'Warehouse',
  tableName: 'warehouse',
  properties: {
    id: p.uuid().primary(),
    code: p.text(),
    name: p.text(),
    city: p.text(),
    /** The lower, the nearer. */
    priority: p.integer(),
  },
});

export const StockSchema = defineEntity({
  name: 'Stock',
  tableName: 'stock',
  properties: {
    productId: p.uuid().primary(),
    warehouseId: p.uuid().primary(),
    onHand: p.decimal(),
    reserved: p.decimal(),
  },
});

/** Every change of what is on hand; their sum is what is on hand. */
export const StockMovementSchema = defineEntity({
  name: 'StockMovement',
  tableName: 'stock_movement',
  properties: {
    id: p.uuid().primary(),
    productId: p.uuid(),
    warehouseId: p.uuid(),
    kind: p.text().$type<'OPENING' | 'SHIPMENT'>(),
    quantity: p.decimal(),
    shipmentId: p.uuid().nullable(),
    at: p.datetime(),
    actor: p.text(),
  },
});

export const ArrivalSchema = defineEntity({
  name: 'Arrival',
  tableName: 'arrival',
  properties: {
    id: p.uuid().primary(),
    productId: p.uuid(),
    warehouseId: p.uuid(),
    date: p.date(),
    quantity: p.decimal(),
  },
});
