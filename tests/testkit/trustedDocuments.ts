import { createHash } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionResult } from 'graphql';
import type { Answer, Asker } from './graph.ts';

const idOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** A file of documents that a Kontor is to take for those of the web client. */
export async function writeTrustedDocuments(texts: readonly string[]): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'kontor-documents-')), 'documents.json');
  await writeFile(
    file,
    JSON.stringify(Object.fromEntries(texts.map((text) => [idOf(text), text]))),
  );
  return file;
}

/** Sends a document by its id, as the web client does. */
export async function askByDocument(
  asker: Asker,
  text: string,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult<Answer>> {
  const response = await asker.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: idOf(text), variables }),
  });
  return (await response.json()) as ExecutionResult<Answer>;
}
