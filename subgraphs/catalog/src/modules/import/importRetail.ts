import { RetailProducts } from './domain/RetailProducts.ts';
import type { Import } from './importCatalogue.ts';

/** Invoice lines, many a product: all are read before the first product is saved. */
export async function importRetail({ rows, batches, wrong }: Import): Promise<void> {
  const products = new RetailProducts();
  for await (const { number, values } of rows) products.add(number, values);
  const { drafts, leftOut } = products.products();
  for (const { row: number, rows: count, code, reason } of leftOut) {
    const text = `${code || 'A blank code'} ${reason} (${count === 1 ? '1 row' : `${count} rows`})`;
    await wrong.add({ number, values: ['', code] }, text, count);
  }
  for (const draft of drafts)
    await batches.add(draft, { number: 0, values: ['', draft.sku ?? ''] });
  await batches.save();
}
