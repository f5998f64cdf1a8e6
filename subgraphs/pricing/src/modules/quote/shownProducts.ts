import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { ShownPricesDocument } from '../../calls/catalog.generated.ts';
import type { QuoteBuyer } from './priceAll.ts';

/** Those of the products whose price the organization is shown, in lower case. */
export async function productsWithShownPrice(
  { call }: RequestContext,
  { organizationId, contractId }: QuoteBuyer,
  productIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(productIds)].filter(isId);
  const { productFacts } = await call(
    'catalog',
    ShownPricesDocument,
    { ids },
    { onBehalfOf: organizationId, contractId },
  );
  return new Set(productFacts.flatMap(({ id, isPriceShown }) => (isPriceShown ? [id] : [])));
}
