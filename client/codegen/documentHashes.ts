import { type DocumentFile, trustedDocuments } from './trustedDocuments.ts';

/** For the client: the SHA-256 to send instead of the text, by operation name. */
export function plugin(_schema: unknown, files: DocumentFile[]): string {
  const entries = trustedDocuments(files).map(({ operationName, hash }) => [operationName, hash]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
