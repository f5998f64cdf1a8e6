import { isId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { MediaKind } from './domain/mediaKind.ts';

export interface MediaRow {
  id: string;
  productId: string;
  kind: MediaKind;
  position: number;
  storageKey: string;
  name: string;
  contentType: string;
  size: number;
  contentHash: string;
  width: number | null;
  height: number | null;
  titleRu: string | null;
  titleEn: string | null;
  validUntil: string | null;
}

const COLUMNS = sql`
  id, product_id as "productId", kind, position, storage_key as "storageKey", name,
  content_type as "contentType", size::int, content_hash as "contentHash", width, height,
  title_ru as "titleRu", title_en as "titleEn", valid_until::text as "validUntil"`;

/** Pictures and papers of the products, each product's in its order. */
export async function mediaOfProducts(em: EntityManager, productIds: string[]) {
  const { rows } = await sql<MediaRow>`
    select ${COLUMNS} from product_media where product_id = any(${productIds}::uuid[])
    order by product_id, position, id`.execute(tablesOf(em));
  return rows;
}

export async function findMedia(em: EntityManager, id: string): Promise<MediaRow | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<MediaRow>`
    select ${COLUMNS} from product_media where id = ${id}::uuid`.execute(tablesOf(em));
  return rows[0] ?? null;
}

export type NewMedia = Omit<MediaRow, 'position'>;

/** Puts it behind the product's others; false where the product has this content already. */
export async function insertMedia(em: EntityManager, media: NewMedia): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into product_media (id, product_id, kind, position, storage_key, name, content_type, size,
      content_hash, width, height, title_ru, title_en, valid_until)
    select ${media.id}, ${media.productId}, ${media.kind},
      coalesce((select max(position) + 1 from product_media where product_id = ${media.productId}), 0),
      ${media.storageKey}, ${media.name}, ${media.contentType}, ${media.size}, ${media.contentHash},
      ${media.width}, ${media.height}, ${media.titleRu}, ${media.titleEn}, ${media.validUntil}::date
    on conflict (product_id, content_hash) do nothing
    returning id`.execute(tablesOf(em));
  return rows.length > 0;
}

export async function deleteMedia(em: EntityManager, id: string): Promise<void> {
  await sql`delete from product_media where id = ${id}::uuid`.execute(tablesOf(em));
}

/** Positions by the order of the ids. */
export async function placeMedia(em: EntityManager, ids: readonly string[]): Promise<void> {
  await sql`
    update product_media set position = place
    from unnest(${ids}::uuid[]) with ordinality as wanted (id, place)
    where product_media.id = wanted.id and position <> place`.execute(tablesOf(em));
}
