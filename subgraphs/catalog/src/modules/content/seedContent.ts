import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { ARTICLES, BANNERS, MATERIALS, MENU_ORDERS } from '../../../demo/content.ts';
import type { Context } from '../../context.ts';
import { listArticles, saveArticle } from '../article/article.service.ts';
import { bannerPlan, saveBanner } from '../banner/banner.service.ts';
import { listMaterials, saveMaterial } from '../material/material.service.ts';
import { readPicture } from '../media/picture.ts';
import { listMenuOrders, setMenuOrder } from '../menu/menuOrder.service.ts';
import type { ContentOwner } from './contentFile.queries.ts';
import { keepContentFile } from './keepContentFile.ts';

const DEMO = new URL('../../../demo/content/', import.meta.url);
const OF_NOTHING: ContentOwner = { articleId: null, materialId: null, bannerId: null };
const NO_WORDS = { titleRu: null, titleEn: null, validUntil: null };

/** What the demo company tells beside its goods; where there is some of a kind already, no more. */
export async function seedContent(ctx: Context): Promise<void> {
  if ((await listArticles(ctx, {}, { first: 1 })).nodes.length === 0) await seedArticles(ctx);
  if ((await listMaterials(ctx, '', {}, { first: 1 })).nodes.length === 0) await seedMaterials(ctx);
  if ((await bannerPlan(ctx)).length === 0) await seedBanners(ctx);
  if ((await listMenuOrders(ctx)).length === 0) await seedMenuOrders(ctx);
}

async function seedArticles(ctx: Context): Promise<void> {
  for (const { picture, file, ...input } of ARTICLES) {
    const saved = await saveArticle(ctx, input);
    if (saved.__typename !== 'ArticleSaved') throw refused(input.titleRu, saved);
    const owner = { ...OF_NOTHING, articleId: saved.article.id };
    await addDrawing(ctx, owner, picture);
    if (file) await addPaper(ctx, owner, file);
  }
}

async function seedMaterials(ctx: Context): Promise<void> {
  const { all } = await ctx.categoryTree();
  for (const { file, category, ...input } of MATERIALS) {
    const categoryId = category && [...all].find(({ nameEn }) => nameEn === category)?.id;
    const saved = await saveMaterial(ctx, { ...input, categoryId });
    if (saved.__typename !== 'MaterialSaved') throw refused(input.titleRu, saved);
    await addPaper(ctx, { ...OF_NOTHING, materialId: saved.material.id }, file);
  }
}

async function seedBanners(ctx: Context): Promise<void> {
  for (const { picture, ...input } of BANNERS) {
    const saved = await saveBanner(ctx, input);
    if (saved.__typename !== 'BannerSaved') throw refused(input.titleRu, saved);
    await addDrawing(ctx, { ...OF_NOTHING, bannerId: saved.banner.id }, picture);
  }
}

async function seedMenuOrders(ctx: Context): Promise<void> {
  const { roots } = await ctx.categoryTree();
  for (const [segment, names] of Object.entries(MENU_ORDERS)) {
    const found = names.flatMap((name) => roots.find(({ nameEn }) => nameEn === name) ?? []);
    const saved = await setMenuOrder(ctx, { segment, categoryIds: found.map(({ id }) => id) });
    if (saved.__typename !== 'MenuOrderSet') throw refused(segment, saved);
  }
}

async function addDrawing(ctx: Context, owner: ContentOwner, name: string): Promise<void> {
  const drawing = await sharp(await readFile(new URL(`${name}.svg`, DEMO)))
    .png()
    .toBuffer();
  const picture = await readPicture(drawing);
  if (!picture) throw new Error(`The demo's drawing ${name} can't be read.`);
  const words = { ...NO_WORDS, name: `${name}.png`, contentType: 'image/png' };
  await keepContentFile(ctx, owner, drawing, picture, words);
}

async function addPaper(ctx: Context, owner: ContentOwner, name: string): Promise<void> {
  const words = { ...NO_WORDS, name, contentType: 'application/pdf' };
  await keepContentFile(ctx, owner, await readFile(new URL(name, DEMO)), null, words);
}

const refused = (what: string, outcome: object): Error =>
  new Error(`The demo's “${what}” is refused: ${JSON.stringify(outcome)}`);
