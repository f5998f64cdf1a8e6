import { badInput } from '@kontor/kit/errors.ts';
import { newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { CategoryPaths } from '../category/category.writes.ts';
import { ensureBrands } from './brand.writes.ts';
import { nameKey } from './domain/nameKey.ts';
import type { ProductDraft } from './domain/productDraft.ts';
import { type ProductFactsRow, productFacts } from './product.queries.ts';
import {
  ownersOfGtins,
  type ProductRecord,
  takeCatalogue,
  upsertProducts,
} from './product.writes.ts';

/** So many a quick order may have. */
const MOST_FACTS = 5000;

export interface SavedProducts {
  created: number;
  changed: number;
  unchanged: number;
  refused: Array<{ draft: ProductDraft; reason: string }>;
}

/**
 * Creates and changes products, brands and categories as the drafts say, in one transaction. Drafts
 * must have different SKUs and GTINs. A GTIN that another product has is refused.
 */
export async function saveProducts(
  ctx: RequestContext,
  drafts: ProductDraft[],
): Promise<SavedProducts> {
  requireScope(ctx.viewer, 'catalog:write');
  return ctx.em.transactional(async () => {
    await takeCatalogue(ctx.em);
    const refused = await refuseTakenGtins(ctx, drafts);
    const accepted = drafts.filter((draft) => !refused.has(draft));
    const { created, changed } = await upsertProducts(
      ctx.em,
      await resolveReferences(ctx, accepted),
    );
    return {
      created,
      changed,
      unchanged: accepted.length - created - changed,
      refused: [...refused].map(([draft, reason]) => ({ draft, reason })),
    };
  });
}

async function refuseTakenGtins(
  { em }: RequestContext,
  drafts: ProductDraft[],
): Promise<Map<ProductDraft, string>> {
  const owners = await ownersOfGtins(
    em,
    drafts.flatMap(({ gtinKey }) => gtinKey ?? []),
  );
  const refused = new Map<ProductDraft, string>();
  for (const draft of drafts) {
    const owner = owners.get(draft.gtinKey ?? '');
    if (owner && owner.skuKey !== draft.skuKey) {
      refused.set(draft, `the GTIN ${draft.gtin} belongs to the SKU ${owner.sku}`);
    }
  }
  return refused;
}

async function resolveReferences(
  { em }: RequestContext,
  drafts: ProductDraft[],
): Promise<ProductRecord[]> {
  const brands = await ensureBrands(
    em,
    drafts.flatMap(({ brand }) => brand ?? []),
  );
  const categories = await CategoryPaths.load(em);
  const records: ProductRecord[] = [];
  for (const { brand, category, ...values } of drafts) {
    records.push({
      ...values,
      id: newId(),
      brandId: brand === undefined ? undefined : brands.get(nameKey(brand)),
      categoryId: category && (await categories.ensure(category)),
    });
  }
  return records;
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
