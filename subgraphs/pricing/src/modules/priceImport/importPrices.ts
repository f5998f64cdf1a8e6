import { badInput } from '@kontor/kit/errors.ts';
import { newId } from '@kontor/kit/ids.ts';
import type { FileImportInput, ImportReport, RequestContext } from '@kontor/kit/subgraph.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { PriceListSchema } from '../priceList/priceList.entity.ts';
import { placeColumns } from './domain/placeColumns.ts';
import { isOnlineRetail, RetailPrices } from './domain/RetailPrices.ts';
import { type ImportFlags, readImportFlags } from './domain/readImportFlags.ts';
import { readPriceRow } from './domain/readPriceRow.ts';
import { PriceBatches } from './PriceBatches.ts';
import { mergeGivenPrices, openWaitingRoom } from './priceImport.queries.ts';
import { type Row, readRows } from './readRows.ts';

const PROGRESS_EVERY = 10_000;

/**
 * Reads prices by SKU from a CSV or TSV file into a price list, which is made if there is none of
 * the name: all prices of the file become visible at once, or none. The transactions of "Online
 * Retail" are read as what customers paid; prices and quantity steps are derived from them.
 */
export async function importPrices(
  { path, options, progress }: FileImportInput,
  context: () => RequestContext,
): Promise<ImportReport> {
  const reading = readImportFlags(options, SELLER_CURRENCY);
  if (!reading.ok) throw badInput(reading.reason);
  const { flags } = reading;
  const rows = withProgress(readRows(path, flags.delimiter), progress);
  const header = await headerOf(rows);
  const ctx = context();
  return ctx.em.transactional(async () => {
    await openWaitingRoom(ctx.em.getKysely());
    const batches = new PriceBatches(ctx);
    if (isOnlineRetail(header)) await readRetail(rows, batches);
    else await readTable(rows, header, flags, batches);
    await batches.finish();
    const listId = await openList(ctx, flags);
    const merged = await mergeGivenPrices(ctx.em.getKysely(), listId);
    return { ...merged, wrong: batches.listed(), wrongCount: batches.wrongCount };
  });
}

async function readTable(
  rows: AsyncIterable<Row>,
  header: readonly string[],
  flags: ImportFlags,
  batches: PriceBatches,
): Promise<void> {
  const placement = placeColumns(header, flags.columns);
  if (!placement.ok) throw badInput(placement.reason);
  for await (const { number, values } of rows) {
    const reading = readPriceRow(values, placement.columns);
    if (reading.ok) await batches.add({ row: number, ...reading.price });
    else batches.refuse(number, reading.reason);
  }
}

async function readRetail(rows: AsyncIterable<Row>, batches: PriceBatches): Promise<void> {
  const paid = new RetailPrices();
  for await (const { number, values } of rows) {
    const reason = paid.add(number, values);
    if (reason !== null) batches.refuse(number, reason);
  }
  for (const price of paid.prices()) await batches.add(price);
}

/** The list of the name. One that is there must be what the flags say: an import changes no terms. */
async function openList({ em }: RequestContext, flags: ImportFlags): Promise<string> {
  const { list: name, level, segment, organizationId: forOrganizationId, ...rest } = flags;
  const { currency, isVatIncluded, validFrom, validUntil } = rest;
  const terms = {
    level,
    segment,
    forOrganizationId,
    currency,
    isVatIncluded,
    validFrom,
    validUntil,
  };
  const known = await em.findOne(PriceListSchema, { name });
  if (!known) {
    const list = { id: newId(), name, ...terms, priority: 0 };
    await em.insert(PriceListSchema, list);
    return list.id;
  }
  const differing = Object.entries(terms).find(
    ([term, value]) => (known[term as keyof typeof terms] ?? null) !== value,
  );
  if (!differing) return known.id;
  throw badInput(
    `The list "${name}" is there with another ${differing[0]} than "${differing[1]}".`,
  );
}

async function headerOf(rows: AsyncGenerator<Row>): Promise<string[]> {
  const first = await rows.next();
  if (first.done) throw badInput('The file has no rows.');
  return first.value.values.map((name) => name.trim());
}

async function* withProgress(
  rows: AsyncIterable<Row>,
  progress: (done: number) => void,
): AsyncGenerator<Row> {
  for await (const row of rows) {
    if (row.number % PROGRESS_EVERY === 0) progress(row.number);
    yield row;
  }
}
