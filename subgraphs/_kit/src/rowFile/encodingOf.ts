export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'windows-1252',
  'iso-8859-1',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const isEncoding = (name: string): name is Encoding =>
  (ENCODINGS as readonly string[]).includes(name);

/**
 * The encoding of a text that begins with these bytes: by its byte order mark, else UTF-8 if they
 * can be that, else windows-1251, in which Russian programs write.
 */
export function encodingOf(beginning: Uint8Array): Encoding {
  const [first, second] = beginning;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return isUtf8(beginning) ? 'utf-8' : 'windows-1251';
}

function isUtf8(beginning: Uint8Array): boolean {
  try {
    // As a stream, since the last character may be cut in two.
    new TextDecoder('utf-8', { fatal: true }).decode(beginning, { stream: true });
    return true;
  } catch {
    return false;
  }
}
