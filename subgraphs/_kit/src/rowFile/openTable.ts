import { badInput } from '../errors.ts';
import { openRowFile, type RowFileForm } from './openRowFile.ts';
import type { Row } from './readRows.ts';
import { lookInto } from './readText.ts';
import { openWorkbook } from './xlsx/openWorkbook.ts';
import { readSheet } from './xlsx/readSheet.ts';

/** A file of rows under a header: delimited text, or a workbook. */
export interface Table {
  format: 'TABLE' | 'XLSX';
  /** Null for a workbook. */
  encoding: string | null;
  /** Of a TABLE. */
  delimiter: string | null;
  /** As the header calls them. */
  columns: readonly string[];
  rows: AsyncIterable<Row>;
  /** How much of the file is read, from 0 to 1. */
  progress(): number;
  close(): void;
}

/**
 * Opens a table; what it is, is told by its content. It is read piece by piece, so that memory stays
 * small whatever its size. Throws BAD_USER_INPUT where it can't be understood.
 */
export async function openTable(path: string, form: RowFileForm = {}): Promise<Table> {
  const kind = await workbookKind(path);
  if (kind === 'ZIP') return openSheet(path);
  if (kind === 'OLD') {
    throw badInput(`${path} is a workbook of an old Excel. Save it as XLSX or CSV first.`);
  }
  const { header, rows, encoding, delimiter, progress } = await openRowFile(path, form);
  const close = () => undefined;
  return { format: 'TABLE', encoding, delimiter, columns: header, rows, progress, close };
}

const ZIP = 0x504b0304;
const OLD_WORKBOOK = 0xd0cf11e0;

/** What Excel writes; null for every other file. */
export async function workbookKind(path: string): Promise<'ZIP' | 'OLD' | null> {
  const { beginning } = await lookInto(path);
  const magic = beginning.readUint32BE(0);
  return magic === ZIP ? 'ZIP' : magic === OLD_WORKBOOK ? 'OLD' : null;
}

async function openSheet(path: string): Promise<Table> {
  const workbook = await openWorkbook(path);
  let progress = 0;
  const note = (read: number) => {
    progress = read;
  };
  for (const sheet of workbook.sheets) {
    const rows = readSheet(workbook, sheet, note);
    const first = await rows.next();
    if (first.done) continue;
    const header = first.value.values.map((name) => name.trim());
    return {
      format: 'XLSX',
      encoding: null,
      delimiter: null,
      columns: header,
      rows: asWideAs(header.length, rows),
      progress: () => progress,
      close: () => workbook.archive.close(),
    };
  }
  workbook.archive.close();
  throw badInput(`${path} has no rows.`);
}

/** A sheet does not keep the empty cells at a row's end. */
async function* asWideAs(width: number, rows: AsyncIterable<Row>): AsyncGenerator<Row> {
  for await (const { number, values } of rows) {
    while (values.length < width) values.push('');
    yield { number, values };
  }
}
