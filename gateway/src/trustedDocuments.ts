import { readFileSync } from 'node:fs';
import type { Documents, PreparedDocument } from './graph/documents.ts';

/** The web client's own operations, which are sent by their id. */
export interface TrustedDocuments {
  byId(id: string): PreparedDocument | undefined;
  size: number;
}

/**
 * Reads the file that the client's code generation writes: hash → text. Without the file there are
 * none. Each is parsed and validated when it is first asked for.
 */
export function readTrustedDocuments(file: string | URL, documents: Documents): TrustedDocuments {
  const texts = new Map<string, string>();
  for (const [id, text] of Object.entries(readIfPresent(file))) texts.set(bareHash(id), text);
  return {
    byId(id) {
      const text = texts.get(bareHash(id));
      return text === undefined ? undefined : documents.prepare(text);
    },
    size: texts.size,
  };
}

const bareHash = (id: string) => id.replace(/^sha256:/, '');

function readIfPresent(file: string | URL): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}
