import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { badInput, PublicError } from '../errors.ts';
import { ENCODINGS, type Encoding, encodingOf, isEncoding } from './encodingOf.ts';
import { ROW_FILE_LIMITS as LIMITS, sizeText } from './limits.ts';

/** A text file as it is read. */
export interface TextFile {
  encoding: Encoding;
  /** Its first 64 kB, to look at before reading. */
  head: string;
  chunks(): AsyncIterable<string>;
  /** How much of the file the latest `chunks` have read, from 0 to 1. */
  progress(): number;
}

const HEAD = 64 * 1024;

/**
 * Opens a text file, plain or gzipped, in UTF-8, UTF-16 with its mark, or windows-1251; which of them
 * is told by its beginning unless `wanted` says so. Bytes that the encoding doesn't have arrive as
 * U+FFFD. Throws BAD_USER_INPUT for a file that is missing, empty, too large or no text.
 */
export async function readText(path: string, wanted?: string): Promise<TextFile> {
  const { size, beginning } = await lookInto(path);
  const isPacked = beginning.readUint16BE(0) === GZIP;
  const read = () => readBytes(path, isPacked);
  const head = await headOf(read().bytes);
  if (head.length === 0) throw badInput(`${path} is empty.`);
  requireText(path, head);
  const encoding = agreeOnEncoding(path, head, wanted?.toLowerCase());
  let latest: ReadStream | undefined;
  return {
    encoding,
    head: new TextDecoder(encoding).decode(head),
    async *chunks() {
      const { file, bytes } = read();
      latest = file;
      const decoder = new TextDecoder(encoding);
      for await (const piece of bytes) yield decoder.decode(piece, { stream: true });
      yield decoder.decode();
    },
    progress: () => (latest ? latest.bytesRead / size : 0),
  };
}

/** The size of a file and its first four bytes (zeros where it is shorter). BAD_USER_INPUT as of `readText`. */
export async function lookInto(path: string): Promise<{ size: number; beginning: Buffer }> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      requireSize(path, size, LIMITS.bytes);
      const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
      return { size, beginning: buffer };
    } finally {
      await file.close();
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

function agreeOnEncoding(path: string, head: Buffer, wanted?: string): Encoding {
  const seen = encodingOf(head);
  if (wanted === undefined) return seen;
  if (!isEncoding(wanted)) {
    throw badInput(`Unknown encoding "${wanted}"; known are: ${ENCODINGS.join(', ')}.`);
  }
  const isPlain = head.every((byte) => byte < 128);
  if (wanted !== seen && seen !== 'windows-1251' && !isPlain) {
    throw badInput(`${path} is in ${seen}, not in ${wanted}.`);
  }
  return wanted;
}

async function headOf(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const piece of bytes) {
    parts.push(piece);
    size += piece.length;
    if (size >= HEAD) break;
  }
  return Buffer.concat(parts).subarray(0, HEAD);
}

function readBytes(path: string, isPacked: boolean) {
  const file = createReadStream(path);
  // The callback only keeps an error from being thrown twice: the loop over the stream has it.
  const stream = isPacked ? pipeline(file, createGunzip(), () => undefined) : file;
  return { file, bytes: limited(path, stream) };
}

async function* limited(path: string, stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let size = 0;
  try {
    for await (const piece of stream) {
      size += piece.length;
      requireSize(path, size, LIMITS.unpackedBytes);
      yield piece;
    }
  } catch (error) {
    throw unreadable(path, error);
  }
}

function requireSize(path: string, size: number, most: number): void {
  if (size > most) throw badInput(`${path} is larger than ${sizeText(most)}; split it.`);
}

const GZIP = 0x1f8b;
const ZIP = 0x504b0304;
const OLD_WORKBOOK = 0xd0cf11e0;

/** Told by the content; names lie. */
function requireText(path: string, head: Buffer): void {
  const magic = head.length < 4 ? 0 : head.readUint32BE(0);
  if (magic === ZIP || magic === OLD_WORKBOOK) {
    throw badInput(`${path} is an Excel workbook or an archive. Save it as CSV first.`);
  }
  const isWide = encodingOf(head).startsWith('utf-16');
  // A stray one is the affair of its row.
  if (!isWide && head.filter(isControl).length > 3 + head.length / 50) {
    throw badInput(`${path} is not a text file.`);
  }
}

/** Other than tabs and ends of lines and pages. */
const isControl = (byte: number): boolean => byte < 32 && (byte < 9 || byte > 13);

function unreadable(path: string, error: unknown): unknown {
  if (error instanceof PublicError || !(error instanceof Error && 'code' in error)) return error;
  return badInput(`${path} can't be read: ${reasonOf(String(error.code))}.`);
}

function reasonOf(code: string): string {
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'its permissions do not let us';
  return code.startsWith('Z_') ? 'the gzip archive is damaged or cut off' : code;
}
