import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { confirmCreditHold, freeCreditOfOrder } from '../credit/orderCredit.service.ts';
import { payerOf } from '../customer/payer.ts';
import { vatCodesOf } from '../productTerms/vatCodesOf.ts';
import { confirmCaps } from '../project/capUse.queries.ts';
import { freeCapsOfOrder } from '../project/orderCaps.service.ts';
import { findSeller } from '../sellerEntity/findSeller.ts';
import { SalesOrderLineSchema, SalesOrderSchema } from './salesOrder.entity.ts';

interface OrderPlaced {
  orderId: string;
  organizationId: string;
  /** The contract it was placed under. */
  contractId?: string | null;
  creditHoldKey?: string | null;
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

/** Keeps the order's prices for its invoices, and confirms its credit and what it takes of project prices. */
export async function orderPlaced(event: EventEnvelope, ctx: RequestContext): Promise<void> {
  const { orderId, organizationId, currency, lines, ...under } = event.payload as OrderPlaced;
  const { creditHoldKey, contractId = null } = under;
  const { id: sellerId } = await findSeller(ctx, contractId);
  const payerId = await payerOf(ctx, organizationId);
  const parties = { organizationId, payerId, sellerId, contractId };
  await ctx.em.insert(SalesOrderSchema, { id: orderId, ...parties, currency });
  const vatCodes = await vatCodesOf(
    ctx,
    lines.map(({ productId }) => productId),
  );
  await ctx.em.insertMany(
    SalesOrderLineSchema,
    lines.map(({ id, productId, sku, name, quantity, unitPrice, vatRate = null }) => ({
      id,
      orderId,
      organizationId,
      sku,
      name,
      quantity,
      unitPrice,
      vatRate,
      vatCode: vatCodes.get(productId) ?? 'GENERAL',
    })),
  );
  await confirmCaps(ctx, orderId);
  if (creditHoldKey) await confirmCreditHold(ctx, creditHoldKey);
}

/** Frees the credit that the order still holds, and what it took of project prices. */
export async function orderCancelled(event: EventEnvelope, ctx: RequestContext): Promise<void> {
  const { orderId } = event.payload as { orderId: string };
  await freeCreditOfOrder(ctx, orderId);
  await freeCapsOfOrder(ctx, orderId);
}
