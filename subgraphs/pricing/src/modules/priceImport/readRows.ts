import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { badInput } from '@kontor/kit/errors.ts';
import { CsvError, parse } from 'csv-parse';

export interface Row {
  /** As a spreadsheet counts: the header is row 1. */
  number: number;
  values: string[];
}

/** More is a mistake: a quotation mark that is never closed, a wrong delimiter. */
const LONGEST_ROW = 256 * 1024;

/** Rows of a CSV or TSV file as they are read, packed with gzip or not, blank ones left out. */
export async function* readRows(path: string, delimiter: string | null): AsyncGenerator<Row> {
  const isTsv = /\.tsv(\.gz)?$/.test(path);
  const parser = parse({
    bom: true,
    delimiter: delimiter === 'tab' || (delimiter === null && isTsv) ? '\t' : (delimiter ?? ','),
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
  });
  // A fault of any part ends the parser, and with it the loop.
  const ended = () => undefined;
  const file = createReadStream(path);
  if (path.endsWith('.gz')) pipeline(file, createGunzip(), parser, ended);
  else pipeline(file, parser, ended);
  let number = 0;
  try {
    for await (const values of parser as AsyncIterable<string[]>) {
      number += 1;
      if (values.some((value) => value.trim() !== '')) yield { number, values };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw badInput(`The file can't be read after row ${number}: ${error.message}`);
  }
}
