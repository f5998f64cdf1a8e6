import { type InvalidInput, invalidInput } from '@kontor/kit/refusals.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import { contentOf, type StoredFile } from '../../files.ts';
import { type Picture, readPicture } from './picture.ts';

const LARGEST_PICTURE = 30 * 1024 * 1024;

/** An upload that is to be a picture, with its content as it came; or why it can't be one. */
export async function readUploadedPicture(
  ctx: RequestContext,
  upload: StoredFile,
): Promise<{ ok: true; content: Buffer; picture: Picture } | InvalidInput> {
  if (upload.size > LARGEST_PICTURE) {
    return invalidInput('fileId', `“${upload.name}” is too large for a picture: at most 30 MB.`);
  }
  const content = await contentOf(ctx, upload);
  const picture = await readPicture(content);
  if (!picture) {
    const reason = 'send a whole PNG, JPEG or WebP of at most 50 megapixels';
    return invalidInput('fileId', `“${upload.name}” can't be read as a picture: ${reason}.`);
  }
  return { ok: true, content, picture };
}
