import { isId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { type ContentRights, isMeantFor } from '../content/contentRights.ts';

export interface BannerRow {
  id: string;
  position: number;
  /** As `writeAudience` makes it. */
  audience: string[];
  titleRu: string;
  titleEn: string | null;
  textRu: string | null;
  textEn: string | null;
  link: string | null;
  /** The first day on which it is shown. */
  shownFrom: string | null;
  /** The first day on which it is shown no longer. */
  shownUntil: string | null;
}

const COLUMNS = sql`
  id, position, audience, title_ru as "titleRu", title_en as "titleEn", text_ru as "textRu",
  text_en as "textEn", link, shown_from::text as "shownFrom", shown_until::text as "shownUntil"`;

/** What is shown today to whoever has these keys, in order. */
export async function shownBanners(em: EntityManager, rights: ContentRights): Promise<BannerRow[]> {
  const { today } = rights;
  const { rows } = await sql<BannerRow>`
    select ${COLUMNS} from banner
    where ${isMeantFor(rights)} and (shown_from is null or shown_from <= ${today}::date)
      and (shown_until is null or shown_until > ${today}::date)
    order by position, id limit 20`.execute(tablesOf(em));
  return rows;
}

export async function allBanners(em: EntityManager): Promise<BannerRow[]> {
  const { rows } = await sql<BannerRow>`
    select ${COLUMNS} from banner order by position, id`.execute(tablesOf(em));
  return rows;
}

export async function countBanners(em: EntityManager): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from banner`.execute(tablesOf(em));
  return rows[0]?.count ?? 0;
}

export async function bannerExists(em: EntityManager, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const { rows } = await sql`select from banner where id = ${id}`.execute(tablesOf(em));
  return rows.length > 0;
}

export async function writeBanner(em: EntityManager, banner: BannerRow): Promise<void> {
  await sql`
    insert into banner (id, position, audience, title_ru, title_en, text_ru, text_en, link,
      shown_from, shown_until)
    values (${banner.id}, ${banner.position}, ${banner.audience}::text[], ${banner.titleRu},
      ${banner.titleEn}, ${banner.textRu}, ${banner.textEn}, ${banner.link},
      ${banner.shownFrom}::date, ${banner.shownUntil}::date)
    on conflict (id) do update set position = excluded.position, audience = excluded.audience,
      title_ru = excluded.title_ru, title_en = excluded.title_en, text_ru = excluded.text_ru,
      text_en = excluded.text_en, link = excluded.link, shown_from = excluded.shown_from,
      shown_until = excluded.shown_until`.execute(tablesOf(em));
}
