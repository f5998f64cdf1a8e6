import { isId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { ShownPricesDocument } from '../../calls/catalog.generated.ts';

/** Whether catalog has the product. */
export async function isKnownProduct({ call }: RequestContext, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const { productFacts } = await call('catalog', ShownPricesDocument, { ids: [id] });
  return productFacts.length > 0;
}
