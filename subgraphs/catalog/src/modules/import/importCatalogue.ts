import { readFile } from 'node:fs/promises';
import { badInput } from '@kontor/kit/errors.ts';
import type { FileImportInput, ImportReport } from '@kontor/kit/subgraph.ts';
import type { Context } from '../../context.ts';
import { placeColumns } from './domain/columnMapping.ts';
import { delimiterOf } from './domain/delimiterOf.ts';
import { isOnlineRetail } from './domain/RetailProducts.ts';
import { type ReadingOptions, readOptions } from './domain/readOptions.ts';
import { importRetail } from './importRetail.ts';
import { importTable } from './importTable.ts';
import { ProductBatches } from './ProductBatches.ts';
import { type Row, readRows } from './readRows.ts';
import { readText } from './readText.ts';
import { WrongRows } from './WrongRows.ts';

/** An import under way, as its parts share it. */
export interface Import {
  header: readonly string[];
  /** After the header. */
  rows: AsyncIterable<Row>;
  options: ReadingOptions;
  batches: ProductBatches;
  wrong: WrongRows;
  progress(done: number): void;
}

/**
 * Reads products from a CSV or TSV file into the catalogue, batch by batch, each batch whole or not
 * at all: broken off and run again it ends in the same state, run twice it changes nothing.
 */
export async function importCatalogue(
  input: FileImportInput,
  ctx: () => Context,
): Promise<ImportReport> {
  const options = await optionsOf(input.options);
  const file = await readText(input.path, options.encoding);
  const delimiter = options.delimiter ?? delimiterOf(file.head);
  const rows = readRows(file.chunks(), { delimiter, hasQuotes: options.hasQuotes });
  const header = (await firstOf(rows)).map((name) => name.trim());

  const errors = input.options.errors ?? `${input.path}.wrong.csv`;
  const wrong = new WrongRows(errors, header, ctx().logger);
  const batches = new ProductBatches(ctx, wrong);
  const part: Import = { header, rows, options, batches, wrong, progress: input.progress };
  let wrongFile: string | undefined;
  try {
    if (isOnlineRetail(header) && !options.mapping) await importRetail(part);
    else await importTable(part, columnsOf(header, options));
  } finally {
    wrongFile = await wrong.close();
  }
  return { ...batches.saved, wrong: wrong.listed, wrongCount: wrong.count, wrongFile };
}

async function optionsOf(flags: Record<string, string>): Promise<ReadingOptions> {
  const reading = readOptions(flags, flags.mapping ? await readMapping(flags.mapping) : undefined);
  if (!reading.ok) throw badInput(reading.reason);
  return reading.options;
}

async function readMapping(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw badInput(
      `The mapping file ${path} can't be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

async function firstOf(rows: AsyncGenerator<Row>): Promise<string[]> {
  const first = await rows.next();
  if (first.done) throw badInput('The file has no rows.');
  return first.value.values;
}

function columnsOf(header: readonly string[], { mapping }: ReadingOptions) {
  const decision = placeColumns(header, mapping);
  if (!decision.ok) throw badInput(decision.reason);
  return decision;
}
