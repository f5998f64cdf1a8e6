import { createHash } from 'node:crypto';
import type { Context } from '../../context.ts';
import { addFile } from '../file/file.queries.ts';
import { type Document, DocumentSchema } from './document.entity.ts';
import { invoicePaper } from './rendering/invoicePaper.ts';
import { renderPdf } from './rendering/renderPdf.ts';

/**
 * Makes a document's files of its content. Both formats are made from the one text that was hashed
 * at issue; made again after a crash they are the same, byte by byte.
 */
export async function renderDocument(
  { documentId }: { documentId: string },
  ctx: Context,
): Promise<void> {
  const document = await ctx.em.findOneOrFail(DocumentSchema, documentId);
  const content = Buffer.from(document.content);
  if (createHash('sha256').update(content).digest('hex') !== document.contentHash) {
    throw new Error(`The content of document ${document.number} is not what was issued.`);
  }
  const pdf = await renderPdf(invoicePaper(JSON.parse(document.content)));
  await keepFile(document, 'PDF', 'application/pdf', pdf, ctx);
  await keepFile(document, 'JSON', 'application/json', content, ctx);
}

async function keepFile(
  { id: documentId, organizationId, number }: Document,
  format: 'PDF' | 'JSON',
  contentType: string,
  content: Buffer,
  ctx: Context,
): Promise<void> {
  const extension = format.toLowerCase();
  const storageKey = `documents/${documentId}.${extension}`;
  const { size } = await ctx.files.put(storageKey, content);
  const name = `${number}.${extension}`;
  await addFile(ctx, { organizationId, documentId, format, storageKey, name, contentType, size });
}
