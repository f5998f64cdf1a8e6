import { badInput } from '@kontor/kit/errors.ts';
import { hasScope, organizationOf } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { addFile, findFile, type StoredFileRow } from './file.queries.ts';

/** For its parties that may read documents; for anybody else it doesn't exist. */
export async function fileForDownload(id: string, ctx: Context): Promise<StoredFileRow | null> {
  return hasScope(ctx.viewer, 'documents:read') ? findFile(ctx, id) : null;
}

/** An upload belongs to the organization of whoever uploaded it. */
export async function registerUpload(
  upload: Omit<StoredFileRow, 'id'>,
  ctx: Context,
): Promise<StoredFileRow> {
  const organizationId = organizationOf(ctx.viewer);
  // Anything else in the store is somebody's already.
  if (!upload.storageKey.startsWith('uploads/'))
    throw badInput('This is not the place of an upload.');
  const file = await addFile(ctx, { ...upload, organizationId });
  if (!file) throw badInput('This upload was registered before.');
  return file;
}
