import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { Language } from '../product/domain/inLanguage.ts';
import { nameKey } from '../product/domain/nameKey.ts';
import type { ProductStatus } from '../product/domain/productStatus.ts';
import type { Named } from './domain/suggestNames.ts';

type NamedRow = Omit<Named, 'key' | 'words'> & { words: string };

/** Those that some product of one of the statuses has. */
export async function namedBrands(
  em: EntityManager,
  statuses: readonly ProductStatus[],
): Promise<Named[]> {
  const { rows } = await sql<NamedRow>`
    select id, name, words from brand where exists (
      select from product p
      where p.brand_id = brand.id and p.status = any(${statuses}) and p.merged_into is null)`.execute(
    tablesOf(em),
  );
  return rows.map(withWords);
}

export async function namedCategories(em: EntityManager, language: Language): Promise<Named[]> {
  const name = language === 'RU' ? sql`name_ru` : sql`name_en`;
  const { rows } = await sql<NamedRow>`
    select id, ${name} as name, words from category`.execute(tablesOf(em));
  return rows.map(withWords);
}

const withWords = ({ id, name, words }: NamedRow): Named => ({
  ...{ id, name, key: nameKey(name), words: words.split(' ') },
});
