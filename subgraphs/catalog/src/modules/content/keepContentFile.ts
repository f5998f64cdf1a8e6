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
} from './contentFile.queries.ts';
import { contentRights } from './contentRights.ts';
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
  const former = picture ? await picturesOf(ctx, owner) : [];
  await ctx.em.transactional(async () => {
    for (const each of former) await deleteContentFile(ctx.em, each.id);
    await insertContentFile(ctx.em, { ...file, isPicture: picture !== null });
  });
  for (const each of former) await forgetFile(ctx, each);
  return id;
}

async function picturesOf(ctx: Context, owner: ContentOwner): Promise<ContentFileRow[]> {
  const ownerId = owner.articleId ?? owner.materialId ?? owner.bannerId;
  if (!ownerId) return [];
  const files = await filesOfOwners(ctx.em, [ownerId], await contentRights(ctx));
  return files.filter(({ isPicture }) => isPicture);
}
