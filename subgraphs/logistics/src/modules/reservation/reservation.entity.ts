import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

export type ReservationStatus = 'HELD' | 'CONFIRMED' | 'SHIPPED' | 'RELEASED' | 'EXPIRED';

export const ReservationSchema = defineEntity({
  name: 'Reservation',
  tableName: 'reservation',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    orderId: p.uuid().nullable(),
    /** The key of a checkout's hold; at most one with it is in force. */
    holdKey: p.text().nullable(),
    status: p.text().$type<ReservationStatus>(),
    expiresAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
});

export const ReservationLineSchema = defineEntity({
  name: 'ReservationLine',
  tableName: 'reservation_line',
  properties: {
    reservation: () => p.manyToOne(ReservationSchema).ref().primary(),
    productId: p.uuid().primary(),
    warehouseId: p.uuid().primary(),
    organizationId: p.uuid(),
    quantity: p.decimal(),
    shipped: p.decimal().default('0'),
  },
});

export type Reservation = InferEntity<typeof ReservationSchema>;
export type ReservationLine = InferEntity<typeof ReservationLineSchema>;
