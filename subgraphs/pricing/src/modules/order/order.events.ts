import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { confirmCreditHold, freeCreditOfOrder } from '../credit/orderCredit.service.ts';
import { SalesOrderLineSchema, SalesOrderSchema } from './salesOrder.entity.ts';

interface OrderPlaced {
  orderId: string;
  organizationId: string;
  creditHoldKey?: string | null;
  currency: string;
  lines: Array<{
    id: string;
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
  const { orderId, organizationId, currency, lines, creditHoldKey } = event.payload as OrderPlaced;
  await ctx.em.insert(SalesOrderSchema, { id: orderId, organizationId, currency });
  await ctx.em.insertMany(
    SalesOrderLineSchema,
    lines.map(({ id, sku, name, quantity, unitPrice, vatRate = null }) => ({
      id,
      orderId,
      organizationId,
      sku,
      name,
      quantity,
      unitPrice,
      vatRate,
    })),
  );
  if (creditHoldKey) await confirmCreditHold(ctx, creditHoldKey);
}

/** Frees the credit that the order still holds. */
export async function orderCancelled(event: EventEnvelope, ctx: RequestContext): Promise<void> {
  const { orderId } = event.payload as { orderId: string };
  await freeCreditOfOrder(ctx, orderId);
}
