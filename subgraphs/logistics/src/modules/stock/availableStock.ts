import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { kitStock } from '../kit/domain/kitStock.ts';
import { suppliesByProduct } from './domain/suppliesByProduct.ts';
import { type AvailableRow, suppliesOf } from './stock.queries.ts';

/** What can be promised of each product where there is any, nearest warehouse first: of a kit, whole ones. */
export async function availableStock(
  ctx: RequestContext,
  productIds: string[],
): Promise<AvailableRow[]> {
  const supplies = suppliesByProduct(await suppliesOf(ctx, productIds));
  return [...supplies].flatMap(([productId, { kit, stock }]) =>
    kit ? kitStock(kit, stock).map((stands) => ({ ...stands, productId })) : stock,
  );
}
