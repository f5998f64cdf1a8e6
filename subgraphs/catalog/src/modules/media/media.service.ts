import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { contentOf, type StoredFile, uploadedFile } from '../../files.ts';
import type { ProductRow } from '../product/product.queries.ts';
import type { PaperKind } from './domain/mediaKind.ts';
import { forgetContent, keepMedia } from './keepMedia.ts';
import {
  deleteMedia,
  findMedia,
  type MediaRow,
  mediaOfProducts,
  placeMedia,
} from './media.queries.ts';
import type { Picture } from './picture.ts';
import { readUploadedPicture } from './readUploadedPicture.ts';

const LARGEST_PAPER = 100 * 1024 * 1024;
const MOST_OF_A_PRODUCT = 200;
const LONGEST_TITLE = 200;

export interface MediaInput {
  productId: string;
  fileId: string;
  kind?: PaperKind | null;
  titleRu?: string | null;
  titleEn?: string | null;
  validUntil?: string | null;
}

/** Gives a product a picture or a paper of an upload, whose content is copied: uploads don't last. */
export async function addMedia(ctx: Context, input: MediaInput) {
  requireScope(ctx.viewer, 'catalog:write');
  const product = await ctx.productById.load(input.productId);
  if (!product) return notFound('product', input.productId);
  const upload = await uploadedFile(ctx, input.fileId);
  if (!upload) return notFound('upload', input.fileId);
  for (const field of ['titleRu', 'titleEn'] as const) {
    if ((input[field]?.length ?? 0) > LONGEST_TITLE || input[field]?.includes('\0')) {
      return invalidInput(field, `A title has at most ${LONGEST_TITLE} characters.`);
    }
  }
  if ((await mediaOfProducts(ctx.em, [product.id])).length >= MOST_OF_A_PRODUCT) {
    return invalidInput('productId', `A product has at most ${MOST_OF_A_PRODUCT} files.`);
  }
  return input.kind
    ? addPaper(ctx, product, upload, input, input.kind)
    : addImage(ctx, product, upload, input);
}

async function addImage(ctx: Context, product: ProductRow, upload: StoredFile, input: MediaInput) {
  const reading = await readUploadedPicture(ctx, upload);
  if (!reading.ok) return reading;
  return keep(ctx, product, upload, input, reading.content, reading.picture);
}

async function addPaper(
  ctx: Context,
  product: ProductRow,
  upload: StoredFile,
  input: MediaInput,
  kind: PaperKind,
) {
  if (upload.size > LARGEST_PAPER) {
    return invalidInput('fileId', `“${upload.name}” is too large: at most 100 MB.`);
  }
  return keep(ctx, product, upload, input, await contentOf(ctx, upload), kind);
}

async function keep(
  ctx: Context,
  { id }: ProductRow,
  { name, contentType }: StoredFile,
  { titleRu, titleEn, validUntil }: MediaInput,
  content: Buffer,
  what: Picture | PaperKind,
) {
  const words = { name, contentType, titleRu, titleEn, validUntil };
  const isNew = await keepMedia(ctx, id, content, what, words);
  return isNew ? saved(id) : invalidInput('fileId', 'The product has this file already.');
}

export async function removeMedia(ctx: Context, id: string) {
  requireScope(ctx.viewer, 'catalog:write');
  const media = await findMedia(ctx.em, id);
  if (!media) return notFound('picture or paper', id);
  await deleteMedia(ctx.em, media.id);
  await forgetContent(ctx, media);
  return saved(media.productId);
}

/** The first picture is the main one. */
export async function orderImages(ctx: Context, productId: string, imageIds: readonly string[]) {
  requireScope(ctx.viewer, 'catalog:write');
  const product = await ctx.productById.load(productId);
  if (!product) return notFound('product', productId);
  const images = (await mediaOfProducts(ctx.em, [product.id])).filter(isImage);
  const isAll =
    new Set(imageIds).size === images.length && images.every(({ id }) => imageIds.includes(id));
  if (!isAll) return invalidInput('imageIds', 'Name all pictures of the product, each once.');
  await placeMedia(ctx.em, imageIds);
  return saved(product.id);
}

export const isImage = ({ kind }: MediaRow): boolean => kind === 'IMAGE';

const saved = (productId: string) => ({ __typename: 'ProductMediaSaved' as const, productId });

/** The product of an answer, which its writer may see. */
export async function savedProduct(ctx: Context, productId: string): Promise<ProductRow> {
  const product = await ctx.productById.load(productId);
  if (!product) throw new Error(`The product ${productId} is gone.`);
  return product;
}

/** A paper for download; null where there is none, or the viewer may not see its product. */
export async function paperForDownload(ctx: Context, id: string): Promise<MediaRow | null> {
  requireScope(ctx.viewer, 'catalog:read');
  const media = await findMedia(ctx.em, id);
  if (!media || isImage(media)) return null;
  return (await ctx.productById.load(media.productId)) && media;
}
