import { defineEntity, type InferEntity, p } from '@mikro-orm/core';

/** An order at its agreed prices: a copy from `order.placed`, by which shipments are valued. */
export const SalesOrderSchema = defineEntity({
  name: 'SalesOrder',
  tableName: 'sales_order',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    /** Whose account it is on: the organization's own, or another that pays for it. */
    payerId: p.uuid(),
    sellerId: p.uuid(),
    contractId: p.uuid().nullable(),
    currency: p.text(),
  },
});

export const SalesOrderLineSchema = defineEntity({
  name: 'SalesOrderLine',
  tableName: 'sales_order_line',
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    organizationId: p.uuid(),
    sku: p.text(),
    name: p.text(),
    quantity: p.decimal(),
    unitPrice: p.decimal(),
    vatRate: p.decimal().nullable(),
    vatCode: p.enum(['GENERAL', 'REDUCED', 'ZERO', 'NONE']),
  },
});

export type SalesOrder = InferEntity<typeof SalesOrderSchema>;
