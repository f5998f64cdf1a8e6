import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface FileStore {
  /** Stores the content under the key, whole or not at all; an existing file is replaced. */
  put(key: string, content: Buffer | Readable): Promise<StoredFile>;
  /** A stream of the bytes from `start` to `end` (both included), or of all. Null when there is no such file. */
  open(key: string, range?: { start: number; end: number }): Promise<Readable | null>;
  stat(key: string): Promise<StoredFile | null>;
  /** Does nothing when there is no such file. */
  delete(key: string): Promise<void>;
}

export interface StoredFile {
  size: number;
}

/** Files in a local folder. Keys are paths of plain names, `documents/0198….pdf`. */
export function localFileStore(folder: string): FileStore {
  const pathOf = (key: string) => join(folder, checkedKey(key));

  async function sizeOf(path: string): Promise<StoredFile | null> {
    try {
      const found = await stat(path);
      return found.isFile() ? { size: found.size } : null;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    }
  }

  return {
    async put(key, content) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      // Written beside and renamed, so that a reader or a crash never sees half a file.
      const unfinished = `${path}.${randomUUID()}.part`;
      try {
        const source = Buffer.isBuffer(content) ? Readable.from([content]) : content;
        await pipeline(source, createWriteStream(unfinished, { flush: true }));
        await rename(unfinished, path);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
      return (await sizeOf(path)) ?? { size: 0 };
    },
    async open(key, range) {
      const path = pathOf(key);
      return (await sizeOf(path)) ? createReadStream(path, range) : null;
    },
    stat: async (key) => sizeOf(pathOf(key)),
    delete: async (key) => rm(pathOf(key), { force: true }),
  };
}

const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/;

/** The key, if it is one. Segments can't start with a dot or be empty, so it never leaves the folder. */
export function checkedKey(key: string): string {
  if (key.length > 255 || !KEY.test(key)) throw new Error('A file key is a path of plain names.');
  return key;
}
