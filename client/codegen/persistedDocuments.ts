import { type DocumentFile, trustedDocuments } from './trustedDocuments.ts';

/** For the gateway: the texts that the client's sessions may run, by their SHA-256. */
export function plugin(_schema: unknown, files: DocumentFile[]): string {
  const entries = trustedDocuments(files).map(({ hash, text }) => [hash, text]);
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`;
}
