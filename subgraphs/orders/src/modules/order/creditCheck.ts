import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { HoldCreditDocument, ReleaseCreditHoldDocument } from '../../calls/pricing.generated.ts';

export type CreditCheck =
  | { isCovered: true }
  /** `isTaken`: the order may be placed and waits; `needed` is what is lacking, with VAT. */
  | { isCovered: false; isTaken: boolean; needed: string };

/** What the credit is for. */
export interface CreditOrder {
  id: string;
  organizationId: string;
  contractId: string | null;
  totalWithVat: string;
  currency: string;
}

/** An unconfirmed hold frees itself after this time, should the process die before the order is placed. */
export const HOLD_MINUTES = 10;

export const holdExpiry = (from: Date): Date => new Date(from.getTime() + HOLD_MINUTES * 60_000);

/**
 * Takes credit for an order, or looks at it again: pricing keeps one hold for each order and
 * answers whether it is covered now.
 */
export async function checkCredit(
  ctx: RequestContext,
  order: CreditOrder,
  expiresAt: Date = holdExpiry(ctx.now()),
): Promise<CreditCheck> {
  const { holdCredit } = await ctx.call('pricing', HoldCreditDocument, {
    input: {
      organizationId: order.organizationId,
      orderId: order.id,
      contractId: order.contractId,
      amount: order.totalWithVat,
      currency: order.currency,
      expiresAt: expiresAt.toISOString(),
      idempotencyKey: order.id,
    },
  });
  if (holdCredit.__typename === 'CreditHeld') return { isCovered: true };
  const { shortHoldId, needed } = holdCredit;
  return { isCovered: false, isTaken: shortHoldId !== null, needed: needed.amount };
}

/** Frees what was taken for an order that there won't be. */
export async function releaseCredit(ctx: RequestContext, orderId: string): Promise<void> {
  await ctx.call('pricing', ReleaseCreditHoldDocument, { idempotencyKey: orderId });
}
