import { type FileHandle, open, rm } from 'node:fs/promises';
import type { RequestContext } from '@kontor/kit/subgraph.ts';

type Logger = RequestContext['logger'];

/** Listed in the report; the file has them all. */
const LISTED = 100;

/**
 * The rows that an import could not take: the first ones for the report, all of them in a CSV file
 * that can be corrected and imported again. Without a wrong row there is no file.
 */
export class WrongRows {
  readonly listed: Array<{ row: number; reason: string }> = [];
  count = 0;
  readonly #path: string;
  readonly #logger: Logger;
  readonly #header: readonly string[];
  #file: FileHandle | undefined;
  #isWritable = true;
  #pending = '';

  constructor(path: string, header: readonly string[], logger: Logger) {
    this.#path = path;
    this.#header = header;
    this.#logger = logger;
  }

  /** `rows` like it are counted, one is listed. */
  async add(row: number, reason: string, values: readonly string[], rows = 1): Promise<void> {
    if (this.listed.length < LISTED) this.listed.push({ row, reason });
    this.count += rows;
    const columns = Math.max(this.#header.length, values.length);
    const padded = Array.from({ length: columns }, (_, i) => values[i] ?? '');
    this.#pending += csvLine([...padded, String(row), reason]);
    if (this.#pending.length > 64 * 1024) await this.#write();
  }

  /** Answers with the path of the file, if there is one. */
  async close(): Promise<string | undefined> {
    if (this.count > 0) await this.#write();
    else await rm(this.#path, { force: true }).catch(() => undefined);
    await this.#file?.close();
    return this.#file && this.#path;
  }

  async #write(): Promise<void> {
    const text = this.#pending;
    this.#pending = '';
    if (!this.#isWritable) return;
    try {
      this.#file ??= await this.#create();
      await this.#file.appendFile(text);
    } catch (error) {
      this.#isWritable = false;
      this.#logger.warn(
        { err: error, file: this.#path },
        'the file of wrong rows could not be written',
      );
    }
  }

  async #create(): Promise<FileHandle> {
    const file = await open(this.#path, 'w');
    await file.appendFile(csvLine([...this.#header, 'wrong_row', 'wrong_reason']));
    return file;
  }
}

const csvLine = (values: readonly string[]): string =>
  `${values.map((value) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)).join(',')}\n`;
