import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { ProductDraft } from './domain/productDraft.ts';
import type { ProductProblem } from './domain/productProblem.ts';
import { type PreparedProduct, prepareProducts } from './prepareProducts.ts';
import { takeCatalogue, writeProducts } from './product.writes.ts';

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
