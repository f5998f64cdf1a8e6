import type { Context } from '../../context.ts';
import type { RowOutcome } from '../change/domain/changeset.ts';
import { RetailProducts } from './domain/RetailProducts.ts';
import { FileStage } from './FileStage.ts';
import type { OpenImport } from './stageFile.ts';

/** Invoice lines, many a product: all are read before the first product is staged. */
export async function stageRetail(
  ctx: Context,
  { file, stage, wrong, note }: OpenImport,
): Promise<Record<RowOutcome, number>> {
  const products = new RetailProducts();
  for await (const { number, values } of file.rows()) {
    products.add(number, values);
    note(number);
  }
  const { drafts, leftOut } = products.products();
  const rows = new FileStage(ctx, stage, wrong, { newAttributes: [], progress: file.progress });
  for (const { row: number, rows: count, code, reason } of leftOut) {
    const row = { number, values: ['', code] };
    const text = `${reason} (${count === 1 ? '1 row' : `${count} rows`})`;
    const problems = [{ field: 'sku', value: code, reason: text }];
    await rows.add({ row, draft: { sku: code }, problems, rows: count });
  }
  for (const { row: number, draft } of drafts) {
    const row = { number, values: ['', draft.sku ?? ''] };
    await rows.add({ row, draft, problems: [] });
  }
  await rows.flush();
  return rows.counts;
}
