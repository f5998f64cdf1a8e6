import { decimal } from '@kontor/kit/money.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { contractOf } from '@kontor/kit/viewer.ts';
import { PriceLinesDocument, type PriceLinesQuery } from '../../calls/pricing.generated.ts';
import { loadCartProducts } from './cartProducts.ts';
import { lineKey } from './domain/lineKey.ts';

export type LinePrice = PriceLinesQuery['priceLines'][number];

export interface PricedLineKey {
  organizationId: string;
  productId: string;
  projectId: string | null;
  quantity: string;
}

/** As many lines as pricing takes in one call. */
const MOST_LINES = 5_000;

/** Prices of lines at this moment under the viewer's contract, in their order: one call for a whole cart. Null = on request. */
export async function pricesOfLines(
  ctx: RequestContext,
  lines: readonly PricedLineKey[],
): Promise<Array<LinePrice | null>> {
  const found = new Map<string, LinePrice>();
  for (const [organizationId, group] of Map.groupBy(lines, (line) => line.organizationId)) {
    for (let start = 0; start < group.length; start += MOST_LINES) {
      const asked = group.slice(start, start + MOST_LINES);
      const { priceLines } = await ctx.call('pricing', PriceLinesDocument, {
        organizationId,
        contractId: contractOf(ctx.viewer),
        lines: asked.map(({ productId, projectId, quantity }) => ({
          productId,
          projectId,
          quantity,
        })),
      });
      for (const price of priceLines) found.set(keyOf(organizationId, price), price);
    }
  }
  return lines.map((line) => found.get(keyOf(line.organizationId, line)) ?? null);
}

/** The same of what the viewer's organization is shown with its price; null also where it is not. */
export async function shownPricesOfLines(
  ctx: RequestContext,
  lines: readonly PricedLineKey[],
): Promise<Array<LinePrice | null>> {
  const [prices, products] = await Promise.all([
    pricesOfLines(ctx, lines),
    loadCartProducts(ctx, { ids: lines.map(({ productId }) => productId) }),
  ]);
  return prices.map((price) =>
    price && products.byId(price.productId)?.isPriceShown ? price : null,
  );
}

/** By value: pricing may answer "48.0" for "48". */
const keyOf = (
  organizationId: string,
  { quantity, ...line }: Omit<PricedLineKey, 'organizationId'>,
) => `${organizationId} ${lineKey(line)} ${decimal(quantity).toFixed()}`;
