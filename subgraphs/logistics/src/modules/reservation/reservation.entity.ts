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

/** What the kits of a reservation are put together of, whatever became of the kits since. */
export const ReservationComponentSchema = defineEntity({
  name: 'ReservationComponent',
  tableName: 'reservation_component',
  properties: {
    reservation: () => p.manyToOne(ReservationSchema).ref().primary(),
    kitId: p.uuid().primary(),
    componentId: p.uuid().primary(),
    organizationId: p.uuid(),
    /** In one kit. */
    quantity: p.decimal(),
  },
});

export type Reservation = InferEntity<typeof ReservationSchema>;
export type ReservationLine = InferEntity<typeof ReservationLineSchema>;
