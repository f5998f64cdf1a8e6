import { QuantityStepsDocument } from '../../calls/catalog.generated.ts';
import type { Context } from '../../context.ts';
import type { StockLine } from './domain/checkStockLines.ts';
import { mergeLines } from './domain/mergeLines.ts';
import type { WantedLine } from './domain/splitByWarehouse.ts';

/** A product that catalog doesn't know has no step to break. */
const ANY_STEP = '0.001';

/** One line per product with the step it must not be split below; catalog is asked for those not given. */
export async function withQuantitySteps(
  lines: ReadonlyArray<StockLine & { quantityStep?: string | null }>,
  ctx: Context,
): Promise<WantedLine[]> {
  const steps = new Map(lines.map(({ productId, quantityStep }) => [productId, quantityStep]));
  const ids = [...steps].filter(([, step]) => !step).map(([id]) => id);
  if (ids.length > 0) {
    const { productFacts } = await ctx.call('catalog', QuantityStepsDocument, { ids });
    for (const { id, quantityStep } of productFacts) steps.set(id, quantityStep);
  }
  return mergeLines(lines).map((line) => ({
    ...line,
    step: steps.get(line.productId) ?? ANY_STEP,
  }));
}
