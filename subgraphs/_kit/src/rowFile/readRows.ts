import { pipeline, Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { badInput } from '../errors.ts';
import { readCell } from './formulas.ts';
import { ROW_FILE_LIMITS as LIMITS, sizeText } from './limits.ts';

export interface Row {
  /** From 1, the header; as a spreadsheet counts. */
  number: number;
  values: string[];
}

export interface TextForm {
  delimiter: string;
  /** False where quotation marks are letters like others. */
  hasQuotes: boolean;
}

/**
 * Rows of a delimited text as it is read, those without anything in any cell left out. Where it can't
 * be understood any further it throws BAD_USER_INPUT with the place, after all rows before it.
 */
export async function* readRows(text: AsyncIterable<string>, form: TextForm): AsyncGenerator<Row> {
  let failure: CsvError | undefined;
  const parser = parse({
    delimiter: form.delimiter,
    quote: form.hasQuotes ? '"' : null,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: LIMITS.rowCharacters,
    // An error would end the stream at once and lose the rows that are parsed but not read yet.
    skip_records_with_error: true,
    on_skip: (error) => {
      failure ??= error;
      return undefined;
    },
  });
  const source = Readable.from(text);
  pipeline(source, parser, () => undefined);
  let number = 0;
  for await (const values of parser as AsyncIterable<string[]>) {
    number += 1;
    if (values.every((value) => value.trim() === '')) continue;
    requireLimits(number, values);
    yield { number, values: values.map(readCell) };
  }
  if (failure) throw brokenRow(number + 1, failure);
}

function brokenRow(row: number, error: CsvError): Error {
  const reason =
    error.code === 'CSV_QUOTE_NOT_CLOSED'
      ? 'a quotation mark is opened and never closed'
      : error.code === 'CSV_MAX_RECORD_SIZE'
        ? `it is longer than ${sizeText(LIMITS.rowCharacters)}, probably because a quotation mark is never closed`
        : error.message;
  return badInput(`Row ${row} can't be read: ${reason}. Nothing after row ${row - 1} was read.`);
}

/** Throws BAD_USER_INPUT for a header of too many columns, and for one row too many. */
export function requireLimits(number: number, values: readonly string[]): void {
  if (number === 1 && values.length > LIMITS.columns) {
    throw badInput(
      `The first row has ${values.length} columns; at most ${LIMITS.columns} make sense. Is --delimiter right?`,
    );
  }
  if (number > LIMITS.rows) throw badInput(`The file has more than ${LIMITS.rows} rows.`);
}
