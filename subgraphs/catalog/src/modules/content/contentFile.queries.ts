import { isId } from '@kontor/kit/ids.ts';
import { type RawBuilder, sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { ContentRights } from './contentRights.ts';

/** What a file belongs to: exactly one of the three. */
export interface ContentOwner {
  articleId: string | null;
  materialId: string | null;
  bannerId: string | null;
}

export interface ContentFileRow extends ContentOwner {
  id: string;
  ownerId: string;
  isPicture: boolean;
  storageKey: string;
  name: string;
  contentType: string;
  size: number;
  width: number | null;
  height: number | null;
  titleRu: string | null;
  titleEn: string | null;
  validUntil: string | null;
}

const COLUMNS = sql`
  id, owner_id as "ownerId", article_id as "articleId", material_id as "materialId",
  banner_id as "bannerId", is_picture as "isPicture", storage_key as "storageKey", name,
  content_type as "contentType", size::int, width, height, title_ru as "titleRu",
  title_en as "titleEn", valid_until::text as "validUntil"`;

/** The condition on a file that it is still handed out. */
export const isHandedOut = ({ isWriter, today }: ContentRights): RawBuilder<boolean> =>
  isWriter
    ? sql<boolean>`true`
    : sql<boolean>`(valid_until is null or valid_until >= ${today}::date)`;

/** Files and pictures as they were added, of owners that the viewer may see. */
export async function filesOfOwners(
  em: EntityManager,
  ownerIds: string[],
  rights: ContentRights,
): Promise<ContentFileRow[]> {
  const { rows } = await sql<ContentFileRow>`
    select ${COLUMNS} from content_file
    where owner_id = any(${ownerIds}::uuid[]) and ${isHandedOut(rights)}
    order by owner_id, id`.execute(tablesOf(em));
  return rows;
}

/** Whoever may see what it belongs to. */
export async function findContentFile(
  em: EntityManager,
  id: string,
): Promise<ContentFileRow | null> {
  if (!isId(id)) return null;
  const { rows } = await sql<ContentFileRow>`
    select ${COLUMNS} from content_file where id = ${id}`.execute(tablesOf(em));
  return rows[0] ?? null;
}

export async function insertContentFile(
  em: EntityManager,
  file: Omit<ContentFileRow, 'ownerId'>,
): Promise<void> {
  await sql`
    insert into content_file (id, article_id, material_id, banner_id, is_picture, storage_key, name,
      content_type, size, width, height, title_ru, title_en, valid_until)
    values (${file.id}, ${file.articleId}, ${file.materialId}, ${file.bannerId}, ${file.isPicture},
      ${file.storageKey}, ${file.name}, ${file.contentType}, ${file.size}, ${file.width},
      ${file.height}, ${file.titleRu}, ${file.titleEn}, ${file.validUntil}::date)`.execute(
    tablesOf(em),
  );
}

/** Whoever gives the same article, material or banner a picture waits until the transaction ends. */
export async function lockPicture(em: EntityManager, ownerId: string): Promise<void> {
  const key = `picture ${ownerId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tablesOf(em));
}

export async function deleteContentFile(em: EntityManager, id: string): Promise<void> {
  await sql`delete from content_file where id = ${id}`.execute(tablesOf(em));
}
