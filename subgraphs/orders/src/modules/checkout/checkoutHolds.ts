import type { RequestContext } from '@kontor/kit/subgraph.ts';
import {
  HoldStockDocument,
  type HoldStockMutation,
  ReleaseStockHoldDocument,
} from '../../calls/logistics.generated.ts';
import { ReleaseQuoteDocument } from '../../calls/pricing.generated.ts';
import { type CreditCheck, checkCredit, holdExpiry, releaseCredit } from '../order/creditCheck.ts';

import type { StockShortage } from './checkoutOutcome.ts';

/** What is to be held for an order that is being placed. */
export interface WantedHolds {
  orderId: string;
  organizationId: string;
  contractId: string | null;
  totalWithVat: string;
  currency: string;
  lines: ReadonlyArray<{ productId: string; quantity: string; quantityStep: string | null }>;
  /** When the attempt began: a run that joins it later holds no longer. */
  startedAt: Date;
}

export interface Holds {
  stock: HoldStockMutation['holdStock'];
  credit: CreditCheck;
}

/** Holds stock and credit side by side; both are idempotent by the order's id. */
export async function takeHolds(ctx: RequestContext, wanted: WantedHolds): Promise<Holds> {
  const expiresAt = holdExpiry(wanted.startedAt);
  const { orderId, organizationId, lines } = wanted;
  const [stock, credit] = await Promise.allSettled([
    ctx.call('logistics', HoldStockDocument, {
      input: {
        organizationId,
        orderId,
        lines: [...lines],
        expiresAt: expiresAt.toISOString(),
        idempotencyKey: orderId,
      },
    }),
    checkCredit(ctx, { ...wanted, id: orderId }, expiresAt),
  ]);
  // Only when both have come back: a release must not overtake its hold.
  if (stock.status === 'rejected') throw stock.reason;
  if (credit.status === 'rejected') throw credit.reason;
  return { stock: stock.value.holdStock, credit: credit.value };
}

/** What is lacking, in the words of the cart. */
export function stockShortages(
  shortages: ReadonlyArray<Omit<StockShortage, 'sku'>>,
  lines: ReadonlyArray<{ productId: string; sku: string }>,
): StockShortage[] {
  const skus = new Map(lines.map(({ productId, sku }) => [productId, sku]));
  return shortages.map(({ productId, wanted, available }) => ({
    productId,
    sku: skus.get(productId) ?? '',
    wanted,
    available,
  }));
}

/** Frees what an attempt held. What can't be freed now expires by itself. */
export async function releaseHolds(ctx: RequestContext, orderId: string): Promise<void> {
  const released = await Promise.allSettled([
    ctx.call('logistics', ReleaseStockHoldDocument, { idempotencyKey: orderId }),
    releaseCredit(ctx, orderId),
    ctx.call('pricing', ReleaseQuoteDocument, { idempotencyKey: orderId }),
  ]);
  for (const each of released) {
    if (each.status === 'rejected') {
      ctx.logger.warn({ err: each.reason, orderId }, 'hold not released, it will expire');
    }
  }
}
