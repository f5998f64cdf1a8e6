import { contractOf } from '@kontor/kit/viewer.ts';
import { QuantityStepsDocument } from '../../calls/catalog.generated.ts';
import type { Context } from '../../context.ts';
import type { StockLine } from './domain/checkStockLines.ts';
import { mergeLines } from './domain/mergeLines.ts';

/** Lines of products that the organization may not know of, one a product: catalog decides. */
export async function unknownLines(
  lines: readonly StockLine[],
  organizationId: string,
  ctx: Context,
): Promise<StockLine[]> {
  const ids = [...new Set(lines.map(({ productId }) => productId))];
  const { productFacts } = await ctx.call(
    'catalog',
    QuantityStepsDocument,
    { ids },
    { onBehalfOf: organizationId, contractId: contractOf(ctx.viewer) },
  );
  const known = new Set(productFacts.map(({ id }) => id));
  return mergeLines(lines).filter(({ productId }) => !known.has(productId.toLowerCase()));
}
