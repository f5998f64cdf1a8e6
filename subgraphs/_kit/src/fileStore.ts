import type { Config } from './config.ts';
import { type FileStore, localFileStore } from './files.ts';

/** The store that the environment names: a local folder, or a bucket. */
export function openFileStore({ dataFolder, s3 }: Config): FileStore {
  if (!s3) return localFileStore(`${dataFolder}/files`);
  // The S3 client is large; only who uses it loads it.
  const store = import('./s3Files.ts').then(({ s3FileStore }) => s3FileStore(s3));
  return {
    put: async (key, content) => (await store).put(key, content),
    open: async (key, range) => (await store).open(key, range),
    stat: async (key) => (await store).stat(key),
    delete: async (key) => (await store).delete(key),
  };
}
