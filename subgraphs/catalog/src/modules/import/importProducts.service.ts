import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { PublicError } from '@kontor/kit/errors.ts';
import { newId } from '@kontor/kit/ids.ts';
import { type InvalidInput, invalidInput, type NotFound, notFound } from '@kontor/kit/refusals.ts';
import { withLocalCopy } from '@kontor/kit/rowFile/withLocalCopy.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import {
  offerDownload,
  type Recipient,
  recipientOf,
  type StoredFile,
  uploadedFile,
} from '../../files.ts';
import { loadAttributes } from '../attribute/attribute.queries.ts';
import { changesetsByIds, sourceOf } from '../change/changeset.queries.ts';
import type { Changeset } from '../change/domain/changeset.ts';
import {
  type ChangesetStage,
  failStaging,
  openStage,
  stageChangeset,
} from '../change/staging.service.ts';
import { placeColumns } from './domain/columnMapping.ts';
import { type MappingInput, mappingOf } from './domain/mappingOf.ts';
import { openProductFile } from './files/openProductFile.ts';
import { knownMapping, rememberMapping } from './importMapping.queries.ts';
import type { FileAsked } from './importPreview.service.ts';
import { type FileReading, type StagedFile, stageFile } from './stageFile.ts';

const LONGEST_TITLE = 200;
const LONGEST_SEPARATOR = 10;
const WRONG_ROWS_FOR_HOURS = 24 * 30;
/** What fails otherwise than by the file's fault is tried so often. */
const MOST_TRIES = 5;

export interface ImportAsked extends FileAsked, MappingInput {
  categorySeparator?: string | null;
}

/** What the job reads from the changeset. */
interface ImportSource {
  upload: StoredFile;
  reading: FileReading;
  recipient: Recipient;
}

/** Begins to read an uploaded file into a changeset. */
export async function importProducts(
  ctx: Context,
  asked: ImportAsked,
): Promise<{ ok: true; changeset: Changeset } | InvalidInput | NotFound> {
  requireScope(ctx.viewer, 'catalog:write');
  const upload = await uploadedFile(ctx, asked.fileId);
  if (!upload) return notFound('file', asked.fileId);
  const mapping = mappingOf(asked);
  if (!mapping.ok) return invalidInput('columns', mapping.reason);
  const categorySeparator = asked.categorySeparator || '/';
  if (categorySeparator.length > LONGEST_SEPARATOR) {
    return invalidInput('categorySeparator', 'The separator has at most 10 characters.');
  }
  const form = { encoding: asked.encoding ?? undefined, delimiter: asked.delimiter ?? undefined };
  const reading: FileReading = { form, mapping: mapping.mapping, categorySeparator };
  const refused = await refusalOf(ctx, upload, reading);
  if (refused) return refused;
  const id = await ctx.em.transactional(async () => {
    const source: ImportSource = { upload, reading, recipient: recipientOf(ctx) };
    const title = upload.name.slice(0, LONGEST_TITLE);
    const staged = await stageChangeset(ctx, { kind: 'IMPORT', title, source });
    ctx.jobs.add('readImport', { id: staged }, { key: staged, maxAttempts: MOST_TRIES });
    return staged;
  });
  const [changeset] = await changesetsByIds(ctx.em, [id]);
  if (!changeset) throw new Error(`The changeset ${id} was not kept.`);
  return { ok: true, changeset };
}

/** What can be seen of the file at once; what is right is remembered for the next one of its kind. */
async function refusalOf(
  ctx: Context,
  upload: StoredFile,
  { form, mapping }: FileReading,
): Promise<InvalidInput | undefined> {
  try {
    const columns = await withLocalCopy(ctx, upload, async ({ path }) => {
      const file = await openProductFile(path, form);
      file.close();
      return file.columns;
    });
    const attributes = [...(await loadAttributes(ctx.em)).values()];
    const known = await knownMapping(ctx.em, columns, attributes, mapping);
    const placing = placeColumns(columns, attributes, known);
    if (!placing.ok) return invalidInput('columns', placing.reason);
    await rememberMapping(ctx.em, columns, mapping, ctx.now());
    return undefined;
  } catch (error) {
    if (error instanceof PublicError) return invalidInput('fileId', error.message);
    throw error;
  }
}

/** Reads the file of a changeset from its start, also when another process was killed at it. */
export async function readImportJob({ id }: { id: string }, ctx: Context): Promise<void> {
  const source = await sourceOf<ImportSource>(ctx.em, id);
  const stage = source && (await openStage(ctx, id));
  if (!source || !stage) return;
  try {
    await withLocalCopy(ctx, source.upload, async ({ path, folder }) => {
      const wrongPath = join(folder, 'wrong.csv');
      const { wrong } = await stageFile(ctx, stage, { path, wrongPath }, source.reading);
      await finish(ctx, stage, source, wrong);
    });
  } catch (error) {
    if (!(error instanceof PublicError) || error.code !== 'BAD_USER_INPUT') throw error;
    await failStaging(ctx, id, error.message);
  }
}

async function finish(
  ctx: Context,
  stage: ChangesetStage,
  { upload, recipient }: ImportSource,
  wrong: StagedFile['wrong'],
): Promise<void> {
  const { wrongFile } = wrong.report();
  if (!wrongFile) return stage.finish();
  const storageKey = `imports/${newId()}.csv`;
  await ctx.files.put(storageKey, Readable.from(markedText(wrongFile)));
  const wrongRowsUrl = await offerDownload(ctx, {
    storageKey,
    name: `${upload.name.replace(/\.[^.]*$/, '')}.wrong.csv`,
    contentType: 'text/csv',
    lifetimeHours: WRONG_ROWS_FOR_HOURS,
    recipient,
  });
  await stage.finish({ wrongRowsUrl });
}

/** Excel knows UTF-8 by its mark only. */
async function* markedText(path: string): AsyncGenerator<Buffer> {
  yield Buffer.from('\ufeff');
  yield* createReadStream(path);
}
