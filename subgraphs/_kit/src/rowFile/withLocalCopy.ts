import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { badInput, PublicError } from '../errors.ts';
import type { RequestContext } from '../subgraph.ts';
import { ROW_FILE_LIMITS as LIMITS, sizeText } from './limits.ts';

/** A file of the store, and what people call it. */
export interface NamedFile {
  storageKey: string;
  name: string;
  size: number;
}

/**
 * Lets `use` have a file of the store as one on this machine (workbooks are read from their end), and a
 * folder to write to; both are gone afterwards. Errors for people call the file by its name.
 */
export async function withLocalCopy<T>(
  { files }: Pick<RequestContext, 'files'>,
  { storageKey, name, size }: NamedFile,
  use: (copy: { path: string; folder: string }) => Promise<T>,
): Promise<T> {
  if (size > LIMITS.bytes)
    throw badInput(`${name} is larger than ${sizeText(LIMITS.bytes)}; split it.`);
  const folder = await mkdtemp(join(tmpdir(), 'kontor-import-'));
  const path = join(folder, 'rows');
  try {
    const content = await files.open(storageKey);
    if (!content) throw badInput(`${name} is no longer there: upload it again.`);
    await pipeline(content, createWriteStream(path));
    return await use({ path, folder });
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    throw new PublicError(error.code, error.message.replaceAll(path, name));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
