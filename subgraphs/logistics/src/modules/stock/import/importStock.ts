import { badInput } from '@kontor/kit/errors.ts';
import { add, compare } from '@kontor/kit/money.ts';
import { type ImportedFile, importRowFile } from '@kontor/kit/rowFile/importRowFile.ts';
import { cellsByName } from '@kontor/kit/rowFile/openRowFile.ts';
import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import type { WrongRows } from '@kontor/kit/rowFile/WrongRows.ts';
import type { FileImportInput, ImportReport } from '@kontor/kit/subgraph.ts';
import { ProductsBySkuDocument } from '../../../calls/catalog.generated.ts';
import type { Context } from '../../../context.ts';
import { kitsAmong } from '../../kit/kit.queries.ts';
import { openStock } from '../openStock.ts';
import { allWarehouses, openingsOf } from '../stock.queries.ts';
import { layoutOf, type StockLayout } from './domain/layoutOf.ts';
import { readOpening } from './domain/readOpening.ts';

const BATCH = 500;

interface Opening {
  /** The first row that speaks of the article. */
  row: Row;
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
  const ctx = newContext();
  const warehouse = await warehouseOf(ctx, input.options.warehouse);
  return importRowFile(input, input.options, ctx.logger, async (file) => {
    const openings = await readOpenings(file, input.options);
    const imported = { created: 0, changed: 0, unchanged: 0 };
    for (let start = 0; start < openings.length; start += BATCH) {
      const batch = openings.slice(start, start + BATCH);
      const { booked, before } = await bookOpenings(batch, warehouse.id, file.wrong, newContext());
      imported.created += booked;
      imported.unchanged += before;
    }
    return imported;
  });
}

async function warehouseOf(ctx: Context, code: string | undefined) {
  const warehouses = await allWarehouses(ctx);
  const warehouse = code ? warehouses.find((each) => each.code === code) : warehouses[0];
  if (warehouse) return warehouse;
  const codes = warehouses.map((each) => each.code).join(', ');
  throw badInput(`There is no warehouse "${code ?? ''}"; there is: ${codes || 'none yet'}.`);
}

/** One opening per article. Sales of an article add up; in a list of stock it may stand once. */
async function readOpenings(
  { header, rows, wrong }: ImportedFile,
  named: { sku?: string; quantity?: string },
): Promise<Opening[]> {
  const layout = requireLayout(header, named);
  const cellOf = cellsByName(header);
  const openings = new Map<string, Opening>();
  for await (const row of rows) {
    const said = readOpening((column) => cellOf(row, column), layout);
    const reason = said?.ok ? note({ row, ...said }, openings, layout) : said?.reason;
    if (reason) await wrong.add(row, reason);
  }
  return [...openings.values()];
}

function requireLayout(
  header: readonly string[],
  named: { sku?: string; quantity?: string },
): StockLayout {
  const layout = layoutOf(header, named);
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
  else return `${sku} stands in row ${earlier.row.number} already.`;
}

/** Counts products whose opening stock is booked now, and those that had the same before. */
async function bookOpenings(
  openings: Opening[],
  warehouseId: string,
  wrong: WrongRows,
  ctx: Context,
): Promise<{ booked: number; before: number }> {
  const found = await findProducts(openings, wrong, ctx);
  const known = found.map((opening) => ({ ...opening, warehouseId }));
  const booked = new Set((await openStock(ctx, known)).map(({ productId }) => productId));
  const others = known.filter(({ productId }) => !booked.has(productId));
  const stock = await openingsOf(
    ctx,
    warehouseId,
    others.map(({ productId }) => productId),
  );
  const opened = new Map(stock.map(({ productId, quantity }) => [productId, quantity]));
  let before = 0;
  for (const { productId, row, sku, quantity } of others) {
    const existing = opened.get(productId) ?? '0';
    if (compare(existing, quantity) === 0) before += 1;
    else await wrong.add(row, `The opening stock of ${sku} was booked as ${existing} before.`);
  }
  return { booked: booked.size, before };
}

async function findProducts(openings: Opening[], wrong: WrongRows, ctx: Context) {
  const skus = openings.map(({ sku }) => sku);
  const { productFacts } = await ctx.call('catalog', ProductsBySkuDocument, { skus });
  const ids = new Map(productFacts.map(({ id, askedCode }) => [askedCode, id]));
  const known: Array<Opening & { productId: string }> = [];
  const kits = await kitsAmong(ctx, [...ids.values()]);
  const kitIds = new Set(kits.map(({ productId }) => productId));
  for (const opening of openings) {
    const productId = ids.get(opening.sku);
    if (productId && kitIds.has(productId)) {
      await wrong.add(opening.row, `${opening.sku} is a kit: what stands is its components.`);
    } else if (productId) known.push({ ...opening, productId });
    else await wrong.add(opening.row, `There is no product with the article ${opening.sku}.`);
  }
  return known;
}
