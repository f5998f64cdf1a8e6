import { isId } from '@kontor/kit/ids.ts';
import type { EventEnvelope } from '@kontor/kit/outbox.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { writePriceGroups } from './productTerms.writes.ts';

interface ProductsRegrouped {
  products: Array<[productId: string, priceGroup: string | null]>;
}

/** Keeps the price groups of products, as catalog has them: discounts of segments and floors go by them. */
export async function productsRegrouped(event: EventEnvelope, ctx: RequestContext): Promise<void> {
  const { products } = event.payload as ProductsRegrouped;
  await writePriceGroups(
    ctx,
    products.filter(([id]) => isId(id)),
  );
}
