/** First bytes that tell a type, at an offset. */
const SIGNATURES: ReadonlyArray<{ contentType: string; bytes: number[]; at?: number }> = [
  { contentType: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { contentType: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { contentType: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { contentType: 'image/webp', bytes: [0x57, 0x45, 0x42, 0x50], at: 8 },
];

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const GZIP = [0x1f, 0x8b, 0x08];

/** What office programs put into a ZIP, by the name's ending. */
const OFFICE: Record<string, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

const TEXT: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  tsv: 'text/tab-separated-values; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
};

/** Bytes of a file's beginning that `fileType` wants to see. */
export const HEAD_BYTES = 4096;

/**
 * Type of an uploaded file by its first bytes; its name decides only among types that begin alike.
 * Undefined for what is not taken: programs, archives, pages, and anything unknown.
 */
export function fileType(head: Buffer, name: string): string | undefined {
  for (const { contentType, bytes, at = 0 } of SIGNATURES) {
    if (startsWith(head, bytes, at)) return contentType;
  }
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  if (startsWith(head, ZIP)) return OFFICE[ending];
  if (startsWith(head, GZIP)) return isPackedTable(name) ? 'application/gzip' : undefined;
  return isText(head) ? TEXT[ending] : undefined;
}

const isPackedTable = (name: string): boolean => /\.(csv|tsv|txt)\.gz$/i.test(name);

function startsWith(head: Buffer, bytes: readonly number[], at = 0): boolean {
  return bytes.every((byte, index) => head[at + index] === byte);
}

/** No control characters but tabs and line ends; in whatever encoding. UTF-16 says so by its mark. */
function isText(head: Buffer): boolean {
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) return true;
  return head.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
