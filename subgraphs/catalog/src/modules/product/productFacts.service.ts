import { badInput } from '@kontor/kit/errors.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { type FoundFactsRow, productFacts } from './productFacts.queries.ts';

export interface ProductFactsRow extends FoundFactsRow {
  isPriceShown: boolean;
}

/** So many a quick order may have. */
const MOST_FACTS = 5000;

/**
 * What other subgraphs need to know of products, by ids and by codes. Acting for an organization,
 * they know of no product that is hidden from it, none is orderable whose price it is not shown, and
 * its own part numbers are codes as well. A package's GTIN names its product only where that is asked
 * for: whoever counts in base units must know of it.
 */
export async function tellProductFacts(
  ctx: Context,
  ids: readonly string[],
  codes: readonly string[],
  withPackages: boolean,
): Promise<ProductFactsRow[]> {
  requireScope(ctx.viewer, 'service');
  if (ids.length + codes.length > MOST_FACTS) {
    throw badInput(`At most ${MOST_FACTS} ids and codes can be asked for at once.`);
  }
  // PostgreSQL keeps no NUL in a text, so no product has it in its code.
  const possible = codes.filter((code) => !code.includes('\0'));
  const organizationId = (ctx.viewer.kind === 'service' && ctx.viewer.onBehalfOf) || null;
  const [rows, visibility] = await Promise.all([
    productFacts(ctx.em, ids, possible, organizationId, withPackages),
    ctx.visibility(),
  ]);
  return rows.flatMap((row) => {
    const effect = visibility?.effectOf(row) ?? 'SHOWN';
    if (effect === 'HIDDEN') return [];
    const isPriceShown = effect === 'SHOWN';
    return [{ ...row, isOrderable: row.isOrderable && isPriceShown, isPriceShown }];
  });
}
