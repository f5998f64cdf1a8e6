import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { badInput } from '../errors.ts';
import { type Encoding, encodingOf, isEncoding } from './encodingOf.ts';

/** A text file as it is read. */
export interface TextFile {
  /** Its first 64 kB, to look at before reading. */
  head: string;
  chunks(): AsyncIterable<string>;
}

const HEAD = 64 * 1024;

/**
 * Opens a text file, plain or gzipped, in UTF-8, UTF-16 with its mark, or windows-1251; which of them
 * is told by its beginning unless `wanted` says so. Bytes that the encoding doesn't have arrive as
 * U+FFFD. Throws BAD_USER_INPUT for a file that is missing, empty or no text.
 */
export async function readText(path: string, wanted?: string): Promise<TextFile> {
  const head = await headOf(path);
  if (head.length === 0) throw badInput(`${path} is empty.`);
  if (isWorkbook(head)) throw badInput(`${path} is an Excel workbook. Save it as CSV first.`);
  const encoding = agreeOnEncoding(path, head, wanted?.toLowerCase());
  return {
    head: new TextDecoder(encoding).decode(head),
    async *chunks() {
      const decoder = new TextDecoder(encoding);
      for await (const bytes of readBytes(path)) yield decoder.decode(bytes, { stream: true });
      yield decoder.decode();
    },
  };
}

function agreeOnEncoding(path: string, head: Buffer, wanted?: string): Encoding {
  const seen = encodingOf(head);
  if (wanted === undefined) return seen;
  if (!isEncoding(wanted)) {
    throw badInput(`Unknown encoding "${wanted}": utf-8, utf-16le, utf-16be or windows-1251.`);
  }
  const isPlain = head.every((byte) => byte < 128);
  if (wanted !== seen && seen !== 'windows-1251' && !isPlain) {
    throw badInput(`${path} is in ${seen}, not in ${wanted}.`);
  }
  return wanted;
}

async function headOf(path: string): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const bytes of readBytes(path)) {
    parts.push(bytes);
    size += bytes.length;
    if (size >= HEAD) break;
  }
  return Buffer.concat(parts).subarray(0, HEAD);
}

async function* readBytes(path: string): AsyncGenerator<Buffer> {
  try {
    const isPacked = await isGzip(path);
    const file = createReadStream(path);
    // The callback only keeps an error from being thrown twice: the loop over the stream has it.
    yield* isPacked ? pipeline(file, createGunzip(), () => undefined) : file;
  } catch (error) {
    throw badInput(`${path} can't be read: ${reasonOf(error)}.`);
  }
}

/** By its first bytes; names lie. */
async function isGzip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}

/** The new workbooks are ZIP archives, the old ones compound documents. */
function isWorkbook(head: Buffer): boolean {
  const magic = head.subarray(0, 4).toString('hex');
  return magic === '504b0304' || magic === 'd0cf11e0';
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'its permissions do not let us';
  if (code.startsWith('Z_')) return 'the gzip archive is damaged or cut off';
  return code || String(error);
}
