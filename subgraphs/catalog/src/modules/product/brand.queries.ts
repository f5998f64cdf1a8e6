import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';

/** How brands are written, by `nameKey`; unknown ones are left out. */
export async function brandNames(em: EntityManager, keys: string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await tablesOf(em)
    .selectFrom('brand')
    .select(['name', 'name_key'])
    .where('name_key', '=', sql<string>`any(${keys})`)
    .execute();
  return new Map(rows.map(({ name, name_key }) => [name_key, name]));
}
