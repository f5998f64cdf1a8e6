import { newId } from '@kontor/kit/ids.ts';
import { invalidInput, notFound } from '@kontor/kit/refusals.ts';
import { requireScope } from '@kontor/kit/viewer.ts';
import type { Context } from '../../context.ts';
import { type AudienceInput, checkAudience } from '../content/checkAudience.ts';
import { contentRights } from '../content/contentRights.ts';
import { isSafeLink } from '../content/domain/isSafeLink.ts';
import { readTexts } from '../content/domain/readTexts.ts';
import {
  allBanners,
  type BannerRow,
  bannerExists,
  countBanners,
  shownBanners,
  writeBanner,
} from './banner.queries.ts';

const MOST_BANNERS = 500;
const LARGEST_POSITION = 10_000;
const TITLE = { longest: 120 };
const TEXT = { longest: 500 };
const TEXTS = {
  titleRu: { ...TITLE, isRequired: true },
  titleEn: TITLE,
  textRu: TEXT,
  textEn: TEXT,
};

export interface BannerInput {
  id?: string | null;
  position?: number;
  audience: AudienceInput;
  titleRu: string;
  titleEn?: string | null;
  textRu?: string | null;
  textEn?: string | null;
  link?: string | null;
  shownFrom?: string | null;
  shownUntil?: string | null;
}

/** What the viewer sees today; the seller's people what anybody does. */
export async function bannersForViewer(ctx: Context): Promise<BannerRow[]> {
  requireScope(ctx.viewer, 'catalog:read');
  return shownBanners(ctx.em, await contentRights(ctx));
}

export async function bannerPlan(ctx: Context): Promise<BannerRow[]> {
  requireScope(ctx.viewer, 'catalog:write');
  return allBanners(ctx.em);
}

/** Writes a banner whole, new or in place of what it was. */
export async function saveBanner(ctx: Context, input: BannerInput) {
  requireScope(ctx.viewer, 'catalog:write');
  const { id = null, position = 0, shownFrom = null, shownUntil = null } = input;
  if (id !== null && !(await bannerExists(ctx.em, id))) return notFound('banner', id);
  if (id === null && (await countBanners(ctx.em)) >= MOST_BANNERS) {
    return invalidInput(null, `There are ${MOST_BANNERS} banners: remove some first.`);
  }
  if (Math.abs(position) > LARGEST_POSITION) {
    return invalidInput('position', `A place is at most ${LARGEST_POSITION}.`);
  }
  const reading = readTexts(input, TEXTS);
  if (!reading.ok) return invalidInput(reading.field, reading.message);
  const link = input.link?.trim() || null;
  if (link !== null && !isSafeLink(link)) {
    return invalidInput('link', 'A link is a path such as /catalogue, or an address with https.');
  }
  if (shownFrom !== null && shownUntil !== null && shownFrom >= shownUntil) {
    return invalidInput('shownUntil', 'It ends before it begins.');
  }
  const audience = await checkAudience(ctx, input.audience);
  if (!audience.ok) return audience;
  const banner: BannerRow = {
    ...{ ...reading.texts, titleRu: reading.texts.titleRu ?? '', link, shownFrom, shownUntil },
    ...{ id: id ?? newId(), position, audience: audience.keys },
  };
  await writeBanner(ctx.em, banner);
  return { __typename: 'BannerSaved' as const, banner };
}
