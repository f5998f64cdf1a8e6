import { badInput } from '@kontor/kit/errors.ts';
import type { Row } from '@kontor/kit/rowFile/readRows.ts';
import { WrongRows } from '@kontor/kit/rowFile/WrongRows.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { isOnlineRetail, RetailPrices } from '../priceImport/domain/RetailPrices.ts';
import { type PriceMapping, placeColumns } from './domain/placeColumns.ts';
import { readDay } from './domain/readDay.ts';
import { type GivenPrice, readPriceRow } from './domain/readPriceRow.ts';
import { openPriceFile, type PriceFileForm } from './files/openPriceFile.ts';
import type { PriceFile } from './files/priceFile.ts';
import { PriceStage } from './PriceStage.ts';
import { knownMapping } from './priceMapping.queries.ts';

/** How a file is to be read; what is absent is found out. */
export interface PriceReading {
  form: PriceFileForm;
  mapping?: PriceMapping;
}

/** The draft that a file is read into. */
export interface FileTarget {
  draftId: string;
  currency: string;
  activeFrom: string | null;
}

export interface StagedFile {
  wrong: WrongRows;
  /** The day that the file's prices hold from; null where neither it nor the draft says. */
  activeFrom: string | null;
}

/**
 * Reads a file of prices into a draft; the wrong rows also into a CSV file. The sales of "Online
 * Retail" are read as what customers paid. Where the file can't be read any further it throws
 * BAD_USER_INPUT with the place.
 */
export async function stagePriceFile(
  ctx: RequestContext,
  target: FileTarget,
  { path, wrongPath }: { path: string; wrongPath: string },
  { form, mapping }: PriceReading,
  note: (row: number) => void = () => undefined,
): Promise<StagedFile> {
  const file = await openPriceFile(path, form);
  const wrong = new WrongRows(wrongPath, file.columns, ctx.logger);
  const open = { ctx, file, wrong, note };
  try {
    if (isOnlineRetail(file.columns) && !mapping) {
      await stageRetail(open, target);
      return { wrong, activeFrom: target.activeFrom };
    }
    const known = await knownMapping(ctx.em, file.columns, mapping);
    return { wrong, activeFrom: await stageRows(open, target, known) };
  } finally {
    await wrong.close();
    file.close();
  }
}

interface OpenFile {
  ctx: RequestContext;
  file: PriceFile;
  wrong: WrongRows;
  note(row: number): void;
}

/** Answers the day from which the file's prices hold: the first that it names, unless the draft has one. */
async function stageRows(
  { ctx, file, wrong, note }: OpenFile,
  { draftId, currency, activeFrom: given }: FileTarget,
  mapping: PriceMapping | undefined,
): Promise<string | null> {
  const placement = placeColumns(file.columns, mapping);
  if (!placement.ok) throw badInput(placement.reason);
  const { places } = placement;
  let activeFrom = given;
  const cellsOf = ({ sku, unitPrice, tierFrom }: GivenPrice) =>
    file.columns.map((_, i) =>
      i === places.sku ? sku : i === places.price ? unitPrice : i === places.from ? tierFrom : '',
    );
  const { progress, otherCode } = file;
  const stage = new PriceStage(ctx, { draftId, wrong, progress, otherCode, cellsOf });
  for await (const row of file.rows()) {
    if (places.activeFrom !== undefined) {
      activeFrom ??= readDay(row.values[places.activeFrom] ?? '');
    }
    await stage.add(row, readPriceRow(row.values, places, { currency, activeFrom }));
    note(row.number);
  }
  await stage.finish();
  return activeFrom;
}

/** Sales, many a product: all are read before the first price is staged. */
async function stageRetail(
  { ctx, file, wrong, note }: OpenFile,
  { draftId }: FileTarget,
): Promise<void> {
  const paid = new RetailPrices();
  const cellsOf = ({ sku }: GivenPrice) => ['', sku];
  const stage = new PriceStage(ctx, { draftId, wrong, progress: file.progress, cellsOf });
  for await (const row of file.rows()) {
    const reason = paid.add(row.number, row.values);
    if (reason !== null) await stage.add(row, refused(row, reason));
    note(row.number);
  }
  for (const { row: number, ...price } of paid.prices()) {
    await stage.add({ number, values: ['', price.sku] }, { ok: true, price });
  }
  await stage.finish();
}

const refused = ({ values }: Row, reason: string) =>
  ({ ok: false, sku: '', problem: { field: 'sku', value: values[1] ?? null, reason } }) as const;
