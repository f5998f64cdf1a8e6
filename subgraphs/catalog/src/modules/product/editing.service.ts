import { notFound } from '@kontor/kit/refusals.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import type { ProductDraft } from './domain/productDraft.ts';
import type { ProductProblem } from './domain/productProblem.ts';
import type { ProductRecord } from './domain/productRecord.ts';
import { type RelationDraft, readRelations } from './domain/readRelations.ts';
import { skuKey } from './domain/skuKey.ts';
import { prepareProducts } from './prepareProducts.ts';
import { takeCatalogueSoon, writeProducts } from './product.writes.ts';
import { findRecords } from './record.queries.ts';
import { writeRelations } from './relation.writes.ts';

/** What an editor's save comes to. */
export type EditOutcome =
  | { ok: true; productId: string }
  | { ok: false; reason: 'WRONG'; problems: ProductProblem[] }
  | { ok: false; reason: 'CONFLICT'; productId: string }
  | ReturnType<typeof notFound>;

/**
 * Creates the product of a draft without id or changes the one that has it, unless another state of it
 * than `revision` is there by now (null: whatever is there).
 */
export async function saveProduct(
  ctx: Context,
  draft: ProductDraft,
  revision: string | null,
): Promise<EditOutcome> {
  requireScope(ctx.viewer, 'catalog:write');
  const outcome = await ctx.em.transactional(async (): Promise<EditOutcome> => {
    await takeCatalogueSoon(ctx.em);
    const [prepared] = await prepareProducts(ctx, [draft]);
    if (!prepared) throw new Error('A draft is to be prepared.');
    const { before, record, problems } = prepared;
    if (draft.id && !before) return notFound('product', draft.id);
    if (!draft.id && before) return wrong([skuTaken(draft, before)]);
    if (before && revision !== null && before.revision !== revision) {
      return { ok: false, reason: 'CONFLICT', productId: before.id };
    }
    if (prepared.outcome === 'WRONG') return wrong(problems);
    if (prepared.outcome !== 'UNCHANGED') await writeProducts(ctx, [record]);
    return { ok: true, productId: record.id };
  });
  forgetReading(ctx, outcome);
  return outcome;
}

/** Gives a product these relations in the place of all that it has. */
export async function setProductRelations(
  ctx: Context,
  productId: string,
  drafts: RelationDraft[],
): Promise<EditOutcome> {
  requireScope(ctx.viewer, 'catalog:write');
  const outcome = await ctx.em.transactional(async (): Promise<EditOutcome> => {
    await takeCatalogueSoon(ctx.em);
    const skuKeys = drafts.map(({ sku }) => skuKey(sku)).filter((key) => !key.includes('\0'));
    const found = await findRecords(ctx.em, [productId], skuKeys);
    const product = found.find(({ foundId }) => foundId === productId)?.record;
    if (!product) return notFound('product', productId);
    const ids = new Map(found.map(({ foundSkuKey, record }) => [foundSkuKey, record.id]));
    const { relations, problems } = readRelations(product.id, drafts, ids);
    if (problems.length > 0) return wrong(problems);
    await writeRelations(ctx.em, product.id, relations);
    return { ok: true, productId: product.id };
  });
  forgetReading(ctx, outcome);
  return outcome;
}

/** What this request read before it wrote is not so any more. */
function forgetReading(ctx: Context, outcome: EditOutcome): void {
  ctx.catalogue.renew();
  if (!('productId' in outcome)) return;
  ctx.productById.clear(outcome.productId);
  ctx.relationsOfProduct.clear(outcome.productId);
}

const wrong = (problems: ProductProblem[]): EditOutcome => ({
  ok: false,
  reason: 'WRONG',
  problems,
});

const skuTaken = (draft: ProductDraft, { sku }: ProductRecord): ProductProblem => ({
  field: 'sku',
  value: draft.sku ?? null,
  reason: `it belongs to the SKU ${sku}`,
});
