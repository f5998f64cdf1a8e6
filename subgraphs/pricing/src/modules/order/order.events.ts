import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { confirmCreditHold, freeCreditOfOrder } from '../credit/creditHold.service.ts';
import { SalesOrderLineSchema, SalesOrderSchema } from './salesOrder.entity.ts';

interface OrderPlaced {
  orderId: string;
  number: string;
  organizationId: string;
  creditHoldKey?: string | null;
  totalWithVat: string;
  currency: string;
  lines: Array<{
    id: string;
    productId: string;
    sku: string;
    name: string;
    quantity: string;
    /** Without VAT. */
    unitPrice: string;
    vatRate?: string | null;
  }>;
}

/** Keeps the order's prices for its invoices, and confirms its credit. */
export async function orderPlaced(event: EventEnvelope, ctx: RequestContext): Promise<void> {
  const { orderId, lines, creditHoldKey = null, ...order } = event.payload as OrderPlaced;
  const { organizationId, number, currency, totalWithVat } = order;
  await ctx.em.insert(SalesOrderSchema, {
    id: orderId,
    ...{ organizationId, number, currency, totalWithVat, creditHoldKey },
  });
  await ctx.em.insertMany(
    SalesOrderLineSchema,
    lines.map(({ id, productId, sku, name, quantity, unitPrice, vatRate = null }) => ({
      ...{ id, orderId, organizationId, productId, sku, name, quantity, unitPrice, vatRate },
    })),
  );
  if (creditHoldKey !== null) await confirmCreditHold(ctx, creditHoldKey);
}

/** Frees the credit that the order still holds. */
export async function orderCancelled(event: EventEnvelope, ctx: RequestContext): Promise<void> {
  const { orderId } = event.payload as { orderId: string };
  await freeCreditOfOrder(ctx, orderId);
}
