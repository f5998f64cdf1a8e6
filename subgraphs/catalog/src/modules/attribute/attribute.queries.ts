import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { Attribute } from './domain/attribute.ts';

/** By code, in the order of their Russian names. */
export type Attributes = ReadonlyMap<string, Attribute>;

/** All attributes. A catalogue has hundreds of them, not thousands. */
export async function loadAttributes(em: EntityManager): Promise<Attributes> {
  const { rows } = await sql<Attribute>`
    select code, name_ru as "nameRu", name_en as "nameEn", type, unit_code as "unitCode", options
    from attribute order by name_ru collate "und-x-icu", code`.execute(tablesOf(em));
  return new Map(rows.map((attribute) => [attribute.code, attribute]));
}

/** Who would miss the attribute: whether any product has it, and names of categories that ask for it. */
export async function usersOfAttribute(
  em: EntityManager,
  code: string,
): Promise<{ isOfProducts: boolean; categories: string[] }> {
  const { rows } = await sql<{ isOfProducts: boolean; categories: string[] }>`
    select
      exists (select from product where attributes ? ${code}) as "isOfProducts",
      array(select name_ru from category_attribute join category on id = category_id
        where attribute_code = ${code} order by name_ru limit 3) as categories`.execute(
    tablesOf(em),
  );
  return rows[0] ?? { isOfProducts: false, categories: [] };
}

/** Codes of the attribute's options that products have. */
export async function usedOptions(em: EntityManager, code: string): Promise<string[]> {
  const { rows } = await sql<{ option: string }>`
    select distinct jsonb_path_query(attributes -> ${code}, '$[*]') #>> '{}' as option
    from product where attributes ? ${code}`.execute(tablesOf(em));
  return rows.map(({ option }) => option);
}
