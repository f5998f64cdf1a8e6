import { createHash } from 'node:crypto';
import { newId } from '@kontor/kit/ids.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { PaperKind } from './domain/mediaKind.ts';
import { insertMedia, type NewMedia } from './media.queries.ts';
import type { Picture } from './picture.ts';

/** What is said of a picture or paper besides its content. */
export interface MediaWords {
  name: string;
  contentType: string;
  titleRu?: string | null;
  titleEn?: string | null;
  validUntil?: string | null;
}

/**
 * Keeps a picture in its sizes, or a paper, of a product; false where the product has this content
 * already. The content goes first: a row never points at nothing.
 */
export async function keepMedia(
  ctx: RequestContext,
  productId: string,
  content: Buffer,
  what: Picture | PaperKind,
  words: MediaWords,
): Promise<boolean> {
  const id = newId();
  const isPaper = typeof what === 'string';
  const media: NewMedia = {
    id,
    productId,
    kind: isPaper ? what : 'IMAGE',
    storageKey: await putContent(ctx, id, content, isPaper ? null : what),
    name: words.name,
    contentType: words.contentType,
    size: content.length,
    contentHash: createHash('sha256').update(content).digest('hex'),
    width: isPaper ? null : what.width,
    height: isPaper ? null : what.height,
    titleRu: words.titleRu ?? null,
    titleEn: words.titleEn ?? null,
    validUntil: words.validUntil ?? null,
  };
  const isNew = await insertMedia(ctx.em, media);
  if (!isNew) await forgetContent(ctx, media);
  return isNew;
}

/** Puts a picture in its sizes, or a paper, into the store; answers the key of the original. */
export async function putContent(
  ctx: RequestContext,
  id: string,
  content: Buffer,
  picture: Picture | null,
): Promise<string> {
  const files = picture ? sizesOf(content, picture) : { original: content };
  for (const [file, bytes] of Object.entries(files)) await ctx.files.put(mediaKey(id, file), bytes);
  return mediaKey(id, picture ? `original.${picture.format}` : 'original');
}

/** Deletes the content of a picture or paper whose row is gone. */
export async function forgetContent(
  ctx: RequestContext,
  { id, kind, storageKey }: Pick<NewMedia, 'id' | 'kind' | 'storageKey'>,
): Promise<void> {
  const sizes = kind === 'IMAGE' ? ['large.webp', 'thumbnail.webp'] : [];
  for (const key of [storageKey, ...sizes.map((file) => mediaKey(id, file))]) {
    await ctx.files.delete(key);
  }
}

const sizesOf = (original: Buffer, { format, large, thumbnail }: Picture) => ({
  [`original.${format}`]: original,
  'large.webp': large,
  'thumbnail.webp': thumbnail,
});

const mediaKey = (id: string, file: string): string => `catalog/media/${id}/${file}`;
