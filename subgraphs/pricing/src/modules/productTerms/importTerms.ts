import { badInput } from '@kontor/kit/errors.ts';
import { type ImportedFile, importRowFile } from '@kontor/kit/rowFile/importRowFile.ts';
import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { FileImport, RequestContext } from '@kontor/kit/subgraph.ts';
import { ProductFactsDocument } from '../../calls/catalog.generated.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { type Reading, readCost, readVatCode } from './domain/readTerms.ts';
import { type Written, writeCosts, writeVatCodes } from './productTerms.writes.ts';

const BATCH = 1000;

/** How one kind of file is read: by its columns, of which the first two there must be. */
interface TermsFile<Value extends object> {
  columns: readonly string[];
  read(cells: readonly string[]): Reading<Value>;
  write(terms: Array<Value & { productId: string }>): Promise<Written>;
}

/** Notes what products cost the seller: columns sku, cost and, if need be, currency and from. */
export const importCosts: FileImport<RequestContext> = (input, context) => {
  const ctx = context();
  const usual = { currency: SELLER_CURRENCY, day: sellerDay(ctx.now()) };
  return importRowFile(input, input.options, ctx.logger, (file) =>
    takeTerms(ctx, file, {
      columns: ['sku', 'cost', 'currency', 'from'],
      read: ([, cost = '', currency = '', day = '']) => readCost({ cost, currency, day }, usual),
      write: (costs) => writeCosts(ctx, costs),
    }),
  );
};

/** Says which rate of VAT products have: columns sku and vat. */
export const importVatCodes: FileImport<RequestContext> = (input, context) => {
  const ctx = context();
  return importRowFile(input, input.options, ctx.logger, (file) =>
    takeTerms(ctx, file, {
      columns: ['sku', 'vat'],
      read: ([, vat = '']) => readVatCode(vat),
      write: (codes) => writeVatCodes(ctx, codes),
    }),
  );
};

/** A thousand rows at a time; run again it changes nothing more. */
async function takeTerms<Value extends object>(
  ctx: RequestContext,
  { header, rows, wrong }: ImportedFile,
  file: TermsFile<Value>,
): Promise<Written> {
  const spelled = header.map((name) => name.toLowerCase());
  const places = file.columns.map((name) => spelled.indexOf(name));
  if (places.slice(0, 2).includes(-1)) {
    throw badInput(`Columns are ${file.columns.join(', ')}; the first two there must be.`);
  }
  const total: Written = { created: 0, changed: 0, unchanged: 0 };
  for await (const batch of batches(rows)) {
    const codes = batch.map(({ values }) => (values[places[0] ?? -1] ?? '').trim());
    const { productFacts } = await ctx.call('catalog', ProductFactsDocument, { codes });
    const idOf = new Map(productFacts.map(({ id, askedCode }) => [askedCode, id]));
    // Of a product that is there twice the later row holds.
    const terms = new Map<string, Value & { productId: string }>();
    for (const [index, row] of batch.entries()) {
      const productId = idOf.get(codes[index] ?? '');
      const reading = file.read(places.map((place) => row.values[place] ?? ''));
      if (!productId) await wrong.add(row, `the catalogue has no product ${codes[index]}`);
      else if (!reading.ok) await wrong.add(row, reading.reason);
      else terms.set(productId, { ...reading.value, productId });
    }
    const written = await file.write([...terms.values()]);
    total.created += written.created;
    total.changed += written.changed;
    total.unchanged += written.unchanged;
  }
  return total;
}

async function* batches(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let batch: Row[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
