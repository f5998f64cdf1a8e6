import { badInput } from '@kontor/kit/errors.ts';
import { newId } from '@kontor/kit/ids.ts';
import { type ImportedFile, importRowFile } from '@kontor/kit/rowFile/importRowFile.ts';
import { sellerDay } from '@kontor/kit/sellerDay.ts';
import type { FileImportInput, ImportReport, RequestContext } from '@kontor/kit/subgraph.ts';
import { actorOf } from '@kontor/kit/viewer.ts';
import { SELLER_CURRENCY } from '../../seller.ts';
import { ContractSchema } from '../contract/contract.entity.ts';
import { PriceListSchema } from '../priceList/priceList.entity.ts';
import { placeColumns } from './domain/placeColumns.ts';
import { isOnlineRetail, RetailPrices } from './domain/RetailPrices.ts';
import { type ImportFlags, readImportFlags } from './domain/readImportFlags.ts';
import { readPriceRow } from './domain/readPriceRow.ts';
import { PriceBatches } from './PriceBatches.ts';
import { mergeGivenPrices, openWaitingRoom } from './priceImport.queries.ts';

/**
 * Reads prices by SKU from a CSV or TSV file into a price list, which is made if there is none of
 * the name: all prices of the file become visible at once, or none. The transactions of "Online
 * Retail" are read as what customers paid; prices and quantity steps are derived from them.
 */
export async function importPrices(
  input: FileImportInput,
  context: () => RequestContext,
): Promise<ImportReport> {
  const reading = readImportFlags(input.options, SELLER_CURRENCY);
  if (!reading.ok) throw badInput(reading.reason);
  const { flags } = reading;
  const ctx = context();
  return importRowFile(input, input.options, ctx.logger, (file) =>
    ctx.em.transactional(async () => {
      await openWaitingRoom(ctx.em.getKysely());
      const batches = new PriceBatches(ctx, file.wrong);
      if (isOnlineRetail(file.header)) await readRetail(file, batches);
      else await readTable(file, flags, batches);
      await batches.finish();
      const listId = await openList(ctx, flags);
      const list = { listId, today: sellerDay(ctx.now()), by: actorOf(ctx.viewer) };
      return mergeGivenPrices(ctx.em.getKysely(), list);
    }),
  );
}

async function readTable(
  { header, rows, wrong }: ImportedFile,
  flags: ImportFlags,
  batches: PriceBatches,
): Promise<void> {
  const placement = placeColumns(header, flags.columns);
  if (!placement.ok) throw badInput(placement.reason);
  for await (const row of rows) {
    const reading = readPriceRow(row.values, placement.columns);
    if (reading.ok) await batches.add({ row, ...reading.price });
    else await wrong.add(row, reading.reason);
  }
}

async function readRetail({ rows, wrong }: ImportedFile, batches: PriceBatches): Promise<void> {
  const paid = new RetailPrices();
  for await (const row of rows) {
    const reason = paid.add(row.number, row.values);
    if (reason !== null) await wrong.add(row, reason);
  }
  for (const { row: number, ...price } of paid.prices()) {
    await batches.add({ row: { number, values: ['', price.sku] }, ...price });
  }
}

/** The list of the name. One that is there must be what the flags say: an import changes no terms. */
async function openList({ em }: RequestContext, flags: ImportFlags): Promise<string> {
  const { list: name, level, segment, organizationId: forOrganizationId, ...rest } = flags;
  const contractId = await findContract(em, flags);
  const { currency, isVatIncluded, validFrom, validUntil } = rest;
  const terms = {
    level,
    segment,
    forOrganizationId,
    contractId,
    currency,
    isVatIncluded,
    validFrom,
    validUntil,
  };
  const known = await em.findOne(PriceListSchema, { name });
  if (!known) {
    const list = { id: newId(), name, ...terms, priority: 0, isConverted: false };
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

/** Null where the list is of no contract in particular. */
async function findContract(
  em: RequestContext['em'],
  { organizationId, contract: number }: ImportFlags,
): Promise<string | null> {
  if (organizationId === null || number === null) return null;
  const [found, another] = await em.find(ContractSchema, { organizationId, number });
  if (!found) throw badInput(`The organization has no contract "${number}".`);
  if (another) throw badInput(`The organization has several contracts "${number}".`);
  return found.id;
}
