import { badInput } from '@kontor/kit/errors.ts';
import { add, compare } from '@kontor/kit/money.ts';
import type { FileImportInput, ImportReport } from '@kontor/kit/subgraph.ts';
import { ProductsBySkuDocument } from '../../../calls/catalog.generated.ts';
import type { Context } from '../../../context.ts';
import { allWarehouses, openingsOf, openStock } from '../stock.queries.ts';
import { layoutOf, type StockLayout } from './domain/layoutOf.ts';
import { readOpening } from './domain/readOpening.ts';
import { readRows } from './readRows.ts';

const BATCH = 500;
const TELL_EVERY_ROWS = 10_000;

interface Opening {
  /** The first row that speaks of the article. */
  row: number;
  sku: string;
  quantity: string;
}

/**
 * Books the opening stock of one warehouse (`--warehouse MSK`, by default the nearest) from a list of articles and quantities
 * (`--sku`, `--quantity` name other columns), or from sales: as much as was sold. It is booked once
 * for each product; the same file again changes nothing.
 */
export async function importStock(
  input: FileImportInput,
  newContext: () => Context,
): Promise<ImportReport> {
  const { warehouse: code } = input.options;
  const warehouses = await allWarehouses(newContext());
  const warehouse = code ? warehouses.find((each) => each.code === code) : warehouses[0];
  if (!warehouse) {
    const codes = warehouses.map((each) => each.code).join(', ');
    throw badInput(`There is no warehouse "${code ?? ''}"; there is: ${codes || 'none yet'}.`);
  }
  const report: ImportReport = { created: 0, changed: 0, unchanged: 0, wrong: [] };
  const openings = await readOpenings(input, report);
  for (let start = 0; start < openings.length; start += BATCH) {
    await bookOpenings(openings.slice(start, start + BATCH), warehouse.id, report, newContext());
  }
  report.wrong.sort((a, b) => a.row - b.row);
  return report;
}

/** One opening per article. Sales of an article add up; in a list of stock it may stand once. */
async function readOpenings(
  { path, options, progress }: FileImportInput,
  report: ImportReport,
): Promise<Opening[]> {
  const openings = new Map<string, Opening>();
  let layout: StockLayout | undefined;
  let rows = 0;
  for await (const { row, record } of readRows(path, options.delimiter)) {
    layout ??= requireLayout(record, options);
    const said = readOpening(record, layout);
    const reason = said?.ok ? note({ row, ...said }, openings, layout) : said?.reason;
    if (reason) report.wrong.push({ row, reason });
    if (++rows % TELL_EVERY_ROWS === 0) progress(rows);
  }
  progress(rows);
  return [...openings.values()];
}

function requireLayout(record: object, options: Record<string, string>): StockLayout {
  const layout = layoutOf(Object.keys(record), options);
  if (layout) return layout;
  throw badInput(
    'The file needs the columns "sku" and "quantity", or name them by --sku and --quantity.',
  );
}

/** Answers why the row can't be taken, if so. */
function note(
  { row, sku, quantity }: Opening,
  openings: Map<string, Opening>,
  { kind }: StockLayout,
): string | undefined {
  const earlier = openings.get(sku);
  if (!earlier) openings.set(sku, { row, sku, quantity });
  else if (kind === 'sales') earlier.quantity = add(earlier.quantity, quantity);
  else return `${sku} stands in row ${earlier.row} already.`;
}

async function bookOpenings(
  openings: Opening[],
  warehouseId: string,
  report: ImportReport,
  ctx: Context,
): Promise<void> {
  const skus = openings.map(({ sku }) => sku);
  const { productFacts } = await ctx.call('catalog', ProductsBySkuDocument, { skus });
  const ids = new Map(productFacts.map(({ id, askedCode }) => [askedCode, id]));
  const known = openings.flatMap((opening) => {
    const productId = ids.get(opening.sku);
    if (productId) return [{ ...opening, productId, warehouseId }];
    report.wrong.push({
      row: opening.row,
      reason: `There is no product with the article ${opening.sku}.`,
    });
    return [];
  });
  const booked = new Set((await openStock(ctx, known)).map(({ productId }) => productId));
  report.created += booked.size;
  const before = known.filter(({ productId }) => !booked.has(productId));
  const stock = await openingsOf(
    ctx,
    warehouseId,
    before.map(({ productId }) => productId),
  );
  const opened = new Map(stock.map(({ productId, quantity }) => [productId, quantity]));
  for (const { productId, row, sku, quantity } of before) {
    const existing = opened.get(productId) ?? '0';
    if (compare(existing, quantity) === 0) report.unchanged++;
    else
      report.wrong.push({
        row,
        reason: `The opening stock of ${sku} was booked as ${existing} before.`,
      });
  }
}
