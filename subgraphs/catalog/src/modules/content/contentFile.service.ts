import { isId } from '@kontor/kit/ids.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { contentOf, uploadedFile } from '../../files.ts';
import { findArticle } from '../article/article.queries.ts';
import { bannerExists } from '../banner/banner.queries.ts';
import { findMaterial } from '../material/material.queries.ts';
import { materialRights } from '../material/materialRights.ts';
import { readUploadedPicture } from '../media/readUploadedPicture.ts';
import {
  type ContentFileRow,
  type ContentOwner,
  deleteContentFile,
  filesOfOwners,
  findContentFile,
} from './contentFile.queries.ts';
import { contentRights } from './contentRights.ts';
import { readTexts } from './domain/readTexts.ts';
import { forgetFile } from './forgetFile.ts';
import { keepContentFile } from './keepContentFile.ts';

const LARGEST_FILE = 100 * 1024 * 1024;
const MOST_FILES = 50;
const TITLE = { longest: 200 };

export interface ContentFileInput {
  articleId?: string | null;
  materialId?: string | null;
  bannerId?: string | null;
  fileId: string;
  isPicture?: boolean;
  titleRu?: string | null;
  titleEn?: string | null;
  validUntil?: string | null;
}

/** Gives an article, material or banner a file of an upload, whose content is copied: uploads don't last. */
export async function addContentFile(ctx: Context, input: ContentFileInput) {
  requireScope(ctx.viewer, 'catalog:write');
  const { articleId = null, materialId = null, bannerId = null, isPicture = false } = input;
  const owner: ContentOwner = { articleId, materialId, bannerId };
  const [ownerId, ...more] = Object.values(owner).filter((id) => id !== null);
  if (!ownerId || more.length > 0) {
    return invalidInput(null, 'Name an article, a material or a banner: one of them.');
  }
  if (isPicture ? materialId !== null : bannerId !== null) {
    return invalidInput('isPicture', 'A material has files, a banner has a picture.');
  }
  if (!(await isThere(ctx, owner))) return notFound('article, material or banner', ownerId);
  const reading = readTexts(input, { titleRu: TITLE, titleEn: TITLE });
  if (!reading.ok) return invalidInput(reading.field, reading.message);
  const files = await filesOfOwners(ctx.em, [ownerId], await contentRights(ctx));
  if (files.length >= MOST_FILES) {
    return invalidInput('fileId', `There are at most ${MOST_FILES} files.`);
  }
  const upload = await uploadedFile(ctx, input.fileId);
  if (!upload) return notFound('upload', input.fileId);
  const { name, contentType, size } = upload;
  const words = { ...reading.texts, name, contentType, validUntil: input.validUntil ?? null };
  if (isPicture) {
    const picture = await readUploadedPicture(ctx, upload);
    if (!picture.ok) return picture;
    return saved(await keepContentFile(ctx, owner, picture.content, picture.picture, words));
  }
  if (size > LARGEST_FILE) {
    return invalidInput('fileId', `“${name}” is too large: at most 100 MB.`);
  }
  return saved(await keepContentFile(ctx, owner, await contentOf(ctx, upload), null, words));
}

export async function removeContentFile(ctx: Context, id: string) {
  requireScope(ctx.viewer, 'catalog:write');
  const file = await findContentFile(ctx.em, id);
  if (!file) return notFound('file', id);
  await deleteContentFile(ctx.em, file.id);
  await forgetFile(ctx, file);
  return saved(file.id);
}

/** A file for download; null where there is none, or the viewer may not see it or what it belongs to. */
export async function contentFileForDownload(
  ctx: Context,
  id: string,
): Promise<ContentFileRow | null> {
  requireScope(ctx.viewer, 'catalog:read');
  const file = await findContentFile(ctx.em, id);
  if (!file || file.isPicture || !(await isThere(ctx, file))) return null;
  const handedOut = await filesOfOwners(ctx.em, [file.ownerId], await contentRights(ctx));
  return handedOut.some((each) => each.id === file.id) ? file : null;
}

/** Whether the viewer may see what the file belongs to. */
async function isThere(
  ctx: Context,
  { articleId, materialId, bannerId }: ContentOwner,
): Promise<boolean> {
  if (articleId !== null) {
    return (await findArticle(ctx.em, await contentRights(ctx), { id: articleId })) !== null;
  }
  if (materialId !== null) {
    return (await findMaterial(ctx.em, await materialRights(ctx), materialId)) !== null;
  }
  return bannerId !== null && isId(bannerId) && bannerExists(ctx.em, bannerId);
}

const saved = (id: string) => ({ __typename: 'ContentFileSaved' as const, id });
