import { PublicError } from '@kontor/kit/errors.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '@kontor/kit/refusals.ts';
import { withLocalCopy } from '@kontor/kit/rowFile/withLocalCopy.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import { requireSeller } from '../../acting.ts';
import { uploadedFile } from '../../files.ts';
import { fieldsOfColumns, type PriceField } from './domain/placeColumns.ts';
import { findPriceTypes } from './files/openOffers.ts';
import { isOffers, openPriceFile } from './files/openPriceFile.ts';
import type { PriceFile, PriceFileFormat, PriceType } from './files/priceFile.ts';
import { knownMapping } from './priceMapping.queries.ts';

const MOST_ROWS = 10;
const LONGEST_CELL = 500;

export interface FilePreview {
  format: PriceFileFormat;
  encoding: string | null;
  delimiter: string | null;
  columns: Array<{ name: string; field: PriceField | null }>;
  rows: string[][];
  priceTypes: PriceType[];
}

export interface PreviewAsked {
  fileId: string;
  encoding?: string | null;
  delimiter?: string | null;
}

/** What an uploaded file looks like, and what its columns would give. */
export async function previewPriceFile(
  ctx: RequestContext,
  { fileId, encoding, delimiter }: PreviewAsked,
): Promise<{ ok: true; preview: FilePreview } | InvalidInput | NotFound> {
  requireScope(ctx.viewer, 'pricelists:write');
  requireSeller(ctx.viewer);
  const upload = await uploadedFile(ctx, fileId);
  if (!upload) return notFound('file', fileId);
  const form = { encoding: encoding ?? undefined, delimiter: delimiter ?? undefined };
  try {
    const preview = await withLocalCopy(ctx, upload, async ({ path }) => {
      if (await isOffers(path)) return lookAtOffers(path);
      const file = await openPriceFile(path, form);
      return lookAtTable(ctx, file).finally(() => file.close());
    });
    return { ok: true, preview };
  } catch (error) {
    if (error instanceof PublicError) return invalidInput('fileId', error.message);
    throw error;
  }
}

async function lookAtOffers(path: string): Promise<FilePreview> {
  const { encoding, priceTypes } = await findPriceTypes(path);
  const shape = { columns: [], rows: [], delimiter: null, encoding };
  return { ...shape, format: 'COMMERCEML', priceTypes };
}

async function lookAtTable(ctx: RequestContext, file: PriceFile): Promise<FilePreview> {
  const { format, encoding, delimiter } = file;
  const rows: string[][] = [];
  for await (const { values } of file.rows()) {
    rows.push(values.map((value) => value.slice(0, LONGEST_CELL).toWellFormed()));
    if (rows.length === MOST_ROWS) break;
  }
  const mapping = await knownMapping(ctx.em, file.columns, undefined);
  const fields = fieldsOfColumns(file.columns, mapping);
  const columns = file.columns.map((name, i) => ({ name, field: fields[i] ?? null }));
  return { format, encoding, delimiter, columns, rows, priceTypes: [] };
}
