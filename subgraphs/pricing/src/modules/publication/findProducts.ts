import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { PricedProductsDocument, type PricedProductsQuery } from '../../calls/catalog.generated.ts';

export type PricedProduct = Pick<PricedProductsQuery['productFacts'][number], 'id' | 'sku'>;

/** As many as catalog answers at once. */
const MOST_CODES = 5000;

/** The products that codes name, by code: several where a code is ambiguous, none where it is unknown. */
export async function findProducts(
  ctx: RequestContext,
  given: Iterable<string>,
): Promise<Map<string, PricedProduct[]>> {
  const codes = [...new Set(given)].filter((code) => code !== '');
  const found = new Map<string, PricedProduct[]>();
  for (let start = 0; start < codes.length; start += MOST_CODES) {
    const asked = { codes: codes.slice(start, start + MOST_CODES) };
    const { productFacts } = await ctx.call('catalog', PricedProductsDocument, asked);
    for (const { id, sku, askedCode } of productFacts) {
      const code = askedCode ?? '';
      found.set(code, [...(found.get(code) ?? []), { id, sku }]);
    }
  }
  return found;
}
