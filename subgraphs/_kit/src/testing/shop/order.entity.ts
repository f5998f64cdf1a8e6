import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export const OrderSchema = defineEntity({
  name: 'Order',
  tableName: 'order',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    number: p.text(),
    total: p.decimal(),
    placedOn: p.date(),
    lines: () => p.oneToMany(OrderLineSchema).mappedBy('order'),
  },
});

export const OrderLineSchema = defineEntity({
  name: 'OrderLine',
  tableName: 'order_line',
  properties: {
    id: p.uuid().primary(),
    order: () => p.manyToOne(OrderSchema).ref(),
    sku: p.text(),
    quantity: p.decimal(),
  },
});

/** Belongs to nobody: what consumers and jobs of the tests write down. */
export const NoteSchema = defineEntity({
  name: 'Note',
  tableName: 'note',
  properties: { id: p.uuid().primary(), text: p.text() },
});

export type Order = InferEntity<typeof OrderSchema>;
export type OrderLine = InferEntity<typeof OrderLineSchema>;
