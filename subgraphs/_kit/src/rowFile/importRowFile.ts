import type { FileImportInput, ImportReport, RequestContext } from '../subgraph.ts';
import { openRowFile, type RowFile, type RowFileForm } from './openRowFile.ts';
import type { Row } from './readRows.ts';
import { WrongRows } from './WrongRows.ts';

const PROGRESS_EVERY = 1000;

export interface ImportedFile extends RowFile {
  /** Where to put rows that can't be taken. */
  wrong: WrongRows;
}

/** What became of what the right rows say. */
export type Imported = Pick<ImportReport, 'created' | 'changed' | 'unchanged'>;

/**
 * Imports a file of rows: `take` gets them as they are read. The wrong ones are reported, and all
 * written to the file that the flag --errors names, or to one beside the imported file.
 */
export async function importRowFile(
  { path, options, progress }: FileImportInput,
  form: RowFileForm,
  logger: RequestContext['logger'],
  take: (file: ImportedFile) => Promise<Imported>,
): Promise<ImportReport> {
  const file = await openRowFile(path, form);
  const wrong = new WrongRows(options.errors ?? `${path}.wrong.csv`, file.header, logger);
  const imported = await take({ ...file, rows: withProgress(file.rows, progress), wrong }).finally(
    () => wrong.close(),
  );
  return { ...imported, ...wrong.report() };
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
