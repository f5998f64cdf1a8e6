import { type Connection, connectionOf, type PageArgs, pageOf } from '@kontor/kit/cursors.ts';
import { badInput } from '@kontor/kit/errors.ts';
import { isId, newId } from '@kontor/kit/ids.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { pathOf } from '../category/domain/categoryTree.ts';
import { type AudienceInput, checkAudience } from '../content/checkAudience.ts';
import { readTexts } from '../content/domain/readTexts.ts';
import { skuKey } from '../product/domain/skuKey.ts';
import {
  countMaterials,
  findMaterial,
  type MaterialRow,
  type MaterialSubject,
  type MaterialWish,
  pageOfMaterials,
  writeMaterial,
} from './material.queries.ts';
import { materialRights } from './materialRights.ts';

const MOST_WORDS = 10;
const TITLE = { longest: 200 };
const NOTE = { longest: 2000, isLong: true };
const TEXTS = {
  titleRu: { ...TITLE, isRequired: true },
  titleEn: TITLE,
  noteRu: NOTE,
  noteEn: NOTE,
};

export interface MaterialFilter {
  kind?: MaterialRow['kind'] | null;
  language?: MaterialRow['language'];
  productId?: string | null;
  categoryId?: string | null;
  brandId?: string | null;
}

export interface MaterialInput extends Pick<MaterialRow, 'kind'> {
  id?: string | null;
  language?: MaterialRow['language'];
  audience: AudienceInput;
  titleRu: string;
  titleEn?: string | null;
  noteRu?: string | null;
  noteEn?: string | null;
  sku?: string | null;
  categoryId?: string | null;
  brandId?: string | null;
}

export async function listMaterials(
  ctx: Context,
  search: string,
  filter: MaterialFilter,
  args: PageArgs,
): Promise<Connection<MaterialRow>> {
  requireScope(ctx.viewer, 'catalog:read');
  const page = pageOf(args, 1);
  if (page.after && !isId(String(page.after[0]))) {
    throw badInput('The cursor is not valid.', { argument: 'after' });
  }
  const rights = await materialRights(ctx);
  const wish: MaterialWish = {
    words: (search.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MOST_WORDS),
    kind: filter.kind ?? null,
    language: filter.language ?? null,
    about: await aboutOf(ctx, filter),
  };
  return connectionOf({
    rows: await pageOfMaterials(ctx.em, rights, wish, page),
    page,
    cursorOf: ({ id }) => [id],
    totalCount: () => countMaterials(ctx.em, rights, wish),
  });
}

/** What is about a product's category or brand is about the product too. */
async function aboutOf(ctx: Context, filter: MaterialFilter): Promise<MaterialWish['about']> {
  const { productId, categoryId, brandId } = filter;
  const tree = await ctx.categoryTree();
  if (productId) {
    const product = await ctx.productById.load(productId);
    const category = tree.find(product?.categoryId);
    return {
      productIds: product ? [product.id] : [],
      categoryIds: category ? pathOf(category).map(({ id }) => id) : [],
      brandIds: product?.brandId ? [product.brandId] : [],
    };
  }
  if (!categoryId && !brandId) return null;
  return {
    productIds: [],
    categoryIds: categoryId ? [...tree.withDescendants([categoryId])] : [],
    brandIds: brandId && isId(brandId) ? [brandId] : [],
  };
}

export async function oneMaterial(ctx: Context, id: string): Promise<MaterialRow | null> {
  requireScope(ctx.viewer, 'catalog:read');
  return findMaterial(ctx.em, await materialRights(ctx), id);
}

/** Writes a material whole, new or in place of what it was. */
export async function saveMaterial(ctx: Context, input: MaterialInput) {
  requireScope(ctx.viewer, 'catalog:write');
  const { id = null, kind, language = null } = input;
  if (id !== null && !(await oneMaterial(ctx, id))) return notFound('material', id);
  const reading = readTexts(input, TEXTS);
  if (!reading.ok) return invalidInput(reading.field, reading.message);
  const audience = await checkAudience(ctx, input.audience);
  if (!audience.ok) return audience;
  const subject = await subjectOf(ctx, input);
  if (!subject.ok) return subject;
  const material: MaterialRow = {
    ...{ ...reading.texts, titleRu: reading.texts.titleRu ?? '', ...subject.found },
    ...{ id: id ?? newId(), kind, language, audience: audience.keys },
    changedAt: ctx.now().toISOString(),
  };
  await writeMaterial(ctx.em, material);
  return { __typename: 'MaterialSaved' as const, material };
}

async function subjectOf(ctx: Context, { sku, categoryId, brandId }: MaterialInput) {
  if ([sku, categoryId, brandId].filter(Boolean).length > 1) {
    return invalidInput(
      'sku',
      'A material is about a product, a category or a brand: one of them.',
    );
  }
  const product = sku ? await ctx.productBySkuKey.load(skuKey(sku)) : null;
  if (sku && !product) return notFound('product', sku);
  const category = (await ctx.categoryTree()).find(categoryId) ?? null;
  if (categoryId && !category) return notFound('category', categoryId);
  const brand = brandId ? await ctx.brandById.load(brandId) : null;
  if (brandId && !brand) return notFound('brand', brandId);
  const found: MaterialSubject = {
    productId: product?.id ?? null,
    categoryId: category?.id ?? null,
    brandId: brand?.id ?? null,
  };
  return { ok: true as const, found };
}
