import { PublicError } from '@kontor/kit/errors.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '@kontor/kit/refusals.ts';
import { withLocalCopy } from '@kontor/kit/rowFile/withLocalCopy.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { recipientOf, type StoredFile, uploadedFile } from '../../files.ts';
import { isOnlineRetail } from '../priceImport/domain/RetailPrices.ts';
import { type MappedColumn, mappingOf } from './domain/mappingOf.ts';
import { placeColumns } from './domain/placeColumns.ts';
import type { DraftKind, DraftMode, DraftRefusal } from './domain/priceDraft.ts';
import { beginDraft, listToChange } from './draft.service.ts';
import { openPriceFile } from './files/openPriceFile.ts';
import { knownMapping, rememberMapping } from './priceMapping.queries.ts';
import type { FileSource } from './readDraft.job.ts';
import type { PriceReading } from './stagePriceFile.ts';

const LONGEST_TITLE = 200;
/** What fails otherwise than by the file's fault is tried so often. */
const MOST_TRIES = 5;

/** Which file, and how it is written; what is absent is found out. */
export interface PriceFileAsked {
  fileId: string;
  columns?: readonly MappedColumn[] | null;
  encoding?: string | null;
  delimiter?: string | null;
  priceType?: string | null;
}

export interface Upload extends PriceFileAsked {
  listId: string;
  mode?: DraftMode;
  activeFrom?: string | null;
}

export type DraftBegun = { ok: true; id: string } | DraftRefusal | InvalidInput | NotFound;

/** Begins to read an uploaded file into a draft of a list. */
export async function uploadPrices(ctx: RequestContext, upload: Upload): Promise<DraftBegun> {
  const found = await listToChange(ctx, upload.listId, upload.activeFrom);
  return found.ok ? readUpload(ctx, 'UPLOAD', upload) : found;
}

/** The same for a list that the viewer may read files for. */
export async function readUpload(
  ctx: RequestContext,
  kind: DraftKind,
  { fileId, listId, mode = 'PARTIAL', activeFrom = null, ...asked }: Upload,
): Promise<DraftBegun> {
  const upload = await uploadedFile(ctx, fileId);
  if (!upload) return notFound('file', fileId);
  const mapping = mappingOf(asked.columns);
  if (!mapping.ok) return invalidInput('columns', mapping.reason);
  const form = {
    encoding: asked.encoding ?? undefined,
    delimiter: asked.delimiter ?? undefined,
    priceType: asked.priceType ?? undefined,
  };
  const reading: PriceReading = { form, mapping: mapping.mapping };
  const refused = await refusalOf(ctx, upload, reading);
  if (refused) return refused;
  const source: FileSource = { upload, reading, recipient: recipientOf(ctx) };
  const title = upload.name.slice(0, LONGEST_TITLE);
  const id = await ctx.em.transactional(async () => {
    const begun = await beginDraft(ctx, { kind, listId, mode, title, source, activeFrom });
    ctx.jobs.add('readDraft', { id: begun }, { key: begun, maxAttempts: MOST_TRIES });
    return begun;
  });
  return { ok: true, id };
}

/** What can be seen of the file at once; what is right is remembered for the next one of its kind. */
async function refusalOf(
  ctx: RequestContext,
  upload: StoredFile,
  { form, mapping }: PriceReading,
): Promise<InvalidInput | undefined> {
  try {
    const columns = await withLocalCopy(ctx, upload, async ({ path }) => {
      const file = await openPriceFile(path, form);
      file.close();
      return file.columns;
    });
    if (isOnlineRetail(columns) && !mapping) return undefined;
    const placement = placeColumns(columns, await knownMapping(ctx.em, columns, mapping));
    if (!placement.ok) return invalidInput('columns', placement.reason);
    await rememberMapping(ctx.em, columns, mapping, ctx.now());
    return undefined;
  } catch (error) {
    if (error instanceof PublicError) return invalidInput('fileId', error.message);
    throw error;
  }
}
