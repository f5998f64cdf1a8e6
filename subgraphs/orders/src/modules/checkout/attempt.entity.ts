import { defineEntity, p } from '@mikro-orm/core';

/**
 * One per idempotency key of `placeOrder`: says which order the key stands for before anything is
 * held for it, and decides which of several runs of the key may go on.
 */
export const OrderAttemptSchema = defineEntity({
  name: 'OrderAttempt',
  tableName: 'order_attempt',
  properties: {
    organizationId: p.uuid().primary(),
    idempotencyKey: p.text().primary(),
    orderId: p.uuid(),
    inputHash: p.text(),
    linesHash: p.text(),
    state: p.text().$type<'OPEN' | 'REFUSED' | 'PLACED'>(),
    startedAt: p.datetime(),
  },
});
