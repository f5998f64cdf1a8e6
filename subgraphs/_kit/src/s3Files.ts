import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Disk } from 'flydrive';
import { S3Driver } from 'flydrive/drivers/s3';
import { checkedKey, type FileStore, type StoredFile } from './files.ts';

export interface S3Settings {
  bucket: string;
  /** Of a store other than Amazon's, such as MinIO. */
  endpoint?: string;
  region: string;
}

/**
 * Files in a bucket of an S3-compatible store, for installations of more than one machine. The
 * credentials are read as every S3 program reads them (`AWS_ACCESS_KEY_ID`, a profile, a role).
 */
export function s3FileStore({ bucket, endpoint, region }: S3Settings): FileStore {
  const client = new S3Client({
    region,
    endpoint,
    // By path, since a store of one's own seldom has a host name for each bucket.
    forcePathStyle: endpoint !== undefined,
    // Stores other than Amazon's don't know the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const disk = new Disk(
    new S3Driver({ client, bucket, visibility: 'private', supportsACL: false }),
  );

  async function stat(key: string): Promise<StoredFile | null> {
    const found = await disk.getMetaData(checkedKey(key)).catch(nullIfMissing);
    return found && { size: found.contentLength };
  }

  return {
    async put(key, content) {
      if (Buffer.isBuffer(content)) await disk.put(checkedKey(key), content);
      else await putStream(disk, checkedKey(key), content);
      return (await stat(key)) ?? { size: 0 };
    },
    async open(key, range) {
      const command = new GetObjectCommand({
        Bucket: bucket,
        Key: checkedKey(key),
        Range: range && `bytes=${range.start}-${range.end}`,
      });
      const object = await client.send(command).catch(nullIfMissing);
      return (object?.Body as Readable | undefined) ?? null;
    },
    stat,
    delete: async (key) => disk.delete(checkedKey(key)),
  };
}

/** By way of a file, since the store wants to know the length first and a stream may break. */
async function putStream(disk: Disk, key: string, content: Readable): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kontor-upload-'));
  try {
    const path = join(folder, 'content');
    await pipeline(content, createWriteStream(path));
    await disk.putStream(key, createReadStream(path));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Flydrive wraps what the store answered. */
function nullIfMissing(error: { name?: string; cause?: { name?: string } }): null {
  const names = [error.name, error.cause?.name];
  if (names.some((name) => name === 'NoSuchKey' || name === 'NotFound')) return null;
  throw error;
}
