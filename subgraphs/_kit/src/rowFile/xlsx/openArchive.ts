import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { badInput } from '../../errors.ts';
import { sizeText } from '../limits.ts';

/** What a workbook may be at most; a ZIP archive can unpack to a thousand times its size. */
const LIMITS = {
  entries: 2000,
  unpackedBytes: 1024 * 1024 * 1024,
  /** Unpacked to packed, of an entry that is large enough to matter. */
  ratio: 200,
  ratioMattersFrom: 16 * 1024 * 1024,
};

/** A ZIP archive whose entries can be read as text. */
export interface Archive {
  has(name: string): boolean;
  /** Unpacked, in bytes; 0 where there is no such entry. */
  sizeOf(name: string): number;
  /** Nothing where there is no such entry. Never more than was declared and checked. */
  text(name: string): AsyncIterable<string>;
  close(): void;
}

/** Opens an archive by its directory. Throws BAD_USER_INPUT for a broken or boundless one. */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await openPromise(path, { autoClose: false }).catch((error) => {
    throw damaged(path, error);
  });
  try {
    const entries = await readDirectory(path, zip);
    return {
      has: (name) => entries.has(name),
      sizeOf: (name) => entries.get(name)?.uncompressedSize ?? 0,
      text: (name) => textOf(path, zip, entries.get(name)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function readDirectory(path: string, zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > LIMITS.entries) {
    throw badInput(
      `${path} has ${zip.entryCount} entries; no workbook has more than ${LIMITS.entries}.`,
    );
  }
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw damaged(path, error);
  }
  if (unpacked > LIMITS.unpackedBytes || [...entries.values()].some(isBomb)) {
    throw badInput(
      `${path} unpacks to ${sizeText(unpacked)}, out of proportion to its size: it is not a workbook that can be read.`,
    );
  }
  return entries;
}

const isBomb = ({ compressedSize, uncompressedSize }: Entry): boolean =>
  uncompressedSize > LIMITS.ratioMattersFrom && uncompressedSize > compressedSize * LIMITS.ratio;

async function* textOf(
  path: string,
  zip: ZipFile,
  entry: Entry | undefined,
): AsyncGenerator<string> {
  if (!entry) return;
  const decoder = new TextDecoder();
  try {
    // It fails as soon as there is more of the entry than the directory says.
    const stream: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
    for await (const bytes of stream) yield decoder.decode(bytes, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw damaged(path, error);
  }
}

const damaged = (path: string, error: unknown): Error =>
  badInput(`${path} is a damaged archive: ${error instanceof Error ? error.message : error}.`);
