import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { badInput, PublicError } from '@kontor/kit/errors.ts';
import type { FileImportInput, ImportReport } from '@kontor/kit/subgraph.ts';
import type { Context } from '../../context.ts';
import { publishNow } from '../change/publishing.service.ts';
import { failStaging, openStage, stageChangeset } from '../change/staging.service.ts';
import { type ReadingOptions, readOptions } from './domain/readOptions.ts';
import { openProductFile } from './files/openProductFile.ts';
import { rememberMapping } from './importMapping.queries.ts';
import { type FileReading, type StagedFile, stageFile } from './stageFile.ts';

/** Another import may change the same products while this one reads its file. */
const MOST_TRIES = 3;
const PROGRESS_EVERY = 1000;

/**
 * Brings a file of products into the catalogue: all of its right rows at once, or nothing. Broken off
 * and run again it ends in the same state, run twice it changes nothing. With `--dry-run` it only
 * leaves the changeset, to be looked at and published by a person.
 */
export async function importCatalogue(
  input: FileImportInput,
  newContext: () => Context,
): Promise<ImportReport> {
  const options = await optionsOf(input.options);
  const ctx = newContext();
  await keepMapping(ctx, input.path, options);
  for (let tries = 1; ; tries++) {
    const { id, staged } = await stage(ctx, input, readingOf(options));
    const report = reportOf(staged);
    if (options.isDryRun) {
      return { ...report, note: `A dry run: nothing is changed. The changeset is ${id}.` };
    }
    const outcome = await publishNow(ctx, id);
    if (outcome?.ok) return report;
    if (outcome?.code !== 'CHANGED_MEANWHILE' || tries === MOST_TRIES) {
      throw badInput(`${outcome?.message ?? 'The changeset was removed.'} Nothing was changed.`);
    }
  }
}

async function stage(
  ctx: Context,
  { path, options, progress }: FileImportInput,
  reading: FileReading,
) {
  const source = { file: path };
  const id = await stageChangeset(ctx, { kind: 'IMPORT', title: basename(path), source });
  const place = await openStage(ctx, id);
  if (!place) throw new Error(`The changeset ${id} can't be read into.`);
  const wrongPath = options.errors ?? `${path}.wrong.csv`;
  const note = (row: number) => {
    if (row % PROGRESS_EVERY === 0) progress(row);
  };
  try {
    const staged = await stageFile(ctx, place, { path, wrongPath }, reading, note);
    await place.finish();
    return { id, staged };
  } catch (error) {
    const reason = error instanceof PublicError ? error.message : 'The import broke off.';
    await failStaging(ctx, id, reason);
    throw error;
  }
}

function reportOf({ counts, wrong }: StagedFile): ImportReport {
  const { CREATED: created, CHANGED: changed, UNCHANGED: unchanged } = counts;
  return { created, changed, unchanged, ...wrong.report() };
}

const readingOf = (options: ReadingOptions): FileReading => ({
  form: options,
  mapping: options.mapping,
  categorySeparator: options.categorySeparator,
});

async function keepMapping(ctx: Context, path: string, options: ReadingOptions): Promise<void> {
  const file = await openProductFile(path, options);
  file.close();
  await rememberMapping(ctx.em, file.columns, options.mapping, ctx.now());
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
