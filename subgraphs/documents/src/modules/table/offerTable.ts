import type { Readable } from 'node:stream';
import { newId } from '@kontor/kit/ids.ts';
import { CONTENT_TYPES, writeTable } from '@kontor/kit/rowFile/writeTable.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { renderPdf } from '../document/rendering/renderPdf.ts';
import type { StoredFileRow } from '../file/file.queries.ts';
import { offerDownload } from '../file/file.service.ts';
import { type TableContent, tablePaper } from './rendering/tablePaper.ts';

export interface TableOffer extends TableContent {
  actor: string;
  organizationId: string;
  name: string;
  format: 'CSV' | 'XLSX' | 'PDF';
  lifetimeHours: number;
}

/** Writes a table that another subgraph composed and lets its recipient download it. */
export async function offerTable(offer: TableOffer, ctx: Context): Promise<StoredFileRow> {
  requireScope(ctx.viewer, 'service');
  const { actor, organizationId, format, lifetimeHours } = offer;
  const extension = format.toLowerCase();
  const storageKey = `exports/${newId()}.${extension}`;
  const { size } = await ctx.files.put(storageKey, await contentOf(offer, ctx.now()));
  return offerDownload(
    {
      actor,
      organizationId,
      lifetimeHours,
      storageKey,
      name: `${offer.name}.${extension}`,
      contentType: format === 'PDF' ? 'application/pdf' : CONTENT_TYPES[format],
      size,
    },
    ctx,
  );
}

async function contentOf({ format, ...table }: TableOffer, now: Date): Promise<Buffer | Readable> {
  if (format === 'PDF') return renderPdf(tablePaper(table, now));
  return writeTable(format, table.columns, rowsOf(table));
}

async function* rowsOf({ rows }: TableContent): AsyncGenerator<string[]> {
  for (const row of rows) yield [...row];
}
