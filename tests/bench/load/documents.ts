import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BENCH_FOLDER } from '../system/systemEnvironment.ts';

/** Where the measured systems find the benches' operations, as they find the web client's. */
export const DOCUMENTS_FILE = join(BENCH_FOLDER, 'documents.json');

const texts = new Map<string, string>();

/** Makes the operation a trusted document; answers the id that it is sent by. */
export function trustedDocument(text: string): string {
  const id = createHash('sha256').update(text).digest('hex');
  texts.set(id, text);
  return id;
}

export async function writeDocuments(): Promise<void> {
  await writeFile(DOCUMENTS_FILE, JSON.stringify(Object.fromEntries(texts)));
}
