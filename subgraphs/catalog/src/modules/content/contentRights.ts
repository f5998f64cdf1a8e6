import { sellerDay } from '@kontor/kit/sellerDay.ts';
import { type RawBuilder, sql } from '@kontor/kit/sql.ts';
import type { RequestContext } from '@kontor/kit/subgraph.ts';
import type { CatalogueCache } from '../../catalogueCache.ts';
import { seesDrafts } from '../../context.ts';
import { audienceOf } from '../visibility/audience.ts';
import { readerKeys } from './domain/contentAudience.ts';

/** What decides which articles, materials and banners somebody sees, and which of their files. */
export interface ContentRights {
  /** Null: all keys. */
  keys: string[] | null;
  /** Who writes content sees drafts and what is over. */
  isWriter: boolean;
  /** The seller's calendar day. */
  today: string;
}

export async function contentRights(
  ctx: RequestContext & { catalogue: CatalogueCache },
): Promise<ContentRights> {
  const reader = await audienceOf(ctx, ctx.catalogue);
  const today = sellerDay(ctx.now());
  return { keys: readerKeys(reader), isWriter: seesDrafts(ctx), today };
}

/** The condition on a row with `audience`: that it is for whoever has these keys. */
export const isMeantFor = ({ keys }: ContentRights): RawBuilder<boolean> =>
  keys ? sql<boolean>`audience && ${keys}::text[]` : sql<boolean>`true`;
