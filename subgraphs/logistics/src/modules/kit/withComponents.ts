import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { WantedLine } from '../stock/domain/splitByWarehouse.ts';
import { kitsAmong } from './kit.queries.ts';

/** The lines with what their kits are put together of now. */
export async function withComponents(
  lines: readonly WantedLine[],
  ctx: RequestContext,
): Promise<WantedLine[]> {
  const kits = await kitsAmong(
    ctx,
    lines.map(({ productId }) => productId),
  );
  const componentsOf = new Map(kits.map(({ productId, components }) => [productId, components]));
  return lines.map((line) => {
    const components = componentsOf.get(line.productId);
    return components ? { ...line, components } : line;
  });
}
