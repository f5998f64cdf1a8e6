import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { QuotePricesForDocument } from '../../calls/pricing.generated.ts';
import type { LinePrice } from '../cart/linePrices.ts';
import type { CheckoutRefusal } from './checkoutOutcome.ts';

export interface WantedQuote {
  orderId: string;
  organizationId: string;
  contractId: string | null;
  lines: ReadonlyArray<{ productId: string; projectId: string | null; quantity: string }>;
}

/** Fixes the prices of an order that is being placed; asked again, the same quote answers. */
export async function quoteForOrder(
  ctx: RequestContext,
  { orderId, organizationId, contractId, lines }: WantedQuote,
): Promise<{ ok: true; id: string; prices: LinePrice[] } | CheckoutRefusal> {
  const { quotePricesFor: quote } = await ctx.call('pricing', QuotePricesForDocument, {
    organizationId,
    contractId,
    input: {
      lines: lines.map(({ productId, projectId, quantity }) => ({
        productId,
        projectId,
        quantity,
      })),
      idempotencyKey: orderId,
    },
  });
  switch (quote.__typename) {
    case 'PriceQuote':
      return { ok: true, id: quote.id, prices: quote.lines };
    case 'PricesMissing':
      return { ok: false, reason: 'PRICES_MISSING', productIds: quote.productIds };
    default:
      throw new Error(`Pricing refused a quote: ${quote.message}`);
  }
}
