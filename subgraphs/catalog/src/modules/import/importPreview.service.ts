import { PublicError } from '@kontor/kit/errors.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '@kontor/kit/refusals.ts';
import { withLocalCopy } from '@kontor/kit/rowFile/withLocalCopy.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { uploadedFile } from '../../files.ts';
import { loadAttributes } from '../attribute/attribute.queries.ts';
import { fieldsByName } from './domain/columnMapping.ts';
import { type ImportField, importFields } from './domain/importFields.ts';
import { openProductFile } from './files/openProductFile.ts';
import type { ProductFile, ProductFileFormat } from './files/productFile.ts';
import { knownMapping } from './importMapping.queries.ts';

const MOST_ROWS = 10;
const LONGEST_CELL = 500;

export interface FilePreview {
  format: ProductFileFormat;
  encoding: string | null;
  delimiter: string | null;
  columns: Array<{ name: string; field: string | null }>;
  rows: string[][];
}

export interface FileAsked {
  fileId: string;
  encoding?: string | null;
  delimiter?: string | null;
}

/** What an uploaded file looks like, and what its columns would give. */
export async function previewImport(
  ctx: Context,
  { fileId, encoding, delimiter }: FileAsked,
): Promise<{ ok: true; preview: FilePreview } | InvalidInput | NotFound> {
  requireScope(ctx.viewer, 'catalog:write');
  const upload = await uploadedFile(ctx, fileId);
  if (!upload) return notFound('file', fileId);
  const form = { encoding: encoding ?? undefined, delimiter: delimiter ?? undefined };
  try {
    const preview = await withLocalCopy(ctx, upload, async ({ path }) => {
      const file = await openProductFile(path, form);
      try {
        return await lookAt(ctx, file);
      } finally {
        file.close();
      }
    });
    return { ok: true, preview };
  } catch (error) {
    if (error instanceof PublicError) return invalidInput('fileId', error.message);
    throw error;
  }
}

/** What columns can mean. */
export async function listImportFields(ctx: Context): Promise<ImportField[]> {
  requireScope(ctx.viewer, 'catalog:write');
  return importFields((await loadAttributes(ctx.em)).values());
}

async function lookAt(ctx: Context, file: ProductFile): Promise<FilePreview> {
  const { format, encoding, delimiter } = file;
  if (format === 'BMECAT' || format === 'COMMERCEML') {
    return { format, encoding, delimiter, columns: [], rows: [] };
  }
  const rows: string[][] = [];
  for await (const { values } of file.rows()) {
    rows.push(values.map((value) => value.slice(0, LONGEST_CELL).toWellFormed()));
    if (rows.length === MOST_ROWS) break;
  }
  const fields = await fieldsOf(ctx, file.columns);
  const columns = file.columns.map((name, i) => ({ name, field: fields[i] ?? null }));
  return { format, encoding, delimiter, columns, rows };
}

/** As remembered, else as the columns are called. */
async function fieldsOf(ctx: Context, columns: readonly string[]): Promise<Array<string | null>> {
  const attributes = [...(await loadAttributes(ctx.em)).values()];
  const remembered = await knownMapping(ctx.em, columns, attributes, undefined);
  if (!remembered) return fieldsByName(columns, attributes);
  const byColumn = new Map(
    Object.entries(remembered.columns).map(([field, column]) => [column, field]),
  );
  return columns.map((column) => byColumn.get(column) ?? null);
}
