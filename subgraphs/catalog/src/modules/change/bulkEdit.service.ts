import { badInput } from '@kontor/kit/errors.ts';
import { type NotFound, notFound } from '@kontor/kit/refusals.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { prepareProducts } from '../product/prepareProducts.ts';
import { recordsByIds } from '../product/record.queries.ts';
import { findHits, type HitsAsked, MOST_HITS } from '../search/findHits.ts';
import { sourceOf } from './changeset.queries.ts';
import { type ChangesetRefusal, refusal } from './domain/changeset.ts';
import { draftOfEdit, editedFields, type ProductEdit } from './domain/draftOfEdit.ts';
import { failStaging, openStage, stageChangeset } from './staging.service.ts';

/** What is more goes on in the background. */
const MOST_AT_ONCE = 1000;
const BATCH = 1000;
const MOST_ATTRIBUTES = 100;
const LONGEST_REPLACED = 500;
const LONGEST_TITLE = 200;
const TOO_MANY = `At most ${MOST_HITS} products are edited at once.`;

export interface BulkEdit extends HitsAsked {
  edit: ProductEdit;
}

/** Stages one change of all products that a search finds; answers the changeset's id. */
export async function previewBulkEdit(
  ctx: Context,
  bulkEdit: BulkEdit,
): Promise<{ ok: true; id: string } | ChangesetRefusal | NotFound> {
  requireScope(ctx.viewer, 'catalog:write');
  const { edit } = bulkEdit;
  checkSize(edit);
  const fields = editedFields(edit);
  if (fields.length === 0) return refusal('NOTHING_TO_DO', 'The edit changes nothing.');
  if (edit.categoryId && !(await ctx.categoryTree()).find(edit.categoryId)) {
    return notFound('category', edit.categoryId);
  }
  const ids = await findHits(ctx, bulkEdit);
  if (!ids) return refusal('TOO_MANY', TOO_MANY);
  if (ids.length === 0) return refusal('NOTHING_TO_DO', 'The search finds no product.');
  const title = fields.join(', ').slice(0, LONGEST_TITLE);
  return ctx.em.transactional(async () => {
    const id = await stageChangeset(ctx, { kind: 'BULK_EDIT', title, source: bulkEdit });
    if (ids.length > MOST_AT_ONCE) ctx.jobs.add('stageBulkEdit', { id }, { key: id });
    else await stageEdit(ctx, id, edit, ids);
    return { ok: true, id };
  });
}

/** From the start, also when another process was killed at it. */
export async function stageBulkEditJob({ id }: { id: string }, ctx: Context): Promise<void> {
  const bulkEdit = await sourceOf<BulkEdit>(ctx.em, id);
  if (!bulkEdit) return;
  const ids = await findHits(ctx, bulkEdit);
  // There may be more of them by now.
  if (ids) await stageEdit(ctx, id, bulkEdit.edit, ids);
  else await failStaging(ctx, id, TOO_MANY);
}

async function stageEdit(
  ctx: Context,
  id: string,
  edit: ProductEdit,
  productIds: readonly string[],
): Promise<void> {
  const stage = await openStage(ctx, id);
  if (!stage) return;
  for (let done = 0; done < productIds.length; done += BATCH) {
    const records = await recordsByIds(ctx.em, productIds.slice(done, done + BATCH));
    const drafts = records.map((record) => draftOfEdit(record, edit));
    const prepared = await prepareProducts(ctx, drafts);
    const rows = prepared.map((product, i) => ({
      ...product,
      number: done + i + 1,
      sku: product.record.sku,
    }));
    await stage.add(rows, Math.min((done + BATCH) / productIds.length, 1));
  }
  await stage.finish();
}

function checkSize({ attributes, replaceInName }: ProductEdit): void {
  if (attributes && attributes.length > MOST_ATTRIBUTES) {
    throw badInput(`At most ${MOST_ATTRIBUTES} attributes.`, { argument: 'input.edit.attributes' });
  }
  if (!replaceInName) return;
  const { find, replace } = replaceInName;
  if (find === '' || find.length > LONGEST_REPLACED || replace.length > LONGEST_REPLACED) {
    throw badInput(
      `What is replaced has 1 to ${LONGEST_REPLACED} characters, and so has its stead.`,
      {
        argument: 'input.edit.replaceInName',
      },
    );
  }
}
