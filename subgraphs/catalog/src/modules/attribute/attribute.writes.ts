import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import type { Attribute } from './domain/attribute.ts';

export async function writeAttribute(em: EntityManager, attribute: Attribute): Promise<void> {
  const { code, nameRu, nameEn, type, unitCode, options } = attribute;
  await sql`
    insert into attribute (code, name_ru, name_en, type, unit_code, options)
    values (${code}, ${nameRu}, ${nameEn}, ${type}, ${unitCode}, ${JSON.stringify(options)}::jsonb)
    on conflict (code) do update set name_ru = excluded.name_ru, name_en = excluded.name_en,
      type = excluded.type, unit_code = excluded.unit_code, options = excluded.options`.execute(
    tablesOf(em),
  );
}

export async function removeAttribute(em: EntityManager, code: string): Promise<void> {
  await sql`delete from attribute where code = ${code}`.execute(tablesOf(em));
}
