import { PassThrough, Readable } from 'node:stream';
import exceljs from 'exceljs';
import { csvLine, withoutFormula } from './formulas.ts';

export interface TableColumn {
  name: string;
  isNumber: boolean;
}

export type TableFormat = 'CSV' | 'XLSX';

export const CONTENT_TYPES: Record<TableFormat, string> = {
  CSV: 'text/csv',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A table as a file, row by row: no cell is a formula. */
export function writeTable(
  format: TableFormat,
  columns: readonly TableColumn[],
  rows: AsyncIterable<string[]>,
): Readable {
  return format === 'CSV' ? Readable.from(csv(columns, rows)) : workbook(columns, rows);
}

async function* csv(
  columns: readonly TableColumn[],
  rows: AsyncIterable<string[]>,
): AsyncGenerator<string> {
  // Excel knows UTF-8 by its mark only.
  yield `\ufeff${csvLine(columns.map(({ name }) => name))}`;
  for await (const row of rows) yield csvLine(row);
}

function workbook(columns: readonly TableColumn[], rows: AsyncIterable<string[]>): Readable {
  const stream = new PassThrough();
  writeWorkbook(stream, columns, rows).catch((error) => stream.destroy(error));
  return stream;
}

async function writeWorkbook(
  stream: PassThrough,
  columns: readonly TableColumn[],
  rows: AsyncIterable<string[]>,
): Promise<void> {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  const sheet = book.addWorksheet('1', { views: [{ state: 'frozen', ySplit: 1 }] });
  const header = sheet.addRow(columns.map(({ name }) => withoutFormula(name)));
  header.font = { bold: true };
  header.commit();
  for await (const row of rows) {
    sheet.addRow(row.map((text, i) => cellOf(text, columns[i]?.isNumber ?? false))).commit();
  }
  sheet.commit();
  await book.commit();
}

/** A number only where nothing of it is lost. */
function cellOf(text: string, isNumber: boolean): string | number | null {
  if (text === '') return null;
  return isNumber && String(Number(text)) === text ? Number(text) : withoutFormula(text);
}
