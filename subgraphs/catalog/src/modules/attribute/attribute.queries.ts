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
