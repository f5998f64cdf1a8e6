import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';

export interface FileRow {
  /** Its line in the file; the header is line 1. */
  row: number;
  record: Record<string, string>;
}

/** The rows of a CSV or TSV file with a header, packed with gzip or not, as they are read. */
export async function* readRows(path: string, delimiter?: string): AsyncGenerator<FileRow> {
  const parser = parse({
    columns: true,
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    delimiter: delimiter ?? (/\.tsv(\.gz)?$/.test(path) ? '\t' : ','),
  });
  const file = createReadStream(path);
  // A fault of any of them ends the parser, and with it the loop.
  const ended = () => undefined;
  if (path.endsWith('.gz')) pipeline(file, createGunzip(), parser, ended);
  else pipeline(file, parser, ended);
  for await (const { record, info } of parser) yield { row: info.lines, record };
}
