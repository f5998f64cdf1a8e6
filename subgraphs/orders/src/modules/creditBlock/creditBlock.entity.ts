import { defineEntity, p } from '@mikro-orm/core';

/** How a customer is blocked: a copy that `credit.blockChanged` keeps up to date; no row, no block. */
export const CreditBlockSchema = defineEntity({
  name: 'CreditBlock',
  tableName: 'credit_block',
  properties: {
    organizationId: p.uuid().primary(),
    level: p.enum(['WARN', 'HOLD_SHIPMENT', 'PREPAID_ONLY', 'STOP']),
    /** Paying this lifts it; null when only a decision of finance does. */
    liftedBy: p.decimal().nullable(),
    currency: p.text(),
    /** Goods may leave until then all the same. */
    bypassUntil: p.datetime().nullable(),
    since: p.datetime(),
  },
});
