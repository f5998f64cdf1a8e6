import { readFile } from 'node:fs/promises';
import { badInput } from '@kontor/kit/errors.ts';
import { type ImportedFile, importRowFile } from '@kontor/kit/rowFile/importRowFile.ts';
import type { FileImportInput, ImportReport } from '@kontor/kit/subgraph.ts';
import type { Context } from '../../context.ts';
import { placeColumns } from './domain/columnMapping.ts';
import { isOnlineRetail } from './domain/RetailProducts.ts';
import { type ReadingOptions, readOptions } from './domain/readOptions.ts';
import { importRetail } from './importRetail.ts';
import { importTable } from './importTable.ts';
import { ProductBatches } from './ProductBatches.ts';

/** An import under way, as its parts share it. */
export interface Import extends ImportedFile {
  options: ReadingOptions;
  batches: ProductBatches;
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
  return importRowFile(input, options, ctx().logger, async (file) => {
    const batches = new ProductBatches(ctx, file.wrong);
    const part: Import = { ...file, options, batches };
    if (isOnlineRetail(file.header) && !options.mapping) await importRetail(part);
    else await importTable(part, columnsOf(file.header, options));
    return batches.saved;
  });
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

function columnsOf(header: readonly string[], { mapping }: ReadingOptions) {
  const decision = placeColumns(header, mapping);
  if (!decision.ok) throw badInput(decision.reason);
  return decision;
}
