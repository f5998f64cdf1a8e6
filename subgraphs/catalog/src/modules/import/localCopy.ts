import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { badInput, PublicError } from '@kontor/kit/errors.ts';
import { ROW_FILE_LIMITS as LIMITS, sizeText } from '@kontor/kit/rowFile/limits.ts';
import type { Context } from '../../context.ts';
import type { StoredFile } from '../../files.ts';

/**
 * Lets `use` have a file of the store as one on this machine (workbooks are read from their end), and a
 * folder to write to; both are gone afterwards. Errors for people call the file by its name.
 */
export async function withLocalCopy<T>(
  { files }: Context,
  { storageKey, name, size }: StoredFile,
  use: (copy: { path: string; folder: string }) => Promise<T>,
): Promise<T> {
  if (size > LIMITS.bytes)
    throw badInput(`${name} is larger than ${sizeText(LIMITS.bytes)}; split it.`);
  const folder = await mkdtemp(join(tmpdir(), 'kontor-import-'));
  const path = join(folder, 'products');
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
