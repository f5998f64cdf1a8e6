import { readProduct } from './domain/readProduct.ts';
import type { Import } from './importCatalogue.ts';

/** A row, a product. */
export async function importTable(
  { header, rows, options, batches, wrong }: Import,
  { places, defaults }: { places: Map<string, number>; defaults: Record<string, string> },
): Promise<void> {
  try {
    for await (const row of rows) {
      if (row.values.length !== header.length) {
        const reason = `it has ${row.values.length} columns, the first row has ${header.length}`;
        await wrong.add(row, reason);
        continue;
      }
      const cells = (field: string) => row.values[places.get(field) ?? -1] || defaults[field] || '';
      const reading = readProduct(cells, options.categorySeparator);
      if (reading.ok) await batches.add(reading.draft, row);
      else await wrong.add(row, reading.reason);
    }
  } finally {
    // Also what stands before the place where a file breaks off.
    await batches.save();
  }
}
