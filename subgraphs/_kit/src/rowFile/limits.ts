const MB = 1024 * 1024;

/** What a file of rows may be at most, so that a hostile or mistaken one is refused before it costs much. */
export const ROW_FILE_LIMITS = {
  /** As it is stored. */
  bytes: 1024 * MB,
  /** Once it is unpacked. */
  unpackedBytes: 4096 * MB,
  /** Rows or products, the header included. */
  rows: 2_000_000,
  /** Of the header; a row may have no more than the header. */
  columns: 500,
  /** Of one row: more is an open quotation mark or a wrong delimiter. */
  rowCharacters: 256 * 1024,
} as const;

/** `1 GB`, `256 kB`: a limit as messages name it. */
export function sizeText(bytes: number): string {
  if (bytes >= 1024 * MB) return `${Math.round((bytes / 1024 / MB) * 10) / 10} GB`;
  return bytes >= MB ? `${Math.round(bytes / MB)} MB` : `${Math.round(bytes / 1024)} kB`;
}
