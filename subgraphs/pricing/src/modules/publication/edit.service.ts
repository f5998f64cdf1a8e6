import { type InvalidInput, invalidInput, type NotFound } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { takenBack } from './compareDraft.ts';
import { checkEditedRows, type EditedPrice } from './domain/checkEditedRows.ts';
import { draftsByIds } from './draft.queries.ts';
import { beginDraft, listToChange } from './draft.service.ts';
import { findProducts, type PricedProduct } from './findProducts.ts';
import { finishComparison } from './readDraft.job.ts';
import { addStagedPrices, type StagedPrice } from './staging.writes.ts';
import type { DraftBegun } from './upload.service.ts';

export interface Edit {
  listId: string;
  rows: ReadonlyArray<{ sku: string; steps: ReadonlyArray<{ from?: string; unitPrice: string }> }>;
  activeFrom?: string | null;
}

/** Makes a draft of prices that a person gives one by one; it is READY when it answers. */
export async function editPrices(ctx: RequestContext, edit: Edit): Promise<DraftBegun> {
  const { listId, activeFrom = null } = edit;
  const rows = edit.rows.map(({ sku, steps }) => ({
    sku,
    steps: steps.map(({ from = '1', unitPrice }) => ({ from, unitPrice })),
  }));
  const found = await listToChange(ctx, listId, activeFrom);
  if (!found.ok) return found;
  const fault = checkEditedRows(rows);
  if (fault) return invalidInput(fault.field, fault.message);
  const products = await productsOf(ctx, rows);
  if (!products.ok) return products;
  const prices = rows.flatMap((row, i) => stagedPrices(row, products.found[i], i));
  const title = rows
    .map(({ sku }) => sku)
    .slice(0, 3)
    .join(', ');
  const id = await ctx.em.transactional(async () => {
    const kind = 'EDIT';
    const begun = await beginDraft(ctx, {
      ...{ kind, listId, mode: 'PARTIAL', activeFrom, source: {} },
      title: rows.length > 3 ? `${title}, …` : title,
    });
    const batch = { prices, shown: [], wrong: 0, unknownSkus: 0, progress: 1, now: ctx.now() };
    if (!(await addStagedPrices(ctx.em, begun, batch))) throw takenBack();
    const [draft] = await draftsByIds(ctx.em, [begun]);
    if (draft) await finishComparison(ctx, draft, null);
    return begun;
  });
  return { ok: true, id };
}

/** The product of each row, each once. */
async function productsOf(
  ctx: RequestContext,
  rows: readonly EditedPrice[],
): Promise<{ ok: true; found: PricedProduct[] } | InvalidInput | NotFound> {
  const byCode = await findProducts(
    ctx,
    rows.map(({ sku }) => sku),
  );
  const found: PricedProduct[] = [];
  for (const [i, { sku }] of rows.entries()) {
    const [product, ...others] = byCode.get(sku) ?? [];
    const field = `rows.${i}.sku`;
    if (!product) return invalidInput(field, `The catalogue has no product ${sku}.`);
    if (others.length > 0) return invalidInput(field, `${sku} names several products.`);
    const earlier = found.findIndex(({ id }) => id === product.id);
    if (earlier >= 0) return invalidInput(field, `Row ${earlier + 1} is the same product already.`);
    found.push(product);
  }
  return { ok: true, found };
}

function stagedPrices(
  { steps }: EditedPrice,
  product: PricedProduct | undefined,
  i: number,
): StagedPrice[] {
  if (!product) return [];
  const of = { row: i + 1, productId: product.id, sku: product.sku };
  if (steps.length === 0) return [{ ...of, says: 'GONE', tierFrom: null, unitPrice: null }];
  return steps.map(({ from, unitPrice }) => ({ ...of, says: 'PRICE', tierFrom: from, unitPrice }));
}
