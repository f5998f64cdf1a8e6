const ENCODINGS = ['windows-1251', 'ibm866'] as const;

/** A word that every file has. */
const KNOWN = 'ВерсияФормата';

/** The text of a file of the exchange, which is in UTF-8, windows-1251 or DOS; null where it is in none of them. */
export function decodeClientBank(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes(KNOWN)) return text;
  } catch {
    // It is in one of the older ones.
  }
  for (const encoding of ENCODINGS) {
    const text = new TextDecoder(encoding).decode(bytes);
    if (text.includes(KNOWN)) return text;
  }
  return null;
}
