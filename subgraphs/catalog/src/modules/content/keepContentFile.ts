import { newId } from '@kontor/kit/ids.ts';
import type { Context } from '../../context.ts';
import { putContent } from '../media/keepMedia.ts';
import type { Picture } from '../media/picture.ts';
import {
  type ContentFileRow,
  type ContentOwner,
  deleteContentFile,
  filesOfOwners,
  insertContentFile,
  lockPicture,
} from './contentFile.queries.ts';
import { type ContentRights, contentRights } from './contentRights.ts';
import { forgetFile } from './forgetFile.ts';

export type FileWords = Pick<
  ContentFileRow,
  'name' | 'contentType' | 'titleRu' | 'titleEn' | 'validUntil'
>;

/**
 * Keeps a file, or with `picture` the one picture, of an article, material or banner; answers its id.
 * The content goes first: a row never points at nothing.
 */
export async function keepContentFile(
  ctx: Context,
  owner: ContentOwner,
  content: Buffer,
  picture: Picture | null,
  words: FileWords,
): Promise<string> {
  const id = newId();
  const storageKey = await putContent(ctx, id, content, picture);
  const { width = null, height = null } = picture ?? {};
  const file = { ...owner, ...words, id, storageKey, size: content.length, width, height };
  const rights = await contentRights(ctx);
  const former = await ctx.em.transactional(async () => {
    const replaced = picture ? await lockPictures(ctx, owner, rights) : [];
    for (const each of replaced) await deleteContentFile(ctx.em, each.id);
    await insertContentFile(ctx.em, { ...file, isPicture: picture !== null });
    return replaced;
  });
  for (const each of former) await forgetFile(ctx, each);
  return id;
}

async function lockPictures(
  { em }: Context,
  { articleId, materialId, bannerId }: ContentOwner,
  rights: ContentRights,
): Promise<ContentFileRow[]> {
  const ownerId = articleId ?? materialId ?? bannerId;
  if (!ownerId) return [];
  await lockPicture(em, ownerId);
  const files = await filesOfOwners(em, [ownerId], rights);
  return files.filter(({ isPicture }) => isPicture);
}
