import { badInput } from '@kontor/kit/errors.ts';
import { actorOf, hasScope, organizationOf, requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import {
  addFile,
  countUploads,
  expiredFiles,
  findDocumentFile,
  findPassingFile,
  removeFiles,
  type StoredFileRow,
} from './file.queries.ts';

const HOUR_MS = 60 * 60 * 1000;
const UPLOAD_LIFETIME_HOURS = 7 * 24;
const MOST_UPLOADS = 200;
const DELETED_AT_ONCE = 200;

/** For a document's parties that may read documents, or for whose file it is; for anybody else it doesn't exist. */
export async function fileForDownload(id: string, ctx: Context): Promise<StoredFileRow | null> {
  const own = await findPassingFile(ctx, id, actorOf(ctx.viewer));
  if (own) return own;
  return hasScope(ctx.viewer, 'documents:read') ? findDocumentFile(ctx, id) : null;
}

/** An upload is for whoever uploaded it. */
export async function registerUpload(
  upload: Omit<StoredFileRow, 'id'>,
  ctx: Context,
): Promise<StoredFileRow> {
  const organizationId = organizationOf(ctx.viewer);
  // Anything else in the store is somebody's already.
  if (!upload.storageKey.startsWith('uploads/'))
    throw badInput('This is not the place of an upload.');
  const actor = actorOf(ctx.viewer);
  if ((await countUploads(ctx, actor)) >= MOST_UPLOADS) {
    throw badInput(`At most ${MOST_UPLOADS} uploads are kept at a time, each for a week.`);
  }
  const passing = { actor, expiresAt: inHours(ctx, UPLOAD_LIFETIME_HOURS) };
  const file = await addFile(ctx, { ...upload, organizationId, passing });
  if (!file) throw badInput('This upload was registered before.');
  return file;
}

/** What the actor uploaded, for a subgraph that is to read it. */
export function uploadedFile(
  id: string,
  actor: string,
  ctx: Context,
): Promise<StoredFileRow | null> {
  requireScope(ctx.viewer, 'service');
  return findPassingFile(ctx, id, actor);
}

export interface Offer extends Omit<StoredFileRow, 'id'> {
  actor: string;
  organizationId: string;
  lifetimeHours: number;
}

/** Lets one actor download a file that another subgraph made. */
export async function offerDownload(offer: Offer, ctx: Context): Promise<StoredFileRow> {
  requireScope(ctx.viewer, 'service');
  const { actor, lifetimeHours, ...stored } = offer;
  const passing = { actor, expiresAt: inHours(ctx, lifetimeHours) };
  const file = await addFile(ctx, { ...stored, passing });
  if (!file) throw badInput('This file is offered already.');
  return file;
}

/** Deletes what is kept no longer, the content first: a row without content is tried again. */
export async function deleteExpiredFiles(_payload: unknown, ctx: Context): Promise<void> {
  const expired = await expiredFiles(ctx, DELETED_AT_ONCE);
  for (const { storageKey } of expired) await ctx.files.delete(storageKey);
  if (expired.length > 0) {
    await removeFiles(
      ctx,
      expired.map(({ id }) => id),
    );
  }
}

const inHours = (ctx: Context, hours: number): Date =>
  new Date(ctx.now().getTime() + hours * HOUR_MS);
