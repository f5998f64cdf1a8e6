import { defineEntity, p } from '@mikro-orm/core';
import type { OrderStatus } from './domain/orderTransitions.ts';

/** Every change of an order's state; rows are only added (see domain/changePosition.ts). */
export const OrderChangeSchema = defineEntity({
  name: 'OrderChange',
  tableName: 'order_change',
  properties: {
    seq: p.bigint('string').primary().autoincrement(),
    /** The transaction that wrote it, as `xid8`; set by the database. */
    transaction: p.text().defaultRaw('pg_current_xact_id()'),
    orderId: p.uuid(),
    organizationId: p.uuid(),
    fromStatus: p.text().$type<OrderStatus>().nullable(),
    toStatus: p.text().$type<OrderStatus>(),
    at: p.datetime(),
    reason: p.text().nullable(),
    /** Who, as an id (`actorOf`). */
    actor: p.text(),
    /** Who, as it was called then. */
    actorName: p.text().nullable(),
    actorRole: p.text().nullable(),
    actorOrganizationId: p.uuid().nullable(),
  },
});
