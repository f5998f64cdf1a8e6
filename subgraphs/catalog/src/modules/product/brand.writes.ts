import { newId } from '@kontor/kit/ids.ts';
import { sql } from '@kontor/kit/sql.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../../tables.ts';
import { nameKey } from './domain/nameKey.ts';

/** Ids of the brands by `nameKey`; makes those that don't exist yet. */
export async function ensureBrands(
  em: EntityManager,
  names: string[],
): Promise<Map<string, string>> {
  const wanted = new Map(names.map((name) => [nameKey(name), name]));
  if (wanted.size === 0) return new Map();
  const tables = tablesOf(em);
  const existing = await tables
    .selectFrom('brand')
    .select(['id', 'name_key'])
    .where('name_key', '=', sql<string>`any(${[...wanted.keys()]})`)
    .execute();
  const ids = new Map(existing.map((brand) => [brand.name_key, brand.id]));
  const missing = [...wanted].filter(([key]) => !ids.has(key));
  if (missing.length === 0) return ids;
  const added = missing.map(([key, name]) => ({ id: newId(), name, name_key: key }));
  await tables.insertInto('brand').values(added).execute();
  for (const brand of added) ids.set(brand.name_key, brand.id);
  return ids;
}
