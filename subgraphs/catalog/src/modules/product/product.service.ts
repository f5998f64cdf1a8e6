import { badInput } from '@kontor/kit/errors.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { ProductDraft } from './domain/productDraft.ts';
import type { ProductProblem } from './domain/productProblem.ts';
import { type PreparedProduct, prepareProducts } from './prepareProducts.ts';
import { type ProductFactsRow, productFacts } from './product.queries.ts';
import { takeCatalogue, writeProducts } from './product.writes.ts';

/** So many a quick order may have. */
const MOST_FACTS = 5000;

export interface SavedProducts {
  created: number;
  changed: number;
  unchanged: number;
  refused: RefusedDraft[];
}

export interface RefusedDraft {
  draft: ProductDraft;
  problems: ProductProblem[];
  /** All problems in one line. */
  reason: string;
}

/** Saves the drafts that are right in one transaction; those that are wrong are refused, each by itself. */
export async function saveProducts(
  ctx: RequestContext,
  drafts: ProductDraft[],
): Promise<SavedProducts> {
  requireScope(ctx.viewer, 'catalog:write');
  return ctx.em.transactional(async () => {
    await takeCatalogue(ctx.em);
    const prepared = await prepareProducts(ctx, drafts);
    const of = (outcome: PreparedProduct['outcome']) =>
      prepared.filter((product) => product.outcome === outcome);
    const [created, changed] = [of('CREATED'), of('CHANGED')];
    await writeProducts(
      ctx,
      [...created, ...changed].map(({ record }) => record),
    );
    return {
      created: created.length,
      changed: changed.length,
      unchanged: of('UNCHANGED').length,
      refused: of('WRONG').map(({ draft, problems }) => ({
        ...{ draft, problems, reason: reasonOf(problems) },
      })),
    };
  });
}

/** What is wrong with a product, as one line of a report. */
export function reasonOf(problems: readonly ProductProblem[]): string {
  return problems
    .map(({ field, value, reason }) => `${field}${value === null ? '' : ` "${value}"`}: ${reason}`)
    .join('; ');
}

/** What other subgraphs need to know of products, by ids and by codes (SKUs or GTINs). */
export function tellProductFacts(
  ctx: RequestContext,
  ids: readonly string[],
  codes: readonly string[],
): Promise<ProductFactsRow[]> {
  requireScope(ctx.viewer, 'service');
  if (ids.length + codes.length > MOST_FACTS) {
    throw badInput(`At most ${MOST_FACTS} ids and codes can be asked for at once.`);
  }
  // PostgreSQL keeps no NUL in a text, so no product has it in its code.
  const possible = codes.filter((code) => !code.includes('\0'));
  return productFacts(ctx.em, ids, possible);
}
