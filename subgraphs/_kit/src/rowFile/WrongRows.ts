import { type FileHandle, open, rm } from 'node:fs/promises';
import type { ImportReport, RequestContext } from '../subgraph.ts';
import { csvLine } from './formulas.ts';
import type { Row } from './readRows.ts';

type Logger = RequestContext['logger'];

/** Listed in the report; the file has them all. */
const LISTED = 100;

/**
 * The rows that an import could not take: the first ones found for the report, all of them in a CSV
 * file that can be corrected and imported again. Formulas in it are text. Without a wrong row there is
 * no file.
 */
export class WrongRows {
  readonly #listed: ImportReport['wrong'] = [];
  #count = 0;
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

  /** One row that stands for `rows` like it: they are counted, it is listed. */
  async add({ number, values }: Row, reason: string, rows = 1): Promise<void> {
    if (this.#listed.length < LISTED) this.#listed.push({ row: number, reason });
    this.#count += rows;
    const columns = Math.max(this.#header.length, values.length);
    const padded = Array.from({ length: columns }, (_, i) => values[i] ?? '');
    this.#pending += csvLine([...padded, String(number), reason]);
    if (this.#pending.length > 64 * 1024) await this.#write();
  }

  /** Finishes the file, or removes one of an earlier import where no row is wrong any more. */
  async close(): Promise<void> {
    if (this.#count > 0) await this.#write();
    else await rm(this.#path, { force: true }).catch(() => undefined);
    await this.#file?.close();
  }

  /** The listed ones in the order of the file. */
  report(): Pick<ImportReport, 'wrong' | 'wrongCount' | 'wrongFile'> {
    return {
      wrong: this.#listed.toSorted((a, b) => a.row - b.row),
      wrongCount: this.#count,
      wrongFile: this.#file && this.#path,
    };
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
