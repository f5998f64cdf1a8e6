import type { Context } from '../../context.ts';
import type { ProductDraft } from '../product/domain/productDraft.ts';
import { saveProducts } from '../product/product.service.ts';
import { draftOfRow } from './domain/draftOfRow.ts';
import { openProductFile } from './files/openProductFile.ts';
import { planReading } from './planReading.ts';

/** Brings a small file of products, all of which are right, in at once and without a changeset: the demo's. */
export async function loadProducts(ctx: Context, path: string): Promise<void> {
  const file = await openProductFile(path);
  const plan = await planReading(ctx.em, file, undefined, '/');
  const drafts: ProductDraft[] = [];
  for await (const row of file.rows()) {
    drafts.push(draftOfRow(row, file.columns.length, plan).draft);
  }
  const { refused } = await saveProducts(ctx, drafts);
  if (refused[0]) throw new Error(`${path}: ${refused[0].reason}`);
}
