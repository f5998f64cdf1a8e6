import { RetailProducts } from './domain/RetailProducts.ts';
import type { Import } from './importCatalogue.ts';

const PROGRESS_EVERY = 10_000;

/** Invoice lines, many a product: all are read before the first product is saved. */
export async function importRetail({ rows, batches, wrong, progress }: Import): Promise<void> {
  const products = new RetailProducts();
  for await (const row of rows) {
    products.add(row.number, row.values);
    if (row.number % PROGRESS_EVERY === 0) progress(row.number);
  }
  const { drafts, leftOut } = products.products();
  for (const { row, rows: count, code, reason } of leftOut) {
    const text = `${code || 'A blank code'} ${reason} (${count === 1 ? '1 row' : `${count} rows`})`;
    await wrong.add(row, text, ['', code], count);
  }
  for (const draft of drafts) await batches.add(draft, { number: 0, values: ['', draft.sku] });
  await batches.save();
}
