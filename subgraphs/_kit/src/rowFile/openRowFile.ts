import { badInput } from '../errors.ts';
import { delimiterOf } from './delimiterOf.ts';
import { type Row, readRows } from './readRows.ts';
import { readText } from './readText.ts';

/** How a file is written, as flags of the command line tell it. What is absent the file tells itself. */
export interface RowFileForm {
  encoding?: string;
  /** One character, or "tab". */
  delimiter?: string;
  /** "none" where quotation marks are letters like others. */
  quotes?: string;
}

export interface RowFile {
  /** Names of the columns, trimmed. */
  header: readonly string[];
  /** After the header. */
  rows: AsyncIterable<Row>;
  encoding: string;
  delimiter: string;
  /** How much of the file is read, from 0 to 1. */
  progress(): number;
}

/**
 * Opens a CSV or TSV file with a header, plain or gzipped. It is read piece by piece, so that memory
 * stays small whatever its size. Throws BAD_USER_INPUT where the file or its form can't be understood.
 */
export async function openRowFile(path: string, form: RowFileForm = {}): Promise<RowFile> {
  const wanted = readDelimiter(form.delimiter);
  const file = await readText(path, form.encoding);
  const delimiter = wanted ?? delimiterOf(file.head);
  const rows = readRows(file.chunks(), { delimiter, hasQuotes: form.quotes !== 'none' });
  const first = await rows.next();
  if (first.done) throw badInput(`${path} has no rows.`);
  const header = first.value.values.map((name) => name.trim());
  return { header, rows, encoding: file.encoding, delimiter, progress: file.progress };
}

/** Answers with the text of a row's cell by the name of its column; empty where there is none. */
export function cellsByName(header: readonly string[]): (row: Row, column: string) => string {
  const places = new Map(header.map((name, place) => [name, place]));
  return ({ values }, column) => values[places.get(column) ?? -1] ?? '';
}

function readDelimiter(text: string | undefined): string | undefined {
  if (text === 'tab' || text === '\\t') return '\t';
  if (text === undefined || text.length === 1) return text;
  throw badInput('--delimiter is one character, or "tab".');
}
